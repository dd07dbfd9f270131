import type { Engagement } from '../domain/engagement.ts';
import { inYear } from '../language/dates.ts';
import { frameOf } from './build-clause.ts';

/** What one clause tells: an engagement, or several that differ only in who it was with. */
export interface Told {
  engagement: Engagement;
  records: Engagement[];
}

const MERGED = new Set(['request.funding', 'request.advice', 'request.cooperation', 'interview', 'consultation', 'meeting', 'invitation']);

/** Brings together engagements that say the same of different parties, so that they are told in one clause. */
export function mergeAlike(engagements: readonly Engagement[], year: number): Told[] {
  const told: Told[] = [];
  for (const engagement of engagements) {
    const same = told.find((other) => isAlike(other.engagement, engagement, year));
    if (!same) told.push({ engagement, records: [engagement] });
    else {
      same.records.push(engagement);
      const areas = [...same.engagement.areas, ...engagement.areas.filter((area) => !same.engagement.areas.some((known) => known.code === area.code && known.role === area.role))];
      same.engagement = { ...same.engagement, parties: [...same.engagement.parties, ...engagement.parties], areas };
    }
  }
  return told;
}

function isAlike(a: Engagement, b: Engagement, year: number): boolean {
  if (!MERGED.has(a.kind) || a.direction === 'mutual' || Object.keys(a.subject).length === 0) return false;
  if (a.figures.length > 0 || b.figures.length > 0 || a.work || b.work) return false;
  if (![...a.parties, ...b.parties].every((party) => ['asker', 'counterpart', 'interviewer', 'inviter', 'network', 'member'].includes(party.role))) return false;
  return frameOf(a, year) === frameOf(b, year) && key(a, year) === key(b, year);
}

function key(of: Engagement, year: number): string {
  const topics = of.areas.filter((area) => area.role === 'topic' || area.role === 'place');
  const only = Object.keys(of.subject).length > 0 ? null : of.topics;
  return JSON.stringify([of.subject, of.direction, of.requestStatus, of.trigger, of.recurrence, of.event?.eventId, inYear(of.period, year) ? of.period?.edtf.replace(String(year), 'Y').replace(/^Y$/u, '') : '', topics, only, of.ourRoles]);
}
