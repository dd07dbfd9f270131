import { sql } from 'kysely';
import { fold } from '../../domain/fold.ts';
import type { Db } from '../store.ts';

export interface NearWord {
  word: string;
  near: string[]; // the word itself first, then the words of the register it may be a misspelling of
}

const LIKE_ENOUGH = 0.45; // trigram similarity: one wrong letter in seven, or an ending more or less

/**
 * The words of a question, each with the words of the register it may be a misspelling of. All are taken, not the nearest few, so that a
 * word only a hidden record holds cannot push out one that may be seen. Words with digits stand as they are: 2021 is not 2022 misspelt.
 */
export async function nearWords(db: Db, question: string): Promise<NearWord[]> {
  const words = [...new Set(fold(question).split(' ').filter(Boolean))].slice(0, 12);
  const forgiven = words.filter((word) => word.length >= 4 && !/\p{N}/u.test(word));
  if (forgiven.length === 0) return words.map((word) => ({ word, near: [word] }));
  const { rows } = await sql<{ asked: string; word: string; likeness: number }>`
    select q.asked, w.word, similarity(w.word, q.asked) as likeness
    from unnest(${forgiven}::text[]) as q(asked) join word as w on w.word % q.asked
    union
    select q.asked, w.word, 0 as likeness
    from unnest(${forgiven}::text[]) as q(asked)
    join word as w on w.word >= left(q.asked, 1) and w.word < left(q.asked, 1) || chr(1114111) and length(w.word) between length(q.asked) - 1 and length(q.asked) + 1
    order by likeness desc, word`.execute(db);
  return words.map((word) => {
    const near = new Set([word]);
    for (const row of rows) if (row.asked === word && (row.likeness >= LIKE_ENOUGH || isOneSlipFrom(row.word, word))) near.add(row.word);
    return { word, near: [...near] };
  });
}

/** Whether one letter added, dropped or changed, or two neighbours swapped, makes one word the other. */
export function isOneSlipFrom(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
