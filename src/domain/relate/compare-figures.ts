import { countedCode } from '../codes/counted-code.ts';
import type { Figure } from '../draft.ts';
import { fold } from '../fold.ts';
import { isCurrency, plainAmount } from '../plain-amount.ts';

/** What of some figures a record has, lacks, or has otherwise. */
export interface ComparedFigures {
  same: Figure[];
  added: Figure[];
  rivals: Figure[];
}

const ROUNDING = 0.05; // "about 400" is said of 390 and of 415

/**
 * Compares figures by what they count: those that count different things, or in different units, say nothing against each other, and a
 * rough number nothing against an exact one it fits.
 */
export function compareFigures(mine: readonly Figure[], theirs: readonly Figure[]): ComparedFigures {
  const found: ComparedFigures = { same: [], added: [], rivals: [] };
  for (const figure of mine) {
    const like = theirs.filter((one) => meaning(one) === meaning(figure));
    if (like.length === 0) found.added.push(figure);
    else if (like.some((one) => fits(figure, one) || fits(one, figure))) found.same.push(figure);
    else found.rivals.push(figure);
  }
  return found;
}

/** Money is one thing however it is counted; what a share counts is another thing than what the whole does. */
function meaning(figure: Figure): string {
  const { unit } = plainAmount(figure);
  const part = figure.qualifier === 'one-of' || figure.qualifier === 'only' ? figure.qualifier : '';
  return JSON.stringify([isCurrency(unit) ? 'money' : fold(countedCode(figure.counted)), unit === null ? null : fold(unit), part]);
}

/** Whether a figure may be a rougher word for another. */
function fits(rough: Figure, exact: Figure): boolean {
  const [a, b] = [plainAmount(rough).value, plainAmount(exact).value];
  if (a === b) return true;
  if (rough.qualifier === 'over' || rough.qualifier === 'at-least') return b > a && b <= a * 1.25; // "over 400" is not said of 4000
  return rough.qualifier === 'about' && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
