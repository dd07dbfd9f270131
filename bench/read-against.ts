import { readText } from '../src/intake/read-text.ts';
import { readingToJson } from '../src/intake/to-json.ts';
import type { KnownParty } from '../src/domain/proposal.ts';
import type { Gold, LabelledRecord } from './labelled.ts';

/** What the reader says of a labelled text, in the form of its labels; against an empty register unless parties are given. */
export function readAgainst(gold: Pick<Gold, 'us' | 'year'>, text: string, known: readonly KnownParty[] = []): { proposals: LabelledRecord[] } {
  return readingToJson(readText(text, { us: gold.us, year: gold.year, lang: 'auto', known }));
}
