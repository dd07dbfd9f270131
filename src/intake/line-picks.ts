import { ACCESS_GRADES } from '../domain/codes/access-grade.ts';
import { DIRECTIONS } from '../domain/codes/direction.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../domain/codes/our-role.ts';
import type { EngagementDraft, PartyMention } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import type { KnownParty } from '../domain/proposal.ts';
import { becomeKind } from './become-kind.ts';

export const PICKED = ['kind', 'direction', 'role', 'period', 'party', 'topic', 'access', 'unread'] as const;

/** What a party of a line can be, beside one of the register. */
export const NEW_PARTY = 'new';
export const NO_PARTY = 'none';
/** Nothing, for what may be left out. */
export const NOTHING = '';

/**
 * What a person chose against a reading: where it says `from`, it shall say `to`. Where the line has been read anew and no longer says
 * `from`, the choice is about something that is gone and does nothing.
 */
export interface LinePick {
  field: (typeof PICKED)[number];
  from: string;
  to: string;
}

export interface PickContext {
  known: readonly KnownParty[];
  today: string; // ISO; what lies after it is planned
  line: string;
  lang: Lang; // of the interface, for a title
  unread: string | null; // the words of the line that stand nowhere in the reading
}

/** What a party of a reading is, as a choice says it. */
export const partyChoice = (party: PartyMention): string => party.partyId ?? NEW_PARTY;

/** The reading as a person has corrected it. A choice of another kind brings along what such a thing is like, where nothing else was chosen. */
export function applyPicks(read: EngagementDraft, picks: readonly LinePick[], context: PickContext): EngagementDraft {
  const draft = structuredClone(read);
  const chosen = (field: LinePick['field'], from: string) => picks.findLast((pick) => pick.field === field && pick.from === from && pick.to !== from)?.to;
  const kind = ENGAGEMENT_KINDS.find(({ code }) => code === chosen('kind', draft.kind))?.code;
  if (kind) becomeKind(draft, kind);
  draft.direction = DIRECTIONS.find(({ code }) => code === chosen('direction', draft.direction))?.code ?? draft.direction;
  const roles = draft.ourRoles.length > 0 ? draft.ourRoles : [NOTHING];
  draft.ourRoles = [...new Set(roles.flatMap((role) => OUR_ROLES.find(({ code }) => code === (chosen('role', role) ?? role))?.code ?? []))];
  draft.access = ACCESS_GRADES.find(({ code }) => code === chosen('access', draft.access))?.code ?? draft.access;
  pickPeriod(draft, chosen('period', draft.period?.edtf ?? NOTHING), context.today);
  draft.topics = [...new Set(draft.topics.map((topic) => chosen('topic', topic) ?? topic))].filter((topic) => topic !== NOTHING);
  draft.parties = distinct(draft.parties.flatMap((party) => pickParty(party, chosen('party', party.said), context.known)));
  const unread = context.unread;
  const place = unread === null ? undefined : chosen('unread', unread);
  if (place === 'note') draft.note = context.line;
  if (place === 'title') {
    draft.note = read.note === context.line ? null : read.note;
    draft.title = { [context.lang]: context.line };
  }
  return draft;
}

/** What comes to lie ahead is planned, and what no longer does was held. */
function pickPeriod(draft: EngagementDraft, edtf: string | undefined, today: string): void {
  if (edtf === undefined) return;
  const period = edtf === NOTHING ? null : periodOf(edtf, draft.period?.said ?? edtf);
  if (edtf !== NOTHING && !period) return;
  const isAhead = (of: typeof period) => of?.from !== undefined && of.from !== null && of.from > today;
  if (draft.status === 'planned' && isAhead(draft.period) && !isAhead(period)) draft.status = 'held';
  if (draft.status === 'held' && isAhead(period)) draft.status = 'planned';
  draft.period = period;
}

function pickParty(party: PartyMention, choice: string | undefined, known: readonly KnownParty[]): PartyMention[] {
  if (choice === undefined || choice === partyChoice(party)) return [party];
  if (choice === NO_PARTY) return [];
  if (choice === NEW_PARTY) return [{ ...party, partyId: null, name: party.said, country: null }];
  const found = known.find(({ partyId }) => partyId === choice);
  return [found ? { ...party, partyId: found.partyId, name: found.name, country: found.country } : { ...party, partyId: choice }];
}

/** Two words of a line may come to mean one party; it stands once in a role. */
function distinct(parties: readonly PartyMention[]): PartyMention[] {
  return parties.filter((party, at) => !parties.slice(0, at).some((one) => one.role === party.role && one.partyId !== null && one.partyId === party.partyId));
}

/** The parties a person said some words of the line mean, other than the reader took them for: what there is to learn from. */
export function correctedParties(read: EngagementDraft, picked: EngagementDraft): { partyId: string; words: string }[] {
  return picked.parties.flatMap(({ partyId, said }) => {
    const was = read.parties.find((party) => party.said === said);
    return partyId !== null && was && was.partyId !== partyId ? [{ partyId, words: said }] : [];
  });
}
