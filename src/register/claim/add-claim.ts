import { strictest } from '../../domain/codes/access-grade.ts';
import { newId } from '../../domain/id.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import { evidenceStates } from './evidence-state.ts';
import { claimOfCarried } from './new-claim.ts';
import { prefer } from './prefer.ts';
import type { ClaimDraft } from './claim-verbs.ts';
import { valueOfText } from './value-of-text.ts';

/**
 * Adds what somebody says of one field and gives the claim's id. A period is written as EDTF text. A preferred claim takes the place of the
 * one before; another stands beside what the record carries.
 */
export async function addClaim(store: Store, who: Who, claim: ClaimDraft): Promise<string> {
  const { recordId, field, value, saidBy, saidOn, status, preferred, note } = claim;
  if (field === '' || value === '') throw new Problem('invalid', { field: field === '' ? 'field' : 'value' });
  const confidence = claim.confidence ?? null;
  if (confidence !== null && !(confidence >= 0 && confidence <= 1)) throw new Problem('invalid', { field: 'confidence' });
  if (preferred && status === 'rejected') throw new Problem('invalid', { field: 'status' });
  if (saidOn !== null && !(/^[\d-]+$/.test(saidOn) && periodOf(saidOn))) throw new Problem('invalid', { field: 'saidOn' });
  return act(store, who, undefined, async (act) => {
    const about = await act.read(null, recordId);
    const evidence = await evidenceStates(act, claim.evidence);
    const { unitId } = about;
    const access = strictest(about.access, await gradeOfEvidence(act.tx, evidence));
    // What the record carries gets a claim beside the rival's, so that a reader sees both and knows which is in use.
    const carried = preferred || status === 'rejected' ? [] : await claimOfCarried(act, about, field);
    const write: Write<'claim'> = {
      id: newId('claim'),
      aboutId: recordId,
      action: 'claimed',
      after: {
        unitId,
        access,
        aboutId: recordId,
        field,
        value,
        data: valueOfText(about, field, value),
        saidBy,
        saidOn,
        status,
        preferred,
        origin: 'added',
        confidence,
        note,
        evidence,
      },
    };
    if (preferred) await prefer(act, about, write);
    else await act.write('claim', [...carried, write]);
    return write.id;
  });
}
