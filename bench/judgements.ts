import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { JUDGED, SIGNS, type Judged } from '../src/intake/confidence.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { Judgement } from './fit-run.ts';

const RIDGE = 1; // chosen by leaving one text out
const rowOf = ({ signs }: Judgement) => SIGNS.map((sign) => signs[sign]);
export const isUnread = ({ set }: Judgement) => set === 'kept unread';

/** Every proposal from the labelled texts, judged by their labels; the reader is loaded anew in a thread, to give its signs away. */
export async function judgements(): Promise<Judgement[]> {
  const worker = new Worker(new URL('./fit-run.ts', import.meta.url));
  const [found] = (await once(worker, 'message')) as [Judgement[]];
  await worker.terminate();
  return found;
}

export const judgedOn = (found: readonly Judgement[], judged: Judged) => found.filter(({ right }) => right[judged] !== undefined);

/** The weights of each sign, from proposals in texts that are not kept unread. */
export function weightsOf(found: readonly Judgement[], judged: Judged): { always: number } & Record<string, number> {
  const used = judgedOn(found, judged).filter((one) => !isUnread(one));
  const [always = 0, ...weights] = fitLogistic(
    used.map(rowOf),
    used.map(({ right }) => right[judged] === true),
    RIDGE,
  );
  const round = (weight: number) => Math.round(weight * 100) / 100;
  return { always: round(always), ...Object.fromEntries(SIGNS.map((sign, at) => [sign, round(weights[at] ?? 0)])) };
}

export const allWeights = (found: readonly Judgement[]) => Object.fromEntries(JUDGED.map((judged) => [judged, weightsOf(found, judged)]));
