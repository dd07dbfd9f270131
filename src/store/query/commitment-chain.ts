import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The ids of a commitment and of those it was carried over from and to, the first one first. What may not be seen ends the chain. */
export async function commitmentChain(db: Db, see: Visibility, commitmentId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive back(id, from_id, step) as (
      select commitment_id, carried_from, 0 from commitment where commitment_id = ${commitmentId} and ${visible(see, 'commitment')}
      union all select commitment.commitment_id, commitment.carried_from, back.step - 1 from back
        join commitment on commitment.commitment_id = back.from_id where ${visible(see, 'commitment')}),
    onward(id, step) as (
      select id, step from back where step = 0
      union all select commitment.commitment_id, onward.step + 1 from onward
        join commitment on commitment.carried_from = onward.id where ${visible(see, 'commitment')})
    select id, step from back union select id, step from onward order by step`.execute(db);
  return rows.map((row) => row.id);
}

/** Whether another has been made in a commitment's place or for what was left of it, seen or not: it is carried over once. */
export async function isCarried(db: Db, commitmentId: string): Promise<boolean> {
  const row = await db.selectFrom('commitment').select('commitmentId').where('carriedFrom', '=', commitmentId).executeTakeFirst();
  return row !== undefined;
}
