import type { Document } from '../../../domain/document.ts';
import type { Reading } from '../../../domain/proposal.ts';
import type { ReadingWish } from '../../read-document.ts';
import type { Limits } from '../limits.ts';
import { readFile } from '../read-file.ts';
import { answerJobs } from './answer-jobs.ts';

export type ReadJob = { read: { name: string; bytes: Uint8Array; plain: boolean; wish: ReadingWish; limits: Limits } };
export type WakeJob = { wake: true };
export type DrawJob = { draw: { bytes: Uint8Array; page: number; width: number } };

/** A file as it was read, and the engagements in it. */
export interface FileRead {
  document: Document;
  reading: Reading;
}

async function read({ name, bytes, plain, wish, limits }: ReadJob['read'], onStep: (step: string) => void): Promise<FileRead> {
  onStep('open');
  const { readDocument } = await import('../../read-document.ts'); // a child that draws reads nothing
  const document = plain ? (await import('../read-plain.ts')).readPlain(bytes, limits, name) : await readFile(name, bytes, limits);
  onStep('find');
  return { document, reading: readDocument(document, wish) };
}

/** Reads a sentence nobody wrote: the first reading of a child makes ready what all the others use. */
async function wake(): Promise<null> {
  await import('../read-plain.ts');
  const { readDocument } = await import('../../read-document.ts');
  readDocument(
    { text: 'I mars heldt vi eit innlegg.', places: [], written: null, media: 'text/plain' },
    { us: '', known: [], lang: 'auto', year: null, otherwise: 2000 },
  );
  return null;
}

async function draw({ bytes, page, width }: DrawJob['draw']): Promise<Uint8Array> {
  const { drawPage } = await import('../pdf/draw-page.ts'); // a child that reads draws nothing
  return drawPage(bytes, page, { width });
}

answerJobs<ReadJob | DrawJob | WakeJob>((job, onStep) => {
  if ('read' in job) return read(job.read, onStep);
  return 'draw' in job ? draw(job.draw) : wake();
});
