import { parentPort } from 'node:worker_threads';
import type { Document } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Reading } from '../../../domain/proposal.ts';
import { readDocument, type ReadingWish } from '../../read-document.ts';
import type { Limits } from '../limits.ts';
import { readFile } from '../read-file.ts';
import { bearStrays } from './bear-strays.ts';
import type { Answer } from './lane.ts';

export type ReadJob = { read: { name: string; bytes: Uint8Array; plain: boolean; wish: ReadingWish; limits: Limits } };
export type WakeJob = { wake: true };
export type DrawJob = { draw: { bytes: Uint8Array; page: number; width: number } };

/** A file as it was read, and the engagements in it. */
export interface FileRead {
  document: Document;
  reading: Reading;
}

const answer = (value: Answer, moved: ArrayBuffer[] = []) => parentPort?.postMessage(value, moved);

async function read({ name, bytes, plain, wish, limits }: ReadJob['read']): Promise<void> {
  answer({ step: 'open' });
  const opened = plain ? (await import('../read-plain.ts')).readPlain(bytes, limits, name) : await readFile(name, bytes, limits);
  answer({ step: 'find' });
  const reading = readDocument(opened, wish);
  const parts = opened.parts.map((part) => ({ name: part.name, bytes: new Uint8Array(part.bytes) })); // a copy: parts may be views of the whole file
  const document: Document = { ...opened, parts };
  answer(
    { done: { document, reading } satisfies FileRead },
    parts.map((part) => part.bytes.buffer),
  );
}

/** Reads a sentence nobody wrote: the first reading of a thread makes ready what all the others use. */
async function wake(): Promise<void> {
  await import('../read-plain.ts');
  readDocument({ text: 'I mars heldt vi eit innlegg.', places: [], written: null }, { us: '', known: [], lang: 'auto', year: null, otherwise: 2000 });
  answer({ done: null });
}

async function draw({ bytes, page, width }: DrawJob['draw']): Promise<void> {
  const { drawPage } = await import('../pdf/draw-page.ts'); // a thread that reads draws nothing
  const picture = new Uint8Array(await drawPage(bytes, page, { width }));
  answer({ done: picture }, [picture.buffer]);
}

let atWork: object | null = null;
bearStrays(() => atWork);

parentPort?.on('message', (job: ReadJob | DrawJob | WakeJob) => {
  atWork = job;
  const work = 'read' in job ? read(job.read) : 'draw' in job ? draw(job.draw) : wake();
  work
    .catch((error: unknown) => {
      if (error instanceof Problem) answer({ problem: { code: error.code, params: error.params } });
      else answer({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    })
    .finally(() => (atWork = null));
});
