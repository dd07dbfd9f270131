import { readFileSync } from 'node:fs';
import type { EngagementDraft } from '../../src/domain/draft.ts';
import { fold } from '../../src/domain/fold.ts';
import type { KnownParty, ReadingContext } from '../../src/domain/proposal.ts';
import { proposeLine } from '../../src/intake/propose-line.ts';

const here = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const known = JSON.parse(here('known.json')) as KnownParty[];
export const LINE_CONTEXT: ReadingContext = { us: 'Havetaten', year: 2026, today: '2026-11-24', lang: 'auto', known };

/** Direction, our role and the role of the parties, as each kind usually has them. */
const USUAL: Record<string, readonly [direction: string, ours: string, theirs: string]> = {
  'request.funding': ['in', 'asked', 'asker'],
  'request.advice': ['in', 'asked', 'asker'],
  'request.cooperation': ['in', 'asked', 'asker'],
  interview: ['in', 'interviewee', 'interviewer'],
  consultation: ['mutual', 'participant', 'counterpart'],
  meeting: ['mutual', 'participant', 'counterpart'],
  invitation: ['in', 'invited', 'inviter'],
  talk: ['none', 'speaker', 'organiser'],
  moderation: ['none', 'moderator', 'organiser'],
  delegation: ['none', 'delegate', 'counterpart'],
  board: ['none', 'board-member', 'network'],
  membership: ['none', 'participant', 'network'],
  publication: ['none', 'author', 'publisher'],
  contribution: ['out', 'contributor', 'counterpart'],
  funding: ['out', 'funder', 'recipient'],
  agreement: ['mutual', 'party-to-agreement', 'counterpart'],
  event: ['none', 'participant', 'organiser'],
  collaboration: ['mutual', 'collaborator', 'counterpart'],
};
export const LINE_FIELDS = ['kind', 'direction', 'our role', 'parties', 'party roles', 'period', 'figures', 'topics', 'commitment'] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** A line, and for each field the values it should be read as. */
export interface LabelledLine {
  line: string;
  held: boolean;
  lang: string;
  expected: Record<LineField, string[]>;
}

/** A party goes by its identifier where the register knows it, so that any of its names will do. */
const partyKey = (name: string) => known.find((party) => [party.name, ...party.names].some((one) => fold(one) === fold(name)))?.partyId ?? fold(name);
const list = (text: string | undefined) => (text ?? '').split(';').flatMap((part) => part.trim() || []);

export function labelledLines(): LabelledLine[] {
  return here('lines.txt')
    .split('\n')
    .filter((row) => row && !row.startsWith('#'))
    .map((row) => {
      const [head = '', line = '', what = '', who, when, figures, topics, promised] = row.split('|').map((field) => field.trim());
      const [kind = '', direction, ours] = what.split('/');
      const usual = USUAL[kind] ?? ['', '', ''];
      const parties = list(who).map((one) => one.split('=') as [string, string?]);
      const expected = {
        kind: [kind],
        direction: [direction || usual[0]],
        'our role': [ours || usual[1]],
        parties: parties.map(([name]) => partyKey(name)),
        'party roles': parties.map(([name, role]) => `${partyKey(name)}=${role ?? usual[2]}`),
        period: list(when),
        figures: list(figures),
        topics: list(topics),
        commitment: list(promised),
      };
      return { line, held: head.startsWith('held'), lang: head.replace('held ', ''), expected };
    });
}

/** What is read out of a line, in the same form. */
export function readLabels(line: string): Record<LineField, string[]> {
  const draft: EngagementDraft | null = proposeLine(line, LINE_CONTEXT)?.draft ?? null;
  const keyOf = ({ partyId, name }: EngagementDraft['parties'][number]) => partyId ?? partyKey(name);
  return {
    kind: draft ? [draft.kind] : [],
    direction: draft ? [draft.direction] : [],
    'our role': draft?.ourRoles ?? [],
    parties: draft?.parties.map(keyOf) ?? [],
    'party roles': draft?.parties.map((party) => `${keyOf(party)}=${party.role}`) ?? [],
    period: draft?.period ? [draft.period.edtf] : [],
    figures:
      draft?.figures.map(({ value, unit, qualifier, counted }) => [qualifier === 'exact' ? [] : qualifier, value, unit ?? counted].flat().join(' ')) ?? [],
    topics: draft?.topics ?? [],
    commitment: draft?.commitment ? [[draft.commitment.by, draft.commitment.due?.edtf ?? []].flat().join(' ')] : [],
  };
}

/** The F1 of each field over some lines: of all values expected and read, how many are both. */
export function scoreLines(lines: readonly LabelledLine[]): Record<LineField, number> {
  const tally = Object.fromEntries(LINE_FIELDS.map((field) => [field, { both: 0, all: 0 }])) as Record<LineField, { both: number; all: number }>;
  for (const { line, expected } of lines) {
    const read = readLabels(line);
    for (const field of LINE_FIELDS) {
      tally[field].both += expected[field].filter((value) => read[field].includes(value)).length;
      tally[field].all += expected[field].length + read[field].length;
    }
  }
  return Object.fromEntries(LINE_FIELDS.map((field) => [field, tally[field].all === 0 ? 1 : (2 * tally[field].both) / tally[field].all])) as Record<
    LineField,
    number
  >;
}
