import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** Record types and the prefix their identifiers carry. */
export const ID_PREFIX = {
  engagement: 'eng',
  party: 'par',
  person: 'per',
  event: 'evt',
  commitment: 'com',
  source: 'src',
  passage: 'pas',
  claim: 'clm',
  evidence: 'evd',
  proposal: 'pro',
  account: 'acc',
  'account-line': 'lin',
  edition: 'edn',
  change: 'chg',
  batch: 'bat',
  unit: 'unt',
  user: 'usr',
  tie: 'tie',
  view: 'vie',
  release: 'rel',
  shield: 'shi',
  import: 'imp',
  goal: 'goa',
  template: 'tpl',
  'public-text': 'txt',
} as const;
export type IdKind = keyof typeof ID_PREFIX;

/** A new identifier: prefix and lower-case ULID, so identifiers sort by the time they were made. */
export function newId(kind: IdKind): string {
  return `${ID_PREFIX[kind]}-${next().toLowerCase()}`;
}

/** The record type an identifier belongs to, or null when it is none of ours. */
export function idKind(id: string): IdKind | null {
  const prefix = id.slice(0, 3);
  for (const [kind, value] of Object.entries(ID_PREFIX)) if (value === prefix && id[3] === '-') return kind as IdKind;
  return null;
}

/** The identifiers of records that a value holds, however deep. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return idKind(value) === null ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
