import { emptyDraft } from '../domain/draft.ts';
import type { ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { guessLanguage } from './guess-language.ts';
import { readLine } from './read-text.ts';
import { anchorer } from './span.ts';
import { writeTitle } from './write-title.ts';

/** Reads one typed line into the surest record it holds, anchored to the whole line. Words that say nothing known become a meeting with the line as its title; an empty line is null. */
export function proposeLine(line: string, context: ReadingContext): ProposedEngagement | null {
  if (!line.trim()) return null;
  const { anchor } = anchorer(line);
  const whole = anchor({ start: 0, end: line.length });
  const read = readLine(line, context);
  const [first] = read;
  if (first) return { ...first, anchor: whole };
  const lang = context.lang === 'auto' ? guessLanguage(line) : context.lang;
  return { anchor: whole, draft: { ...emptyDraft(), direction: 'mutual', title: { [lang]: writeTitle(line) } }, confidence: 0.1, fields: {} };
}
