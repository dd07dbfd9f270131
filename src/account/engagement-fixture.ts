import type { PartyRole } from '../domain/codes/party-role.ts';
import { emptyDraft, type Figure } from '../domain/draft.ts';
import type { CommitmentView, Engagement, PartyPart } from '../domain/engagement.ts';
import { periodOf } from '../domain/period.ts';

/** Builders of records for tests. */
export function anEngagement(id: string, over: Partial<Engagement> = {}): Engagement {
  const { commitment: _commitment, ...draft } = emptyDraft();
  return {
    ...draft,
    engagementId: `eng-${id}`,
    unitId: 'unt-1',
    version: 1,
    event: null,
    cameOf: null,
    ledTo: [],
    parties: [],
    goals: [],
    commitments: [],
    claims: [],
    evidence: [],
    createdAt: '2021-10-01T10:00:00Z',
    createdBy: 'Kari',
    period: periodOf('2021'),
    year: 2021,
    title: { nn: `Tittel ${id}`, nb: `Tittel ${id}`, en: `Title ${id}` },
    ...over,
  };
}

export function aParty(name: string, role: PartyRole = 'counterpart', over: Partial<PartyPart> = {}): PartyPart {
  return { partyId: `par-${name}`, names: { nn: name, nb: name, en: name }, acronym: null, country: null, isNetwork: false, role, ...over };
}

export function anEvent(name: string): NonNullable<Engagement['event']> {
  return { eventId: `evt-${name}`, names: { nn: name, nb: name, en: name }, acronym: null, series: null };
}

export function aFigure(value: number, counted: string, qualifier: Figure['qualifier'] = 'exact', unit: string | null = null): Figure {
  return { value, counted, qualifier, unit, said: `${value}` };
}

export function aCommitment(id: string, engagementId: string, over: Partial<CommitmentView> = {}): CommitmentView {
  return {
    commitmentId: `com-${id}`,
    engagementId,
    by: 'us',
    what: { nn: 'sende ein rådgjevar', nb: 'sende en rådgiver', en: 'send an adviser' },
    due: periodOf('2022'),
    status: 'open',
    parties: [],
    owner: null,
    reason: null,
    settledBy: null,
    settledOn: null,
    confirmedOn: null,
    carriedFrom: null,
    carriedTo: null,
    evidence: [],
    ...over,
  };
}
