import { emptyDraft } from '../domain/draft.ts';
import type { ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { guessLanguage } from './guess-language.ts';
import { NOT } from './knowledge/negation.ts';
import { readLine } from './read-text.ts';
import { anchorer, word } from './span.ts';
import { writeTitle } from './write-title.ts';

const DENIES = word(NOT);
const LOOSE = 0.2; // as sure as one can be of a line that only names a body or a day

/**
 * Reads one typed line into the surest record it holds, anchored to the whole line. A line that shows no kind but says who, when or how many is a meeting, with little confidence.
 * Where nothing is recognised, or the line denies what it tells, confidence is 0 and the draft holds nothing but its title; an empty line is null.
 */
export function proposeLine(line: string, context: ReadingContext): ProposedEngagement | null {
  if (!line.trim()) return null;
  const anchor = anchorer(line).anchor({ start: 0, end: line.length });
  const surest = readLine(line, context).reduce<ProposedEngagement | null>((best, found) => (best && best.confidence >= found.confidence ? best : found), null);
  if (surest) return { ...surest, anchor };
  const [loose] = DENIES.test(line) ? [] : readLine(line, context, true);
  if (loose) return { ...loose, anchor, confidence: LOOSE };
  const lang = context.lang === 'auto' ? guessLanguage(line) : context.lang;
  return { anchor, draft: { ...emptyDraft(), direction: 'mutual', title: { [lang]: writeTitle(line) } }, confidence: 0, fields: {} };
}
