import { EngagementDraft } from '../../domain/draft.ts';
import { Problem } from '../../domain/problem.ts';
import { fittingAnswer, misplacedAnswer } from '../../domain/request.ts';
import { usOf } from '../../store/query/parties.ts';
import type { EngagementState, EvidenceState } from '../../store/state.ts';
import type { Act } from '../act.ts';
import { checkedPeriod, checkedYear } from '../checked.ts';
import { mayGrade } from '../gate.ts';
import { checkGoals } from '../goal/check-goals.ts';
import { ourParty } from '../party/our-party.ts';
import { checkRequests } from './came-of.ts';
import { resolveEvents, resolveParties } from './resolve-names.ts';

/** The draft, checked. Throws Problem('invalid') that names the first field that is wrong. */
export function checkedDraft(draft: EngagementDraft): EngagementDraft {
  const checked = EngagementDraft.safeParse(draft);
  if (checked.success) {
    checkedPeriod(checked.data.period, 'period');
    checkedPeriod(checked.data.commitment?.due ?? null, 'commitment.due');
    checkedPeriod(checked.data.answerBy, 'answerBy');
    return checked.data;
  }
  const issue = checked.error.issues[0];
  throw new Problem('invalid', { field: issue?.path.join('.') ?? '', rule: issue?.code ?? '' });
}

/** What an engagement has beside its draft. */
export interface Kept {
  unitId: string;
  year: number;
  evidence: EvidenceState[];
  notHeld?: string[];
  isLast?: boolean;
  confirmedOn?: string;
}

/**
 * The state of an engagement as a person writes it. Throws Problem('invalid') where it has a party twice in one role, or ourselves as a party:
 * we are in it by our own roles; and where it has an answer that cannot be.
 */
export async function stateByHand(act: Act, draft: EngagementDraft, kept: Kept): Promise<EngagementState> {
  const misplaced = misplacedAnswer(checkedDraft(draft));
  if (misplaced) throw new Problem('invalid', { field: misplaced, rule: 'answer' });
  const state = await stateOfDraft(act, draft, kept);
  if (state.parties.length < draft.parties.length) throw new Problem('invalid', { field: 'parties', rule: 'twice' });
  return state;
}

/** The state of an engagement as its draft says it, names resolved. Parties and an event it names first are added in the same act. */
export async function stateOfDraft(act: Act, draft: EngagementDraft, kept: Kept): Promise<EngagementState> {
  const [state] = await statesOfDrafts(act, [{ draft, kept }]);
  return state!;
}

/**
 * The states of many drafts, in their order, with one look-up of all their names. What a text or a file names twice in one role counts once,
 * and we do not count among the parties.
 */
export async function statesOfDrafts(act: Act, all: readonly { draft: EngagementDraft; kept: Kept }[]): Promise<EngagementState[]> {
  const checked = all.map(({ draft, kept }) => ({ draft: checkedDraft(draft), kept }));
  for (const { draft, kept } of checked) {
    mayGrade(act.who, draft.access);
    checkedYear(kept.year);
  }
  await checkRequests(
    act,
    checked.map(({ draft }) => draft.cameOf),
  );
  await checkGoals(
    act,
    checked.map(({ draft, kept }) => ({ unitId: kept.unitId, goals: draft.goals })),
  );
  const partyIds = await resolveParties(
    act,
    checked.flatMap(({ draft }) => draft.parties.map((party) => ({ ...party, access: draft.access }))),
  );
  const events = await resolveEvents(
    act,
    checked.map(({ draft }) => ({ eventId: draft.eventId, name: draft.event, access: draft.access })),
  );
  const us = checked.some(({ draft }) => draft.ourRoles.length > 0) ? await ourParty(act) : await usOf(act.tx, act.unitId);
  let next = 0;
  return checked.map(({ draft, kept }, at) => {
    const parts = draft.parties.map(({ role, said }) => ({ partyId: partyIds[next++]!, role, said }));
    const { parties: _parties, ourRoles, event: _event, eventId: _eventId, commitment: _commitment, accessBasis, ...facts } = draft;
    return {
      ...facts,
      ...(facts.access === 'exempt' && accessBasis && { accessBasis }),
      ...fittingAnswer(facts),
      ...kept,
      ourRoles: ourRoles.map((role) => ({ partyId: us!, role })),
      parties: parts.filter(({ partyId, role }, at) => partyId !== us && parts.findIndex((part) => part.partyId === partyId && part.role === role) === at),
      event: events[at]!,
    };
  });
}
