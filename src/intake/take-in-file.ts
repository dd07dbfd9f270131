import type { Document } from '../domain/document.ts';
import type { Reading } from '../domain/proposal.ts';
import type { Who } from '../domain/who.ts';
import type { Register } from '../register/register.ts';
import type { SourceDraft, TakenIn } from '../register/source/source-verbs.ts';
import type { FileOutcome } from './file/read-files.ts';
import { leaveOut, restore } from './leave-out.ts';
import type { ModelReport } from './model/model-report.ts';
import type { ModelSettings } from './model/model-settings.ts';

export type FileThatWasRead = Extract<FileOutcome, { kind: 'read' }>;

/** A file that was read, with what a model adds to it where one is asked. */
export async function askAboutFile(file: FileThatWasRead, model: ModelSettings, signal?: AbortSignal): Promise<{ reading: Reading; report: ModelReport }> {
  const { document, reading } = file.read;
  const { addModel } = await import('./model/add-model.ts'); // it brings all the rules along, which are of no use on this thread otherwise
  const said = leaveOut(document); // what proposes nothing is not sent either
  const asked = await addModel(said, reading, file.context, model, { signal });
  return { ...asked, reading: restore(document.text, said, asked.reading) };
}

/** Keeps a file that was read as a source, and submits what was found in it. `title` where a person gave one; `partOf` is the source it hung on. */
export function takeInFile(
  register: Register,
  who: Who,
  file: FileThatWasRead,
  { title, partOf }: { title?: string | null; partOf?: string | null } = {},
): Promise<TakenIn> {
  const { document, reading } = file.read;
  const { text, media, written, from, places, notes } = document;
  const { name } = file.file;
  const source: SourceDraft = {
    bytes: file.bytes,
    text,
    media,
    written,
    from,
    places,
    notes,
    title: title ?? titleOf(document, name),
    lang: reading.lang,
    origin: [...file.file.within, name].join(' / ') || 'pasted',
    year: file.context.year,
    fileName: name === '' ? null : name,
    partOf: partOf ?? null,
  };
  return register.takeIn(who, source, reading.proposals);
}

const MAX_TITLE = 300;

/** A letter and a page are known by what they say of themselves; programs fill in the title of other files with what nobody has seen. */
function titleOf({ title, media, text }: Document, name: string): string {
  const own = /^(?:message\/rfc822|application\/vnd\.ms-outlook|text\/html)$/u.test(media) ? title : null;
  return (own ?? (name.split('/').at(-1) || firstLine(text))).slice(0, MAX_TITLE).toWellFormed() || '–';
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
