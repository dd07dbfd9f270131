import { strictest } from '../../domain/codes/access-grade.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { claimsOn } from './claims-on.ts';
import { evidenceStates } from './evidence-state.ts';
import { claimOfCarried } from './new-claim.ts';

/** Adds what supports a record, or the value it carries in one field. Throws Problem('invalid') for a field that carries nothing. */
export function addEvidence(store: Store, who: Who, recordId: string, field: string | null, evidence: Evidence): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const about = await act.read(null, recordId);
    const added = await evidenceStates(act, [evidence]);
    const access = await gradeOfEvidence(act.tx, added);
    if (field === null) {
      return act.write(about.recordType, [
        { id: recordId, version: about.version, action: 'supported', access, after: { ...about.state, evidence: [...about.state.evidence, ...added] } },
      ]);
    }
    const claim = (await claimsOn(act, recordId, field)).find(({ state }) => state.preferred);
    if (claim) {
      return act.write('claim', [
        {
          id: claim.recordId,
          version: claim.version,
          aboutId: recordId,
          action: 'supported',
          access,
          after: { ...claim.state, evidence: [...claim.state.evidence, ...added] },
        },
      ]);
    }
    const [carried] = await claimOfCarried(act, about, field);
    if (!carried) throw new Problem('invalid', { field });
    await act.write('claim', [{ ...carried, action: 'supported', after: { ...carried.after!, access: strictest(about.access, access), evidence: added } }]);
  });
}
