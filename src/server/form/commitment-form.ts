import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { CommitmentPageView, CommitmentWords } from '../../register/commitment/commitment-verbs.ts';
import { inLang } from '../../domain/lang.ts';
import type { Lang } from '../../domain/lang.ts';
import { isYear, MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

export const PARTY_FIELDS = ['party.0', 'party.1', 'party.2'] as const;

/** What a form says of a commitment. `names` are its parties as typed; `place` is where it was made where that is not logged yet. */
export interface SentCommitment {
  words: CommitmentWords;
  names: { name: string; partyId: string | null }[];
  place: { kind: EngagementKind; period: Period | null } | null;
}

/** The commitment a sent form holds, or what is to be mended. With `mayAdd`, a party nobody knows yet is a new one. */
export function formToCommitment(values: URLSearchParams, known: readonly KnownParty[], mayAdd: boolean): SentCommitment | { issues: Issue[] } {
  const issues: Issue[] = [];
  const what = Object.fromEntries(
    LANGS.flatMap((lang) => {
      const text = textOf(values, `what.${lang}`);
      if (text && text.length > MAX_NAME) issues.push({ path: `what.${lang}`, code: 'too-long' });
      return text ? [[lang, text]] : [];
    }),
  );
  if (Object.keys(what).length === 0) issues.push({ path: 'what', code: 'required' });
  const by = (['us', 'them'] as const).find((one) => one === values.get('by'));
  if (!by) issues.push({ path: 'by', code: 'required' });
  const owner = textOf(values, 'owner');
  if (owner && owner.length > MAX_NAME) issues.push({ path: 'owner', code: 'too-long' });
  const names = PARTY_FIELDS.flatMap((path) => {
    const name = textOf(values, path);
    if (!name) return [];
    const partyId = known.find((party) => [party.name, ...party.names].some((one) => fold(one) === fold(name)))?.partyId ?? null;
    if (!partyId && !mayAdd) issues.push({ path, code: 'unknown-party' });
    if (name.length > MAX_NAME) issues.push({ path, code: 'too-long' });
    return [{ name, partyId }];
  });
  const due = readDue(values, 'due', issues);
  const kind = ENGAGEMENT_KINDS.find((entry) => entry.code === values.get('kind'))?.code;
  const place = values.has('kind') && !textOf(values, 'madeIn') ? { kind: kind ?? 'meeting', period: readDue(values, 'period', issues) } : null;
  if (place && names.length === 0) issues.push({ path: 'party.0', code: 'required' });
  if (issues.length > 0 || !by) return { issues };
  return { words: { by, what, due, owner, partyIds: names.flatMap(({ partyId }) => partyId ?? []) }, names, place };
}

/** A typed time; null for an empty field, and an issue for what is none. */
export function readDue(values: URLSearchParams, path: string, issues: Issue[]): Period | null {
  const typed = textOf(values, path);
  if (!typed) return null;
  const read = readPeriod(typed);
  if (!read) issues.push({ path, code: 'not-a-date' });
  else if ([read.from, read.to].some((day) => day && !isYear(Number(day.slice(0, 4))))) issues.push({ path, code: 'not-a-year' });
  return read;
}

/** The fields of a form that shows a commitment. */
export function commitmentToForm({ commitment, version }: CommitmentPageView, lang: Lang): URLSearchParams {
  const values = new URLSearchParams({ by: commitment.by, version: String(version) });
  for (const [key, text] of Object.entries(commitment.what)) values.set(`what.${key}`, text);
  if (commitment.due) values.set('due', commitment.due.edtf);
  if (commitment.owner) values.set('owner', commitment.owner);
  commitment.parties.slice(0, PARTY_FIELDS.length).forEach((party, at) => values.set(`party.${at}`, inLang(party.names, lang)?.text ?? party.acronym ?? ''));
  return values;
}
