import type { Engagement } from '../domain/engagement.ts';
import { frameOf } from './frame-of.ts';

import type { Told } from './told.ts';
import type { Writer } from './writer.ts';

const MERGED = new Set(['request.funding', 'request.advice', 'request.cooperation', 'interview', 'consultation', 'meeting', 'invitation']);

const WITH = new Set(['asker', 'counterpart', 'interviewer', 'inviter', 'network', 'member']);

/** Brings together engagements that say the same of different parties, so that they are told in one clause. */
export function mergeAlike(groups: readonly Told[], writer: Writer): Told[] {
  const told: Told[] = [];
  const alike = new Map<string, Told>();
  for (const group of groups) {
    const { engagement } = group;
    const key = group.records.length > 1 ? null : keyOf(engagement, writer);
    const same = key === null ? undefined : alike.get(key);
    if (same) {
      same.records.push(engagement);
      same.merged = true;
      same.engagement = joined(same.engagement, engagement);
    } else {
      const one = { ...group, records: [...group.records] };
      told.push(one);
      if (key !== null) alike.set(key, one);
    }
  }
  return told;
}

function joined(first: Engagement, second: Engagement): Engagement {
  const areas = second.areas.filter(({ code, role }) => !first.areas.some((known) => known.code === code && known.role === role));
  return { ...first, parties: [...first.parties, ...second.parties], areas: [...first.areas, ...areas] };
}

/** Everything a clause says apart from who it was with; null for what is always told alone. */
function keyOf(of: Engagement, writer: Writer): string | null {
  if (!MERGED.has(of.kind) || of.direction === 'mutual' || Object.keys(of.subject).length === 0 || of.figures.length > 0 || of.work) return null;
  if (!of.parties.every(({ role }) => WITH.has(role))) return null;
  const when = of.period?.edtf === String(writer.year) ? '' : (of.period?.edtf ?? '');
  const areas = of.areas.filter(({ role }) => role === 'topic' || role === 'place');
  return JSON.stringify([
    frameOf(of, writer),
    writer.over({ record: of.engagementId, facet: '' }),
    of.subject,
    of.direction,
    of.status,
    of.trigger,
    of.recurrence,
    of.mode,
    of.event?.eventId ?? null,
    when,
    areas,
    of.ourRoles,
  ]);
}
