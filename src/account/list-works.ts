import type { Engagement } from '../domain/engagement.ts';
import type { Told } from './told.ts';
import type { Writer } from './writer.ts';

/** As many works as one sentence lists. */
const MOST = 4;

/** Brings together works that differ only in their titles and what they are about: "to rapportar, ein om A og ein om B". */
export function listWorks(groups: readonly Told[], writer: Writer): Told[] {
  const told: Told[] = [];
  const alike = new Map<string, Told>();
  for (const group of groups) {
    const key = group.records.length > 1 ? null : keyOf(group.engagement, writer);
    const same = key === null ? undefined : alike.get(key);
    if (same && same.records.length < MOST) {
      same.records.push(group.engagement);
      same.listed = true;
    } else {
      const one = { ...group, records: [...group.records] };
      told.push(one);
      if (key !== null) alike.set(key, one);
    }
  }
  return told;
}

/** Everything a sentence says of a work apart from its title and what it is about; null for what is always told alone. */
function keyOf(of: Engagement, writer: Writer): string | null {
  if (of.kind !== 'publication' || !of.work || of.ourRoles.length === 0 || of.figures.length > 0 || of.areas.length > 0) return null;
  if (Object.keys(of.subject).length === 0 && !of.work.title) return null;
  if (of.period !== null && !/^\d{4}$/u.test(of.period.edtf)) return null;
  const parties = of.parties.map(({ partyId, role }) => [partyId, role]);
  if (of.parties.some(({ role }) => role === 'subject')) return null;
  return JSON.stringify([
    writer.over({ record: of.engagementId, facet: '' }),
    of.work.form,
    of.work.lang,
    of.ourRoles,
    parties,
    of.event?.eventId ?? null,
    of.period?.edtf,
    of.trigger,
    of.direction,
    of.status,
    of.complete,
    of.mode,
  ]);
}
