import type { EngagementDraft } from '../domain/draft.ts';
import { periodOf } from '../domain/period.ts';
import type { Answer, Question, QuestionField } from '../domain/question.ts';
import { becomeKind } from './become-kind.ts';
import { isShapeOnly, type Judged } from './confidence.ts';
import { NEAR_KINDS } from './knowledge/near-kinds.ts';
import { NEAR_ROLES } from './knowledge/near-roles.ts';
import { PARTY_ROLE_OF } from './knowledge/party-role-of.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './party-found.ts';

/** A reading with what it could have been instead. */
export interface Unsure {
  draft: EngagementDraft;
  sure: Readonly<Record<Judged, number>>; // how likely each fact is, from 0 to 1
  pointed: boolean; // the parties are those of words before
  shown: readonly KindFound[]; // every kind the words show
  found: readonly PartyFound[]; // the parties of the draft, as they were found
  recent: readonly PartyFound[]; // named before
  year: number; // what a month without a year was taken to be in
}

const ASKS_UNDER = 0.75; // the share of such facts that are as they were read is measured by the bench
const ASKED = ['kind', 'direction', 'role', 'parties', 'period'] as const satisfies readonly Judged[];
const FIELDS = ['kind', 'direction', 'ourRoles', 'requestStatus', 'parties', 'period'] as const satisfies readonly (keyof Answer)[];

/** What to ask about a reading: the fact it is least sure of, where that is little and there is something it could be instead. */
export function askAbout(unsure: Unsure): Question | null {
  const doubts = ASKED.filter((judged) => unsure.sure[judged] < ASKS_UNDER).toSorted((a, b) => unsure.sure[a] - unsure.sure[b]);
  for (const judged of doubts) {
    const question = QUESTIONS[judged](unsure);
    if (question) return question;
  }
  return null;
}

/** A question of what stands and what a change would make of it, in only what differs; null where nothing does. */
function between(field: QuestionField, draft: EngagementDraft, change: (other: EngagementDraft) => void): Question | null {
  const other = structuredClone(draft);
  change(other);
  const differs = FIELDS.filter((name) => JSON.stringify(other[name]) !== JSON.stringify(draft[name]));
  const only = (of: EngagementDraft): Answer => Object.fromEntries(differs.map((name) => [name, of[name]]));
  return differs.length > 0 ? { field, options: [only(draft), only(other)] } : null;
}

const QUESTIONS: Record<(typeof ASKED)[number], (unsure: Unsure) => Question | null> = {
  kind: ({ draft, shown }) => {
    const rival = shown.filter(({ kind }) => kind !== draft.kind).toSorted((a, b) => b.weight - a.weight)[0]?.kind ?? NEAR_KINDS[draft.kind][0];
    return rival ? between('kind', draft, (other) => becomeKind(other, rival)) : null;
  },
  direction: ({ draft }) => {
    if (draft.direction !== 'in' && draft.direction !== 'out') return null;
    return between('direction', draft, (other) => {
      other.direction = draft.direction === 'in' ? 'out' : 'in';
      if (draft.kind.startsWith('request.')) other.ourRoles = [other.direction === 'in' ? 'asked' : 'participant']; // who asks is who is asked
    });
  },
  role: ({ draft }) => {
    const near = NEAR_ROLES[draft.kind];
    const role = draft.ourRoles[0];
    if (!near || !role) return null;
    const other = near[0] === role ? near[1] : near[0];
    const isHosting = [role, other].includes('host') && [role, other].some((one) => one === 'participant' || one === 'delegate');
    return between(isHosting ? 'hosting' : 'role', draft, (changed) => (changed.ourRoles = [other]));
  },
  parties: ({ draft, pointed, found, recent }) => {
    if (found.length !== draft.parties.length || found.length === 0) return null;
    if (!pointed) {
      const doubtful = found.findIndex(isShapeOnly);
      return doubtful < 0 ? null : between('parties', draft, (other) => (other.parties = other.parties.filter((_, at) => at !== doubtful)));
    }
    const named = recent.findLast(({ body }) => !body.isUs && !found.some((one) => one.body.name === body.name));
    return between('parties', draft, (other) => {
      other.parties = named
        ? [
            {
              partyId: named.body.partyId,
              name: named.body.partyId ? named.body.name : named.said,
              said: named.said,
              role: PARTY_ROLE_OF[draft.kind] ?? 'counterpart',
              country: named.body.country,
            },
          ]
        : [];
    });
  },
  period: ({ draft, year }) => {
    const { period } = draft;
    const told = String(year);
    if (!period?.edtf.startsWith(told) || period.edtf.includes('/') || /\d{4}/u.test(period.said)) return null; // the text says the year itself
    const other = draft.status === 'planned' ? year + 1 : year - 1;
    return between('year', draft, (changed) => (changed.period = periodOf(period.edtf.replace(told, String(other)), period.said)));
  },
};
