import { isDeepStrictEqual } from 'node:util';
import { TOPICS } from '../../domain/codes/topic.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import { misplacedAnswer, takesAnswer } from '../../domain/request.ts';
import type { Issue } from '../../domain/problem.ts';
import { areaName } from '../../language/countries.ts';
import { isCountry } from '../../language/country-codes.ts';

export const MAX_NAME = 300;
const YEARS = { first: 1900, last: 2200 };

/** What a draft of the right shape says that cannot be so. What the record `kept` before is not held against the one who edits it now. */
export function draftIssues(draft: EngagementDraft, kept: EngagementDraft | null = null): Issue[] {
  const issues: Issue[] = [];
  const isKept = (key: keyof EngagementDraft) => kept !== null && isDeepStrictEqual(draft[key], kept[key]);
  const isKeptRow = (group: 'parties' | 'areas', row: object) => kept?.[group].some((one) => isDeepStrictEqual(one, row)) ?? false;
  const wrong = (path: string, code: Issue['code']) => issues.push({ path, code });
  for (const key of ['title', 'subject', 'answer'] as const)
    if (!isKept(key)) for (const [lang, text] of Object.entries(draft[key])) if ((text ?? '').length > MAX_NAME) wrong(`${key}.${lang}`, 'too-long');
  if ((draft.event?.length ?? 0) > MAX_NAME && !isKept('event')) wrong('event', 'too-long');
  if (draft.access === 'exempt' && draft.accessBasis === null && !isKept('access')) wrong('accessBasis', 'needs-basis');
  if (!isKept('period') && !isInTime(draft.period)) wrong('period', 'not-a-year');
  if (!isKept('answerBy') && !isInTime(draft.answerBy)) wrong('answerBy', 'not-a-year');
  const misplaced = misplacedAnswer(draft);
  if (misplaced)
    wrong(misplaced === 'answer' ? `answer.${Object.keys(draft.answer)[0]}` : misplaced, takesAnswer(draft.kind) ? 'no-answer-yet' : 'takes-no-answer');
  if ((draft.answerOwner?.length ?? 0) > MAX_NAME && !isKept('answerOwner')) wrong('answerOwner', 'too-long');
  if (!isKept('commitment') && !isInTime(draft.commitment?.due ?? null)) wrong('commitment.due', 'not-a-year');
  draft.parties.forEach((party, at) => {
    if (isKeptRow('parties', party)) return;
    if (party.name.length > MAX_NAME) wrong(`parties.${at}.name`, 'too-long');
    if (party.country !== null && !isCountry(party.country)) wrong(`parties.${at}.country`, 'not-a-country');
    const isSame = (one: typeof party) =>
      one.role === party.role && (one.partyId && party.partyId ? one.partyId === party.partyId : fold(one.name) === fold(party.name));
    if (draft.parties.some((one, other) => other !== at && (other < at || isKeptRow('parties', one)) && isSame(one))) wrong(`parties.${at}.name`, 'twice');
  });
  draft.areas.forEach((area, at) => {
    if (!isKeptRow('areas', area) && !isArea(area.code)) wrong(`areas.${at}.code`, 'not-a-country');
  });
  if (draft.topics.some((topic) => !kept?.topics.includes(topic) && !TOPICS.some((one) => one.code === topic))) wrong('topics', 'not-a-code');
  if (draft.links.some((link) => !kept?.links.includes(link) && !isAddress(link))) wrong('links', 'not-an-address');
  if (draft.work && !isKept('work')) {
    if ((draft.work.title?.length ?? 0) > MAX_NAME) wrong('work.title', 'too-long');
    if (draft.work.url !== null && !isAddress(draft.work.url)) wrong('work.url', 'not-an-address');
  }
  return issues;
}

/** Whether a text is the address of a page on the web. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

export function isYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

const isInTime = (period: Period | null) => [period?.from, period?.to].every((day) => !day || isYear(Number(day.slice(0, 4))));

/** A country, a region with a number, or a group by its name. Two letters are always a country, but for the European Union. */
function isArea(code: string): boolean {
  if (/^[a-z]{2}$/i.test(code)) return isCountry(code) || code === 'EU';
  return /^\d+$/.test(code) ? areaName(code, 'en') !== null : code.length <= MAX_NAME;
}
