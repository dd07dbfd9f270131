import { isDeepStrictEqual } from 'node:util';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { claimsOn } from './claims-on.ts';

/** A claim is preferred only while its record carries its value, and is no more open than its record and what it quotes. */
export async function followClaims<S extends { access: AccessGrade }>(act: Act, recordId: string, before: S, after: S): Promise<void> {
  const writes: Write<'claim'>[] = [];
  for (const { recordId: claimId, version, state } of await claimsOn(act, recordId)) {
    const field = state.field as keyof S;
    const isLeft = state.preferred && !isDeepStrictEqual(before[field], after[field]);
    const access = strictest(after.access, await gradeOfEvidence(act.tx, state.evidence));
    const standing = isLeft ? { preferred: false, status: 'disputed' as const } : {};
    writes.push({ id: claimId, version, aboutId: recordId, action: isLeft ? 'disputed' : 'corrected', after: { ...state, access, ...standing } });
  }
  await act.write('claim', writes);
}
