import type { Figure } from './draft.ts';
import type { LeftOutReason, PlacedFigure } from './figure-sum.ts';
import { fold } from './fold.ts';

/** Words that make a number a part of something, or so many for each of something. */
const SHARE_OR_RATE =
  /(?:^| )(?:prosent\w*|pst|per ?cent\w*|andel\w*|share of|gjennomsnitt\w*|snitt(?:et)?|averag\w*|median\w*|(?:per|pr) (?!\d)\p{L}+)(?: |$)/u;

/** Why a figure can be in no sum, whatever the others are; null where it can. */
export function standsAlone(figure: PlacedFigure): LeftOutReason | null {
  if (!Number.isFinite(figure.value) || figure.value < 0) return 'no-number';
  if (figure.qualifier === 'one-of' || figure.qualifier === 'only') return figure.qualifier;
  if (isShareOrRate(figure)) return 'share-or-rate';
  if (!figure.unit?.trim() && figure.counted.trim() === '') return 'nothing-counted';
  if (!figure.unit?.trim() && figure.counted === 'money') return 'no-currency';
  return figure.happened || figure.asked ? null : 'not-held';
}

function isShareOrRate({ unit, counted, said }: Figure): boolean {
  return [unit, counted, said].some((words) => words && (/[%‰]/u.test(words) || SHARE_OR_RATE.test(fold(words))));
}
