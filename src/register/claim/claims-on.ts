import { claimIdsOn } from '../../store/query/claims.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { readRecords } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { Act } from '../act.ts';

/** The claims on a record, or on one field of it, seen by the user or not: they are kept in order together. */
export async function claimsOn(act: Act, recordId: string, field?: string): Promise<RecordHead<'claim'>[]> {
  const claims = await readRecords(act.tx, EVERYTHING, await claimIdsOn(act.tx, recordId), 'claim');
  return field === undefined ? claims : claims.filter(({ state }) => state.field === field);
}
