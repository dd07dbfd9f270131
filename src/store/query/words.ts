import { sql } from 'kysely';

/** The condition that a folded text holds any of these words, as `like` patterns the trigram index can answer. */
export function holds(column: string, words: readonly string[]) {
  const patterns = words.map((word) => `%${word}%`);
  return sql<boolean>`${sql.ref(column)} like any(${patterns}::text[])`;
}
