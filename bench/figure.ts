/** One line of the bench: what was measured, and the figure. */
export type Measured = [what: string, figure: string];

/** The median time of some runs, in milliseconds. */
export async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

export const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
export const times = (ratio: number) => `${ratio.toFixed(1)} ×`;
