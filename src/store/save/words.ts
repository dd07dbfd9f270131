import { sql } from 'kysely';
import type { Tx } from '../store.ts';

/** Adds the words of folded texts to the vocabulary that misspelt words are looked up in. */
export async function keepWords(tx: Tx, texts: readonly string[]): Promise<void> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) if (word.length >= 3 && word.length <= 40) words.add(word);
  if (words.size === 0) return;
  // Sorted, so that two writers take the same words in the same order and never wait for each other in a ring.
  const sorted = [...words].sort();
  await sql`insert into word (word) select w from unnest(${sorted}::text[]) as w on conflict do nothing`.execute(tx);
}
