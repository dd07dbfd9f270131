import type { ReadingWish } from '../read-document.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { FileRead, ReadJob, WakeJob } from './thread/file-thread.ts';
import { Lane } from './thread/lane.ts';

const lanes = new Map<number, Lane>(); // by how much memory its thread may take
const ENTRY = new URL('./thread/file-thread.ts', import.meta.url);

function laneOf(memory: number): Lane {
  const lane = lanes.get(memory) ?? new Lane(ENTRY, memory);
  lanes.set(memory, lane);
  return lane;
}

export type ReadingStep = 'open' | 'find';

export interface WorkerOptions {
  limits?: Limits;
  plain?: boolean | undefined; // a text as it stands, whatever it looks like
  signal?: AbortSignal | undefined;
  onStep?: ((step: ReadingStep) => void) | undefined;
}

/**
 * Reads a file and the engagements in it on a thread of its own, so that whoever asks stays free. Files are read one at a time, whoever sends them. Throws the
 * problems of `readFile`, and 'too-slow', 'too-large' for one that takes too much memory, 'damaged' for one that takes the reader down, and 'cancelled'.
 */
export async function readInWorker(name: string, bytes: Uint8Array, wish: ReadingWish, { limits = LIMITS, plain = false, signal, onStep }: WorkerOptions = {}) {
  const own = new Uint8Array(bytes); // handed over whole: what is given may be a view of something larger
  const job: ReadJob = { read: { name, bytes: own, plain, wish, limits } };
  const step = (said: string) => onStep?.(said === 'find' ? 'find' : 'open');
  return (await laneOf(limits.memory).run(job, { seconds: limits.seconds, signal, onStep: step }, [own.buffer])) as FileRead;
}

/** Stops the threads for good: what is being read is given up, and nothing is read any more. */
export function closeReaders(): void {
  for (const lane of lanes.values()) lane.close();
}

/** Lets the reader's thread start before there is something to read: it takes a moment. */
export function wakeReader(): void {
  const job: WakeJob = { wake: true };
  laneOf(LIMITS.memory)
    .run(job, { seconds: LIMITS.seconds })
    .catch(() => {}); // the file that comes finds out
}
