import type { Grouping, TakenKind } from '../domain/account-template.ts';
import type { Engagement } from '../domain/engagement.ts';

const REQUESTS = ['request.funding', 'request.advice', 'request.cooperation'];
const THEIR_QUESTIONS = ['interview', 'consultation', 'meeting', 'invitation'];
const ORDER = [
  ...REQUESTS,
  'interview',
  'invitation',
  'mandate',
  'collaboration',
  'contribution',
  'consultation',
  'meeting',
  'membership',
  'board',
  'publication',
  'delegation',
  'talk',
  'moderation',
  'event',
  'funding',
  'agreement',
];

/** What an engagement is taken into a section by: its kind, or that a work came of our money or our contribution. */
export function takenAs({ kind, work }: Engagement): TakenKind {
  return work && (kind === 'funding' || kind === 'contribution') ? 'work' : kind;
}

/** The paragraphs of a section, each a list of engagements in the order they are told. The order of the input plays no part. */
export function arrange(grouping: Grouping, engagements: readonly Engagement[]): Engagement[][] {
  const sorted = engagements.toSorted((a, b) => compare(a, b, grouping));
  if (grouping === 'requests-first') {
    const requests = sorted.filter(({ kind }) => REQUESTS.includes(kind));
    const questions = sorted.filter(
      ({ kind, direction }) => kind === 'interview' || kind === 'invitation' || (THEIR_QUESTIONS.includes(kind) && direction === 'in'),
    );
    const rest = sorted.filter((engagement) => !requests.includes(engagement) && !questions.includes(engagement));
    return [requests, questions, ...byParty(rest)].filter((paragraph) => paragraph.length > 0);
  }
  return chunks(groupBy(sorted, grouping === 'by-event' ? eventOf : partyOf));
}

/** One paragraph for each party with several engagements, and one for the rest. */
function byParty(engagements: readonly Engagement[]): Engagement[][] {
  const groups = groupBy(engagements, partyOf);
  const several = groups.filter((group) => group.length > 1);
  return [...several, ...chunks(groups.filter((group) => group.length === 1))];
}

function groupBy(engagements: readonly Engagement[], key: (engagement: Engagement) => string): Engagement[][] {
  const groups = new Map<string, Engagement[]>();
  for (const engagement of engagements) groups.set(key(engagement), [...(groups.get(key(engagement)) ?? []), engagement]);
  return [...groups.values()];
}

/**
 * Paragraphs a reader can take in: at most six engagements unless they belong together, never in the middle of an event or a party.
 * One that would be left over alone joins those before it.
 */
function chunks(groups: readonly (readonly Engagement[])[]): Engagement[][] {
  const paragraphs: Engagement[][] = [];
  for (const [at, group] of groups.entries()) {
    const last = paragraphs.at(-1);
    const most = at === groups.length - 1 && group.length === 1 ? 7 : 6;
    if (last && last.length + group.length <= most) last.push(...group);
    else paragraphs.push([...group]);
  }
  return paragraphs;
}

function eventOf(engagement: Engagement): string {
  return engagement.event?.eventId ?? engagement.engagementId;
}

function partyOf(engagement: Engagement): string {
  return engagement.parties[0]?.partyId ?? engagement.engagementId;
}

function compare(a: Engagement, b: Engagement, grouping: Grouping): number {
  const keys = (of: Engagement): string[] => [grouping === 'requests-first' ? rank(of) : '', dayOf(of), rank(of), of.engagementId];
  const left = keys(a);
  const right = keys(b);
  for (const [at, key] of left.entries()) if (key !== right[at]) return key < (right[at] ?? '') ? -1 : 1;
  return 0;
}

function rank(engagement: Engagement): string {
  return String(ORDER.indexOf(engagement.kind)).padStart(2, '0');
}

/** What has a day or a month comes first, in its order; what has only its year, or a span of years, comes after. */
function dayOf({ period }: Engagement): string {
  const first = period?.edtf.split('/')[0] ?? '';
  return /^\d{4}-\d{2}/u.test(first) ? (period?.from ?? '9') : '9';
}
