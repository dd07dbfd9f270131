import type { EngagementKind } from '../../src/domain/codes/engagement-kind.ts';
import { emptyDraft } from '../../src/domain/draft.ts';
import type { CommitmentView, Engagement } from '../../src/domain/engagement.ts';
import { consultation, interview, invitation, meeting, request } from './asked.ts';
import { commitmentOf } from './commitments.ts';
import { SERIES } from './events.ts';
import { agreement, board, collaboration, funding, mandate, membership } from './lasting.ts';
import { BODIES, mode, place, some, type Edition, type Facts, type Year } from './parts.ts';
import { shortPeriod } from './periods.ts';
import { Random } from './random.ts';
import { contribution, delegation, event, moderation, publication, talk } from './shown.ts';

/** What an agency's year is made of, with how much of it each kind is. */
const KINDS: readonly (readonly [[EngagementKind, (year: Year) => Facts], number])[] = [
  [['request.advice', request], 16],
  [['interview', interview], 7],
  [['consultation', consultation], 7],
  [['meeting', meeting], 13],
  [['invitation', invitation], 7],
  [['talk', talk], 13],
  [['moderation', moderation], 4],
  [['delegation', delegation], 4],
  [['board', board], 2],
  [['membership', membership], 2],
  [['publication', publication], 9],
  [['contribution', contribution], 6],
  [['funding', funding], 7],
  [['agreement', agreement], 4],
  [['mandate', mandate], 1],
  [['event', event], 6],
  [['collaboration', collaboration], 7],
];
const PROMISING = new Set(['meeting', 'consultation', 'agreement', 'collaboration', 'request.advice', 'request.cooperation', 'funding']);

export interface GeneratedYear {
  year: number;
  engagements: Engagement[];
  commitments: CommitmentView[];
}

/**
 * A register such as an agency would have it after some years, the same for the same seed: `count` engagements, spread evenly over the years
 * from `from` to `to`. Claims and evidence are absent.
 */
export function generateRegister({ count, from, to = from, seed = 1 }: { count: number; from: number; to?: number; seed?: number }): GeneratedYear[] {
  const random = new Random(seed);
  const years = to - from + 1;
  return Array.from({ length: years }, (_, at) => {
    const first = Math.round((count * at) / years);
    return generateYear(random, from + at, first, Math.round((count * (at + 1)) / years));
  });
}

function generateYear(random: Random, year: number, first: number, end: number): GeneratedYear {
  const editions = SERIES.map((series, at): Edition => editionOf(random, series, at, year));
  const told = new Set<Edition>();
  const engagements: Engagement[] = [];
  const commitments: CommitmentView[] = [];
  for (let at = first; at < end; at++) {
    const [kind, facts] = random.weighted(KINDS);
    const engagement = { ...blank(at, kind, year), ...facts({ random, year, editions, told }) };
    engagements.push(engagement);
    if (PROMISING.has(engagement.kind) && engagement.parties.length > 0 && random.chance(0.12)) commitments.push(commitmentOf(random, engagement, year));
  }
  return { year, engagements, commitments };
}

function editionOf(random: Random, { names, acronym, dated }: (typeof SERIES)[number], at: number, year: number): Edition {
  const called = Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, dated ? `${name} ${year}` : name]));
  return {
    event: { eventId: `evt-${year}-${at}`, names: called, acronym: dated ? null : acronym, series: dated ? names : null },
    period: shortPeriod(random, year),
    mode: mode(random),
    areas: place(random, 0.4).areas ?? [],
    organisers: random.chance(0.8) ? some(random, BODIES, 'organiser', 0.2) : [],
  };
}

function blank(at: number, kind: EngagementKind, year: number): Engagement {
  const { commitment: _commitment, ...draft } = emptyDraft();
  return {
    ...draft,
    goals: [],
    kind,
    engagementId: `eng-${String(at + 1).padStart(5, '0')}`,
    unitId: 'unt-1',
    version: 1,
    event: null,
    cameOf: null,
    ledTo: [],
    parties: [],
    commitments: [],
    claims: [],
    evidence: [],
    createdAt: `${year}-12-01T10:00:00Z`,
    createdBy: 'Kari',
    year,
  };
}
