import type { DrawJob } from './child/file-child.ts';
import { Lane } from './child/lane.ts';
import { LIMITS } from './limits.ts';

const SECONDS = 20;
// Apart from the readers' child: who looks at a page does not wait for a file somebody else reads.
const lane = new Lane(new URL('./child/file-child.ts', import.meta.url), LIMITS.memory);

/** A page of a PDF as a PNG, drawn in a process of its own. Throws the problems of `drawPage`, and those of a child. */
export async function drawInChild(bytes: Uint8Array, page: number, { width, signal }: { width: number; signal?: AbortSignal }): Promise<Uint8Array> {
  const job: DrawJob = { draw: { bytes, page, width } };
  return (await lane.run(job, { seconds: SECONDS, signal })) as Uint8Array;
}
