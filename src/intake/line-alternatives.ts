import type { AccessGrade } from '../domain/codes/access-grade.ts';
import { ENGAGEMENT_KINDS } from '../domain/codes/engagement-kind.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { EngagementDraft } from '../domain/draft.ts';
import { fold } from '../domain/fold.ts';
import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { NEAR_KINDS } from './knowledge/near-kinds.ts';
import { readKinds } from './read-kinds.ts';
import { unreadWords } from './unread-words.ts';

/** A party of the register that words of a line may mean. */
export interface PartyCandidate {
  partyId: string;
  name: string;
  country: string | null;
}

/** What the facts of a reading could be instead, the likeliest first; each list holds what was read. */
export interface LineAlternatives {
  kinds: { likely: EngagementKind[]; others: EngagementKind[] };
  periods: (Period | null)[]; // null: no day said
  parties: { said: string; candidates: PartyCandidate[] }[]; // for each party of the draft, in its order
  access: AccessGrade[];
  unread: { words: string; inTitle: boolean } | null;
}

export interface AlternativesContext {
  line: string;
  lang: Lang;
  today: string; // ISO day
  near: ReadonlyMap<string, readonly PartyCandidate[]>; // for the words of a party, the parties of the register they may mean
  grades: readonly AccessGrade[]; // that the writer may write at
}

const LIKELY_KINDS = 5;
const MOST_CANDIDATES = 6;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d{2}))?(?!\d)/u; // the one way to write a day that is read both ways

/** What else a reading of a line could be. */
export function lineAlternatives(draft: EngagementDraft, context: AlternativesContext): LineAlternatives {
  const { line, lang, today, near, grades } = context;
  const words = unreadWords(line, draft, lang);
  return {
    kinds: kindsOf(draft.kind, line, lang),
    periods: periodsOf(draft.period, today),
    parties: draft.parties.map(({ said, partyId, name, country }) => ({
      said,
      candidates: [...(partyId === null ? [] : [{ partyId, name, country }]), ...(near.get(said) ?? []).filter((one) => one.partyId !== partyId)].slice(
        0,
        MOST_CANDIDATES,
      ),
    })),
    access: grades.includes(draft.access) ? [...grades] : [draft.access, ...grades],
    unread: words === null ? null : { words, inTitle: Object.values(draft.title).some((title) => holdsAll(title, words)) },
  };
}

/** The kind that was read, what else the words show, and what that is easily taken for; then all others. */
function kindsOf(kind: EngagementKind, line: string, lang: Lang): LineAlternatives['kinds'] {
  const shown = readKinds(line, lang).toSorted((a, b) => b.weight - a.weight);
  const likely = [...new Set([kind, ...shown.map((one) => one.kind), ...NEAR_KINDS[kind]])].slice(0, LIKELY_KINDS);
  return { likely, others: ENGAGEMENT_KINDS.map(({ code }) => code).filter((code) => !likely.includes(code)) };
}

/** The day as it was read, and as it is in the years around this; the day and the month changed about where they are written so that both can be. */
function periodsOf(period: Period | null, today: string): (Period | null)[] {
  const year = Number(today.slice(0, 4));
  if (!period) return [null, day(today), day(before(today)), periodOf(String(year)), periodOf(String(year - 1))];
  const isYearSaid = /\d{4}/u.test(period.said);
  const years = isYearSaid ? [] : [year, year - 1, year + 1].map((one) => inYear(period, one));
  return [...distinct([period, ...years, turned(period)]), null];
}

/** The same days of another year. */
function inYear(period: Period, year: number): Period | null {
  const ends = period.edtf.split('/');
  const shift = year - Number(ends[0]?.slice(0, 4));
  return periodOf(ends.map((end) => end.replace(/^\d{4}/u, (one) => String(Number(one) + shift))).join('/'), period.said);
}

function turned(period: Period): Period | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(period.edtf) ?? [];
  return month && date && month !== date && SLASHED.test(period.said) ? periodOf(`${year}-${date}-${month}`, period.said) : null;
}

const day = (iso: string) => periodOf(iso);
const before = (iso: string) => new Date(Date.parse(`${iso}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function distinct(periods: readonly (Period | null)[]): Period[] {
  return [...new Map(periods.flatMap((period) => (period ? [[period.edtf, period] as const] : []))).values()];
}

/** Whether a title holds every run of words that was not read. */
function holdsAll(title: string, words: string): boolean {
  const folded = fold(title);
  return words.split(' … ').every((run) => folded.includes(fold(run)));
}
