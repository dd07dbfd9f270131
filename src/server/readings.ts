import { randomBytes } from 'node:crypto';
import { Problem } from '../domain/problem.ts';
import type { FoundFile } from '../intake/file/read-files.ts';
import type { ModelFailureCode } from '../intake/model/model-failure.ts';

/** How far one file has come, and what became of it. */
export type FileState =
  | { at: 'waiting' | 'open' | 'find' | 'ask' | 'keep' }
  | { at: 'opened' } // an archive
  | { at: 'taken'; sourceId: string; proposals: number; already: boolean; failure: ModelFailureCode | null }
  | { at: 'refused'; problem: Problem };

export type ReadingFile = FoundFile & { state: FileState };

/** What one person has asked to have read. `over` is settled when nothing of it is left to do. */
export interface Run {
  id: string;
  owner: string;
  files: ReadingFile[];
  isOver: boolean;
  over: Promise<void>;
  signal: AbortSignal;
  cancel(): void;
}

const OF_ONE = 4; // readings one person may have under way
const BYTES = 200 * 1024 * 1024; // that may wait to be read, of everybody
const KEPT = 200; // readings remembered after they are over

/** The readings of this server, in its memory: what they take in is in the register, and what became of the rest is of use for a while only. */
export class Readings {
  readonly #runs = new Map<string, Run>();
  #bytes = 0;

  /** Starts a reading. Throws Problem('busy') where there are too many, or too much waits. */
  start(owner: string, bytes: number, work: (run: Run) => Promise<void>): Run {
    const underWay = [...this.#runs.values()].filter((run) => !run.isOver);
    if (underWay.filter((run) => run.owner === owner).length >= OF_ONE || (underWay.length > 0 && this.#bytes + bytes > BYTES)) throw new Problem('busy');
    const control = new AbortController();
    const run: Run = {
      id: randomBytes(12).toString('base64url'),
      owner,
      files: [],
      isOver: false,
      over: Promise.resolve(),
      signal: control.signal,
      cancel: () => control.abort(),
    };
    this.#runs.set(run.id, run);
    this.#bytes += bytes;
    run.over = work(run).finally(() => {
      run.isOver = true;
      this.#bytes -= bytes;
      this.#forget();
    });
    return run;
  }

  /** A reading of this person's. Throws Problem('not-found') for one of another, and one that is forgotten. */
  of(owner: string, id: string): Run {
    const run = this.#runs.get(id);
    if (!run || run.owner !== owner) throw new Problem('not-found', { id });
    return run;
  }

  #forget(): void {
    const over = [...this.#runs.values()].filter((run) => run.isOver);
    for (const run of over.slice(0, Math.max(0, over.length - KEPT))) this.#runs.delete(run.id);
  }
}
