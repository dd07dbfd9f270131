import { idKind } from './id.ts';

/** What an account is about: all we did, or what we did with one party, in one network, in one country or group of countries, or towards one goal. */
export type SubjectKind = 'all' | 'party' | 'network' | 'area' | 'goal';
export const SUBJECT_KINDS: readonly SubjectKind[] = ['all', 'party', 'network', 'area', 'goal'];
export type AccountSubject = { kind: 'all' } | { kind: Exclude<SubjectKind, 'all'>; id: string }; // a party's, an area's code, a goal's

/** A subject as one word, as addresses and tables keep it: "all", "party:par-…", "area:ZA". */
export function subjectText(subject: AccountSubject): string {
  return subject.kind === 'all' ? 'all' : `${subject.kind}:${subject.id}`;
}

/** The subject such a word means, or null. An identifier or the code of an area alone will do; whether it exists is for the register to say. */
export function readSubject(text: string): AccountSubject | null {
  const said = text.trim();
  if (said === '' || said === 'all') return { kind: 'all' };
  const [kind = '', id = ''] = said.split(':');
  const known = SUBJECT_KINDS.find((one) => one === kind);
  if (known && known !== 'all' && id !== '') return { kind: known, id };
  if (idKind(said) === 'party') return { kind: 'party', id: said };
  if (idKind(said) === 'goal') return { kind: 'goal', id: said };
  return /^(?:[A-Za-z]{2}|\d{3})$/u.test(said) ? { kind: 'area', id: said.toUpperCase() } : null;
}
