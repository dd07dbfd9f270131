import { LIMITS } from './limits.ts';
import type { DrawJob } from './thread/file-thread.ts';
import { Lane } from './thread/lane.ts';

const SECONDS = 20;
// Apart from the readers' thread: who looks at a page does not wait for a file somebody else reads.
const lane = new Lane(new URL('./thread/file-thread.ts', import.meta.url), LIMITS.memory);

/** A page of a PDF as a PNG, drawn on a thread of its own. Throws the problems of `drawPage`, and those of a thread. */
export async function drawInWorker(bytes: Uint8Array, page: number, { width, signal }: { width: number; signal?: AbortSignal }): Promise<Uint8Array> {
  const own = new Uint8Array(bytes);
  const job: DrawJob = { draw: { bytes: own, page, width } };
  return (await lane.run(job, { seconds: SECONDS, signal }, [own.buffer])) as Uint8Array;
}
