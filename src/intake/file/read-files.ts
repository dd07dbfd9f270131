import { Problem } from '../../domain/problem.ts';
import type { ReadingContext } from '../../domain/proposal.ts';
import type { FileRead } from './child/file-child.ts';
import { contextOf, type ReadingWish } from '../read-document.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readInChild, type ReadingStep, type ReadOne } from './read-in-child.ts';

export interface GivenFile {
  name: string; // empty for what was pasted
  bytes: Uint8Array;
  plain?: boolean; // a text as it stands, whatever it looks like
}

/** One of the files there are to read. `within` names the files it came in, outermost first; `partOf` is the number of the letter it hangs on. */
export interface FoundFile {
  number: number;
  given: number; // that of the file it came in, outermost; its own for one that was given itself
  name: string;
  within: string[];
  partOf: number | null;
}

/** What became of a file. An archive is opened: it is no document, and what lies in it is told by itself. */
export type FileOutcome =
  | { kind: 'read'; file: FoundFile; bytes: Uint8Array; read: FileRead; context: ReadingContext }
  | { kind: 'opened'; file: FoundFile }
  | { kind: 'refused'; file: FoundFile; problem: Problem };

export interface FilesOptions {
  read?: ReadOne | undefined;
  limits?: Limits;
  signal?: AbortSignal | undefined;
  onFound?: ((file: FoundFile) => void) | undefined;
  onStep?: ((file: FoundFile, step: ReadingStep) => void) | undefined;
}

interface Waiting {
  file: FoundFile;
  bytes: Uint8Array;
  plain: boolean;
  opened: { parts: number; bytes: number }; // what the file it was given in has opened into, all its parts together
  year: number | null; // of the letter it hangs on
}

/** Reads files one after the other, each followed by what hangs on it or lies in it. One that is refused is told, and the rest goes on. */
export async function* readFiles(given: readonly GivenFile[], wish: ReadingWish, options: FilesOptions = {}): AsyncGenerator<FileOutcome> {
  const { read: readOne = readInChild, limits = LIMITS, signal, onFound, onStep } = options;
  let count = 0;
  const found = (name: string, within: string[], partOf: number | null, given = count): FoundFile => {
    const file = { number: count++, given, name, within, partOf };
    onFound?.(file);
    return file;
  };
  const queue: Waiting[] = given.map(({ name, bytes, plain = false }) => ({
    file: found(name, [], null),
    bytes,
    plain,
    opened: { parts: 0, bytes: 0 },
    year: null,
  }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { file, bytes, plain } = next;
    try {
      if (signal?.aborted) throw new Problem('cancelled');
      if (file.within.length > limits.depth) throw new Problem('expands-too-much', { most: limits.expanded });
      const own = { ...wish, otherwise: next.year ?? wish.otherwise };
      const read = await readOne(file.name, bytes, own, { limits, plain, signal, onStep: (step) => onStep?.(file, step) });
      const isArchive = read.document.media === 'application/zip';
      yield isArchive ? { kind: 'opened', file } : { kind: 'read', file, bytes, read, context: contextOf(read.document, own) };
      const within = [...file.within, file.name];
      const partOf = isArchive ? file.partOf : file.number;
      for (const { name, problem } of shutParts(read)) yield { kind: 'refused', file: found(name, within, partOf, file.given), problem };
      const { parts, written } = read.document;
      const year = written === null ? next.year : Number(written.slice(0, 4));
      const whole = fits(next.opened, parts, limits);
      if (!whole)
        yield {
          kind: 'refused',
          file: found(file.name, file.within, file.partOf, file.given),
          problem: new Problem('expands-too-much', { most: limits.expanded }),
        };
      else
        queue.unshift(
          ...parts.map((part) => ({ file: found(part.name, within, partOf, file.given), bytes: part.bytes, plain: false, opened: next!.opened, year })),
        );
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield { kind: 'refused', file, problem: error };
    }
  }
}

/** Counts parts in with what came before them, and says whether it may still be so much. */
function fits(opened: Waiting['opened'], parts: readonly GivenFile[], limits: Limits): boolean {
  opened.parts += parts.length;
  opened.bytes += parts.reduce((sum, part) => sum + part.bytes.byteLength, 0);
  return opened.parts <= limits.parts && opened.bytes <= limits.expanded;
}

/** The files of an archive that could not be opened, and those beyond how many there may be. */
function shutParts({ document }: FileRead): { name: string; problem: Problem }[] {
  if (document.media !== 'application/zip') return []; // other documents are kept, with their notes
  return document.notes.flatMap(({ code, params }) => {
    if (code === 'part-refused') return [{ name: String(params.name), problem: new Problem('unreadable') }];
    if (code === 'part-skipped') return [{ name: `… (${params.count})`, problem: new Problem('too-large') }];
    return [];
  });
}
