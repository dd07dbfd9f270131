import { NOT } from './knowledge/negation.ts';
import type { PartyFound } from './party-found.ts';
import { word } from './span.ts';

const DID = word(
  '(?:har|have|has|had|hadde) (?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}+|\\p{L}{2,}(?:te|de|dde|ed)|gav|ga|heldt|holdt|gjorde|tok|drog|skreiv|skrev|kom|gjekk|gikk|gave|held|made|took|ran|led|wrote|went|built|brought|drew|sent|lent|taught|kept|began',
);
const DENIES = word(NOT);
const BESIDE = /(?:saman med|sammen med|i lag med|i samarbeid med|med|together with|jointly with|alongside|with)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const GIVEN_TO = /(?:til|for|to)\s+(?:the\s+)?$/iu;

/** In what company a body stands that a clause of ours names, where no word of it shows a kind: we did something with it, or for it. */
export function companyOf(sentence: string, parties: readonly PartyFound[]): 'with' | 'to' | null {
  const [first] = parties;
  if (!first || !DID.test(sentence) || DENIES.test(sentence)) return null;
  const before = sentence.slice(Math.max(0, first.start - 40), first.start);
  return BESIDE.test(before) ? 'with' : GIVEN_TO.test(before) ? 'to' : null;
}
