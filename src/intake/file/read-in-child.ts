import type { ReadingWish } from '../read-document.ts';
import type { FileRead, ReadJob, WakeJob } from './child/file-child.ts';
import { Lane } from './child/lane.ts';
import { LIMITS, type Limits } from './limits.ts';

const lanes = new Map<number, Lane>(); // by how much memory its child may take
const ENTRY = new URL('./child/file-child.ts', import.meta.url);

function laneOf(memory: number): Lane {
  const lane = lanes.get(memory) ?? new Lane(ENTRY, memory);
  lanes.set(memory, lane);
  return lane;
}

export type ReadingStep = 'open' | 'find';

export interface ReadingOptions {
  limits?: Limits;
  plain?: boolean | undefined; // a text as it stands, whatever it looks like
  signal?: AbortSignal | undefined;
  onStep?: ((step: ReadingStep) => void) | undefined;
}

/** How a file is read and the engagements in it found, whatever does it. Throws as `readInChild`. */
export type ReadOne = (name: string, bytes: Uint8Array, wish: ReadingWish, options?: ReadingOptions) => Promise<FileRead>;

/**
 * Reads a file and the engagements in it in a process of its own, so that whoever asks stays free, and up. Files are read one at a time, whoever sends them. Throws the
 * problems of `readFile`, and 'too-slow', 'too-large' for one that takes too much memory, 'damaged' for one that takes the reader down, and 'cancelled'.
 */
export const readInChild: ReadOne = async (name, bytes, wish, { limits = LIMITS, plain = false, signal, onStep } = {}) => {
  const job: ReadJob = { read: { name, bytes, plain, wish, limits } };
  const step = (said: string) => onStep?.(said === 'find' ? 'find' : 'open');
  return (await laneOf(limits.memory).run(job, { seconds: limits.seconds, signal, onStep: step })) as FileRead;
};

/** Lets the reader start before there is something to read: it takes a moment. */
export function wakeReader(): void {
  const job: WakeJob = { wake: true };
  laneOf(LIMITS.memory)
    .run(job, { seconds: LIMITS.seconds })
    .catch(() => {}); // the file that comes finds out
}
