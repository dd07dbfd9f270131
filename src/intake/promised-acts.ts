import type { SentenceRead } from './clause-read.ts';
import { COMING_ACTS, FUTURE_WORDS, GOES_ON_TO, YES_TO_WHAT } from './knowledge/promises.ts';
import { KIND_DEFAULTS } from './knowledge/kind-rule.ts';
import type { KindFound } from './read-kinds.ts';
import { promising } from './read-promise.ts';
import { word } from './span.ts';

const FUTURE = word(`${FUTURE_WORDS}|${COMING_ACTS}`, 'giu');
const NEXT_ACT = word(GOES_ON_TO, 'giu');
const ONLY_YES = new RegExp(`^(?:\\s+(?:${YES_TO_WHAT}))*\\s*(?:[.,;:!?)]|$)`, 'iu'); // a yes to what was just said is of that
const BEFORE = 60; // letters from a time ahead to the verb that goes with it
const AFTER = 120; // and from the verb to the time

const OF_A_THING = /(?:som|der|which|that|who)\s+$/iu; // "a report, which is to be ready in May", is of the report

/** Whether a yes is all that words after it leave said: "and have accepted", "det har vi takka ja til". */
export const onlyYes = (after: string): boolean => ONLY_YES.test(after);

/** The verbs by which a sentence promises, or tells in the future tense of a time ahead: each is an act that can open a clause of its own. */
export function promisedActs(sentence: string, { dates }: Pick<SentenceRead, 'dates'>, told: string): KindFound[] {
  const ahead = dates.filter((date) => (date.period.from ?? '') > told);
  const near = (start: number, end: number) =>
    ahead.some((date) => (date.end <= start && start - date.end < BEFORE) || (date.start >= end && date.start - end < AFTER));
  const found = promising(sentence).filter(({ end }) => !onlyYes(sentence.slice(end)));
  for (const { index, 0: said } of sentence.matchAll(FUTURE))
    if (near(index, index + said.length) && !OF_A_THING.test(sentence.slice(0, index))) found.push({ start: index, end: index + said.length });
  if (found.length > 0)
    for (const { index, 0: said } of sentence.matchAll(NEXT_ACT))
      if (index > (found[0]?.start ?? 0) && ahead.some((date) => date.start > index) && ahead.some((date) => date.end < index))
        found.push({ start: index, end: index + said.length });
  return found.map((span) => ({
    ...span,
    kind: 'contribution',
    weight: 5,
    act: true,
    ...KIND_DEFAULTS.contribution,
    said: sentence.slice(span.start, span.end),
  }));
}
