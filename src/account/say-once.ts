import type { Sentence } from '../domain/account.ts';

/** The sentences of a section with none said twice: one that would be stands where it is first said, on the support of both. */
export function sayOnce(sentences: readonly Sentence[]): Sentence[] {
  const said = new Map<string, Sentence>();
  for (const sentence of sentences) {
    const first = said.get(sentence.text);
    said.set(sentence.text, first ? { ...first, support: [...first.support, ...sentence.support] } : sentence);
  }
  return [...said.values()];
}
