import { EngagementDraft } from '../domain/draft.ts';
import { Problem } from '../domain/problem.ts';
import type { EngagementState, EvidenceState } from '../store/state.ts';
import type { Act } from './act.ts';
import { mayGrade } from './gate.ts';
import { ourParty } from './our-party.ts';
import { resolveEvents, resolveParties } from './resolve-names.ts';

/** The draft, checked. Throws Problem('invalid') that names the first field that is wrong. */
export function checkedDraft(draft: EngagementDraft): EngagementDraft {
  const checked = EngagementDraft.safeParse(draft);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Problem('invalid', { field: issue?.path.join('.') ?? '', rule: issue?.code ?? '' });
}

/** What an engagement has beside its draft. */
export interface Kept {
  unitId: string;
  year: number;
  evidence: EvidenceState[];
}

/** The state of an engagement as its draft says it, names resolved. Parties and an event it names first are added in the same act. */
export async function stateOfDraft(act: Act, draft: EngagementDraft, kept: Kept): Promise<EngagementState> {
  const [state] = await statesOfDrafts(act, [{ draft, kept }]);
  return state!;
}

/** The states of many drafts, in their order, with one look-up of all their names. */
export async function statesOfDrafts(act: Act, all: readonly { draft: EngagementDraft; kept: Kept }[]): Promise<EngagementState[]> {
  const checked = all.map(({ draft, kept }) => ({ draft: checkedDraft(draft), kept }));
  for (const { draft } of checked) mayGrade(act.who, draft.access);
  const partyIds = await resolveParties(
    act,
    checked.flatMap(({ draft }) => draft.parties.map((party) => ({ ...party, access: draft.access }))),
  );
  const events = await resolveEvents(
    act,
    checked.map(({ draft }) => ({ name: draft.event, access: draft.access })),
  );
  const us = checked.some(({ draft }) => draft.ourRoles.length > 0) ? await ourParty(act) : '';
  let next = 0;
  return checked.map(({ draft, kept }, at) => {
    const { parties, ourRoles, event: _event, commitment: _commitment, ...facts } = draft;
    return {
      ...facts,
      ...kept,
      ourRoles: ourRoles.map((role) => ({ partyId: us, role })),
      parties: parties.map(({ role, said }) => ({ partyId: partyIds[next++]!, role, said })),
      event: events[at]!,
    };
  });
}
