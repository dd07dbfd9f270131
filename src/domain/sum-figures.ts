import { countedCode } from './codes/counted-code.ts';
import type { FigureSum, LeftOut, LeftOutReason, PlacedFigure, Summand } from './figure-sum.ts';
import { lessExact } from './figure-sum.ts';
import { fold } from './fold.ts';
import { isCurrency, plainAmount } from './plain-amount.ts';
import { keepOneOfEach } from './same-occasion.ts';
import { standsAlone } from './stands-alone.ts';

/** Each of these may count the same thing over again: two engagements in twelve countries are not in twenty-four. */
const OVERLAPPING = new Set(['countries', 'partners', 'networks', 'organisations', 'years']);

/**
 * What may be added up of these figures: one sum for each thing counted in each unit, apart for what was asked for and what came about. Every
 * figure is in exactly one sum, or left out with a reason. A sum is never more exact than its parts.
 */
export function sumFigures<F extends PlacedFigure>(figures: readonly F[]): { sums: FigureSum<F>[]; left: LeftOut<F>[] } {
  const left: LeftOut<F>[] = [];
  const summands: Summand<F>[] = [];
  for (const figure of figures.toSorted(inOrder)) {
    const reason = standsAlone(figure);
    if (reason) left.push({ figure, reason });
    else summands.push(summandOf(figure));
  }
  const sums: FigureSum<F>[] = [];
  for (const group of Map.groupBy(summands, meaningOf).values()) {
    const { summands: kept, out } = addable(group);
    left.push(...out);
    if (kept.length > 0) sums.push(sumOf(kept));
  }
  return { sums: sums.toSorted(byMeaning), left: left.toSorted((a, b) => inOrder(a.figure, b.figure)) };
}

function summandOf<F extends PlacedFigure>(figure: F): Summand<F> {
  const amount = plainAmount(figure);
  const exactness = figure.qualifier === 'exact' || figure.qualifier === 'about' ? figure.qualifier : 'at-least';
  return { figure, ...amount, counted: isCurrency(amount.unit) ? 'money' : countedCode(figure.counted), exactness };
}

const meaningOf = ({ figure, counted, unit }: Summand): string => JSON.stringify([figure.asked, fold(counted), unit]);

/** One figure alone adds nothing up, so what cannot be added can still be told. */
function addable<F extends PlacedFigure>(group: readonly Summand<F>[]): { summands: Summand<F>[]; out: LeftOut<F>[] } {
  if (group.length === 1) return { summands: [...group], out: [] };
  const reasons = group.map(({ figure, counted }): LeftOutReason | null =>
    OVERLAPPING.has(counted) ? 'may-overlap' : figure.asOf !== null ? 'as-of-a-day' : null,
  );
  const out = group.flatMap(({ figure }, at) => (reasons[at] ? [{ figure, reason: reasons[at] }] : []));
  const kept = keepOneOfEach(group.filter((_, at) => reasons[at] === null));
  return { summands: kept.summands, out: [...out, ...kept.out] };
}

function sumOf<F extends PlacedFigure>(summands: readonly Summand<F>[]): FigureSum<F> {
  const [{ figure, counted, unit }] = summands as [Summand<F>, ...Summand<F>[]];
  // Added from the smallest up and cut to the digits a number holds safely, so that the sum of decimal fractions is the one done by hand.
  const value = summands
    .map((one) => one.value)
    .toSorted((a, b) => a - b)
    .reduce((sum, one) => sum + one, 0);
  return {
    counted,
    unit,
    asked: figure.asked,
    value: Number(value.toPrecision(14)),
    qualifier: summands.map((one) => one.exactness).reduce(lessExact),
    parts: summands.map((one) => one.figure).toSorted(inOrder),
  };
}

function inOrder(a: PlacedFigure, b: PlacedFigure): number {
  return compare(a.engagementId, b.engagementId) || a.position - b.position;
}

function byMeaning(a: FigureSum, b: FigureSum): number {
  return Number(a.asked) - Number(b.asked) || compare(a.counted, b.counted) || compare(a.unit ?? '', b.unit ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
