import { sentenceId, slotsOf, type Sentence } from '../domain/account.ts';
import { idKind } from '../domain/id.ts';
import type { LinesOver } from './lines-over.ts';

/**
 * The sentences of a section with none said twice: one that would be stands where it is first said, on the support of both, and is known by the records
 * of both. What people have written over stays apart.
 */
export function sayOnce(sentences: readonly Sentence[], over: LinesOver): Sentence[] {
  const linesOn = (sentence: Sentence): string => [...new Set(slotsOf(sentence).map(over))].join(' ');
  const said: Sentence[] = [];
  const places = new Map<string, number[]>(); // where each text stands
  for (const sentence of sentences) {
    const same = places.get(sentence.text) ?? [];
    const at = same.find((place) => linesOn(said[place]!) === linesOn(sentence));
    if (at === undefined) places.set(sentence.text, [...same, said.push(sentence) - 1]);
    else {
      const first = said[at]!;
      said[at] = { ...first, id: idOfBoth(first, sentence), support: [...first.support, ...sentence.support] };
    }
  }
  return said;
}

/** Sentences that say the same of several records tell the same facet of them. */
function idOfBoth(first: Sentence, other: Sentence): string {
  const [section = '', second = ''] = first.id.split('.');
  const records = [...slotsOf(first), ...slotsOf(other)].flatMap(({ record }) => record ?? []);
  return records.length === 0 ? first.id : sentenceId(section, idKind(second) === null ? second : '', [...new Set(records)]);
}
