import type { Figure } from './draft.ts';

/** A figure with what decides whether it may be summed. `eventPath` is the event it was at and all that event is part of, the nearest first. */
export interface PlacedFigure extends Figure {
  engagementId: string;
  position: number; // which of the figures of its engagement
  happened: boolean; // carried out or going on, not planned, called off or uncertain
  asked: boolean; // said in a request: what somebody asked for, which is another thing than what came about
  asOf: string | null; // the day it was true, for what changes from day to day
  eventPath: readonly string[];
}

/** How exact a sum can be. Where some figures are approximate and some are lower bounds, it is about so much, or more. */
export type SumQualifier = 'exact' | 'about' | 'at-least' | 'about-or-more';

/** Why a figure is not in a sum. */
export type LeftOutReason =
  | 'one-of' // says what we were among, not how many there were of it
  | 'only'
  | 'no-number'
  | 'nothing-counted'
  | 'no-currency'
  | 'share-or-rate'
  | 'not-held'
  | 'as-of-a-day' // a state on a day is not added to another
  | 'may-overlap' // the same country may stand in several figures
  | 'same-engagement-counted-twice'
  | 'same-event-counted-twice';

/** What some figures come to. `counted` and `unit` have one form for all of them; `parts` are the figures as they stand in the records. */
export interface FigureSum<F = PlacedFigure> {
  counted: string;
  unit: string | null;
  asked: boolean;
  value: number;
  qualifier: SumQualifier;
  parts: readonly F[];
}

export interface LeftOut<F = PlacedFigure> {
  figure: F;
  reason: LeftOutReason;
}

/** A figure on its way into a sum: its amount with no scale in the unit, and how exact it is there. */
export interface Summand<F = PlacedFigure> {
  figure: F;
  counted: string;
  unit: string | null;
  value: number;
  exactness: SumQualifier;
}

/** The exactness of what is made of two: that of the less exact, and of neither where one is approximate and the other a lower bound. */
export function lessExact(a: SumQualifier, b: SumQualifier): SumQualifier {
  if (a === b || b === 'exact') return a;
  return a === 'exact' ? b : 'about-or-more';
}
