import { isDeepStrictEqual } from 'node:util';
import type { RecordHead } from '../../store/query/records.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { claimsOn } from './claims-on.ts';
import { mayChangeParty } from '../gate.ts';
import { claimOfCarried } from './new-claim.ts';

/**
 * Makes one claim the preferred of its field: the others step back, and the record takes its value where the claim knows it as more than
 * words. A value that stood in the record without a claim gets one, so that it is not lost from sight.
 */
export async function prefer(act: Act, about: RecordHead, chosen: Write<'claim'>): Promise<void> {
  const { field, data } = chosen.after!;
  if (field in about.state) mayChangeParty(act.who, about.state);
  const rivals = (await claimsOn(act, about.recordId, field)).filter(({ recordId }) => recordId !== chosen.id);
  const stepped = rivals
    .filter(({ state }) => state.preferred)
    .map(({ recordId, version, state }): Write<'claim'> => ({
      id: recordId,
      version,
      aboutId: about.recordId,
      action: 'disputed',
      after: { ...state, preferred: false, status: state.value === chosen.after!.value ? state.status : 'disputed' },
    }));
  if (data !== null && stepped.length === 0) {
    const carried = await claimOfCarried(act, about, field);
    stepped.push(
      ...carried
        .filter((claim) => claim.after!.value !== chosen.after!.value)
        .map((claim): Write<'claim'> => ({ ...claim, after: { ...claim.after!, preferred: false, status: 'disputed' } })),
    );
  }
  // One write: the old and the new preferred claim change places at once.
  await act.write('claim', [...stepped, { ...chosen, after: { ...chosen.after!, preferred: true } }]);
  if (data !== null && field in about.state && !isSameValue(about.state[field as keyof typeof about.state], data)) {
    await act.write(about.recordType, [{ id: about.recordId, version: about.version, action: 'preferred', after: { ...about.state, [field]: data } }]);
  }
}

/** Two periods are the same when they are the same time, however they were said. */
function isSameValue(one: unknown, other: unknown): boolean {
  const edtf = (value: unknown) => (typeof value === 'object' && value !== null && 'edtf' in value ? value.edtf : undefined);
  return edtf(one) === undefined ? isDeepStrictEqual(one, other) : edtf(one) === edtf(other);
}
