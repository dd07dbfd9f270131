import { sql } from 'kysely';
import type { Tx } from '../store.ts';

/** Lets one writer at a time, until its transaction ends, add to what a unit shall have no two of. Readers and other writers go on. */
export async function holdInUnit(tx: Tx, unitId: string, what: 'names' | 'sources' | 'accounts' | 'goals'): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${what} ${unitId}`}, 0))`.execute(tx);
}

/** Lets one writer at a time, until its transaction ends, do what is done in an act of this id. */
export async function holdAct(tx: Tx, actId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`act ${actId}`}, 0))`.execute(tx);
}
