import { isStricter, strictest } from '../../domain/codes/access-grade.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import { emptyValue, isFilled, isText, SHIELDABLE, SHIELDED_BY_ITEM } from '../../domain/shield.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementState, ShieldState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import { claimsOn } from '../claim/claims-on.ts';
import { mayGrade } from '../gate.ts';
import type { ShieldDraft } from './shield-verbs.ts';

/**
 * Moves a value of an engagement, or some of several, to a record of its own at a stricter grade, and gives the id of that. What the claims on the field
 * say follows it. Throws Problem('invalid') for a field that cannot be shielded or holds nothing, a grade that is not stricter, and something
 * exempt without a paragraph, and Problem('conflict') when the engagement has been changed since `version` was read.
 */
export function shieldField(store: Store, who: Who, engagementId: string, version: number, draft: ShieldDraft, why?: string): Promise<string> {
  const { field, access, instead } = draft;
  const basis = access === 'exempt' ? draft.basis : null;
  return act(store, who, why, async (act) => {
    mayGrade(who, access);
    const { state } = await act.read('engagement', engagementId);
    if (!isStricter(access, state.access)) throw new Problem('invalid', { field: 'access' });
    if (access === 'exempt' && basis === null) throw new Problem('invalid', { field: 'basis', rule: 'needs-basis' });
    if (!SHIELDABLE.includes(field)) throw new Problem('invalid', { field: 'field' });
    const { data, rest } = parted(state, draft);
    if (!isFilled(data)) throw new Problem('invalid', { field });
    const open = instead !== undefined && isFilled(instead) && isText(field) ? instead : rest;
    const id = newId('shield');
    // Its change tells what was shielded, and is seen by those alone who may see that.
    await act.write('engagement', [{ id: engagementId, version, action: 'shielded', access, after: { ...state, [field]: open } as EngagementState }]);
    const shield: ShieldState = { unitId: state.unitId, access, evidence: [], engagementId, field, data, basis };
    await act.write('shield', [{ id, action: 'shielded', aboutId: engagementId, after: shield }]);
    const claims = (await claimsOn(act, engagementId, field)).map((claim): Write<'claim'> => ({
      id: claim.recordId,
      aboutId: engagementId,
      action: 'shielded',
      access,
      after: {
        ...claim.state,
        access: strictest(claim.state.access, access),
        preferred: false,
        status: claim.state.preferred ? 'disputed' : claim.state.status,
      },
    }));
    await act.write('claim', claims);
    return id;
  });
}

/** What is shielded of a field, and what is left. */
function parted(state: EngagementState, { field, items }: ShieldDraft): { data: unknown; rest: unknown } {
  const value = state[field] ?? null;
  if (!Array.isArray(value) || items === undefined || !SHIELDED_BY_ITEM.includes(field)) return { data: value, rest: emptyValue(field) };
  if (items.of !== value.length) throw new Problem('conflict', { field }); // chosen from other values than those that stand
  const isChosen = (_: unknown, at: number) => items.places.includes(at);
  return { data: (value as unknown[]).filter(isChosen), rest: (value as unknown[]).filter((one, at) => !isChosen(one, at)) };
}
