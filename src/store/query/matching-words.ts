import { fold } from '../../domain/fold.ts';

const MOST = 6; // words shown for one hit

/** The words of texts, as written, that hold any of these folded words; each once, in the order they stand. */
export function matchingWords(texts: readonly string[], near: readonly string[]): string[] {
  const shown = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const folded = fold(word);
      if (folded !== '' && near.some((one) => folded.includes(one))) shown.set(folded, shown.get(folded) ?? word);
      if (shown.size === MOST) return [...shown.values()];
    }
  }
  return [...shown.values()];
}
