import { performance } from 'node:perf_hooks';

const STALL = 10_000; // milliseconds in which a thread that is at something does some of it
const BUSY = 0.02; // of that time

/**
 * A promise a library lets fall does not take its thread down, for what it was about may be long done, or of no weight. Where the thread does nothing from then on and
 * still owes an answer, the answer hung on it: then the thread goes down with what fell, and that costs the file it was at.
 */
export function bearStrays(owes: () => object | null): void {
  process.on('unhandledRejection', (fell) => {
    const [job, before] = [owes(), performance.eventLoopUtilization()];
    if (!job) return;
    const look = () => {
      if (owes() === job && performance.eventLoopUtilization(before).utilization < BUSY) throw fell instanceof Error ? fell : new Error(String(fell));
    };
    setTimeout(look, STALL).unref();
  });
}
