import { claimIdsOn } from '../store/query/claims.ts';
import type { RecordHead } from '../store/query/records.ts';
import { readRecords } from '../store/query/records.ts';
import type { Act } from './act.ts';

/** The claims on a record, or on one field of it. */
export async function claimsOn(act: Act, recordId: string, field?: string): Promise<RecordHead<'claim'>[]> {
  const claims = await readRecords(act.tx, act.see, await claimIdsOn(act.tx, recordId), 'claim');
  return field === undefined ? claims : claims.filter(({ state }) => state.field === field);
}
