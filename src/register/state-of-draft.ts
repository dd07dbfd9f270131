import { EngagementDraft } from '../domain/draft.ts';
import { Problem } from '../domain/problem.ts';
import type { EngagementState, EvidenceState } from '../store/state.ts';
import type { Act } from './act.ts';
import { mayGrade } from './gate.ts';
import { ourParty } from './our-party.ts';
import { resolveEvent, resolveParties } from './resolve-names.ts';

/** The draft, checked. Throws Problem('invalid') that names the first field that is wrong. */
export function checkedDraft(draft: EngagementDraft): EngagementDraft {
  const checked = EngagementDraft.safeParse(draft);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Problem('invalid', { field: issue?.path.join('.') ?? '', rule: issue?.code ?? '' });
}

/** The state of an engagement as its draft says it, names resolved. Parties and an event it names first are added in the same act. */
export async function stateOfDraft(act: Act, draft: EngagementDraft, kept: { unitId: string; year: number; evidence: EvidenceState[] }): Promise<EngagementState> {
  const { parties, ourRoles, event, commitment: _commitment, ...facts } = checkedDraft(draft);
  mayGrade(act.who, draft.access);
  const partyIds = await resolveParties(act, parties, draft.access);
  const us = ourRoles.length > 0 ? await ourParty(act) : '';
  return {
    ...facts,
    ...kept,
    ourRoles: ourRoles.map((role) => ({ partyId: us, role })),
    parties: parties.map(({ role, said }, at) => ({ partyId: partyIds[at]!, role, said })),
    event: await resolveEvent(act, event, draft.access),
  };
}
