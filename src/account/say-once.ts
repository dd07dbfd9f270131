import { idKind } from '../domain/id.ts';
import type { LinesOver } from './lines-over.ts';
import { sentenceId, slotsOf, type Sentence } from '../domain/account.ts';

/**
 * The sentences of a section with none said twice: one that would be stands where it is first said, on the support of both, and is known by the records
 * of both. What people have written over stays apart.
 */
export function sayOnce(sentences: readonly Sentence[], over: LinesOver): Sentence[] {
  const said = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const key = JSON.stringify([sentence.text, ...new Set(slotsOf(sentence).map(over))]);
    const first = said.get(key);
    said.set(key, first ? { ...first, id: idOfBoth(first, sentence), support: [...first.support, ...sentence.support] } : sentence);
  }
  return [...said.values()];
}

/** Sentences that say the same of several records tell the same facet of them. */
function idOfBoth(first: Sentence, other: Sentence): string {
  const [section = '', second = ''] = first.id.split('.');
  const records = [...slotsOf(first), ...slotsOf(other)].flatMap(({ record }) => record ?? []);
  return records.length === 0 ? first.id : sentenceId(section, idKind(second) === null ? second : '', [...new Set(records)]);
}
