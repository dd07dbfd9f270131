import type { Engagement } from '../domain/engagement.ts';
import { buildClause } from './build-clause.ts';
import type { Told } from './told.ts';
import type { Writer } from './writer.ts';

/** As many titles as one sentence names. */
const MOST_TITLES = 5;

/** Brings together engagements that no sentence could tell apart, so that they are told once, with their number. */
export function groupAlike(engagements: readonly Engagement[], writer: Writer): Told[] {
  const groups = new Map<string, Told[]>();
  for (const engagement of engagements) {
    const { engagement: _whole, chosen: _chosen, called, ...said } = buildClause({ engagement, records: [engagement] }, writer.alone());
    const key = JSON.stringify([
      engagement.kind,
      engagement.status,
      engagement.requestStatus,
      engagement.complete,
      called !== '',
      said,
      writer.over({ record: engagement.engagementId, facet: '' }),
    ]);
    const alike = groups.get(key) ?? [];
    const last = alike.at(-1);
    if (last && (called === '' || last.records.length < MOST_TITLES)) last.records.push(engagement);
    else alike.push({ engagement, records: [engagement] });
    groups.set(key, alike);
  }
  return [...groups.values()].flat();
}
