import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { Lang } from '../../domain/lang.ts';
import { Problem } from '../../domain/problem.ts';
import { spanOf, touches } from '../../domain/span.ts';
import { periodName } from '../../language/account-period.ts';
import { selectRecords } from '../select-records.ts';

/** The records of one of two years, or of the same part of each, that may be told to everybody. */
export interface YearOfRecords {
  label: string; // "2022", "first half of 2022"
  engagements: Engagement[];
  due: CommitmentView[]; // commitments with a deadline in it
}

/** What counts of a period, EDTF with both its ends: what its account tells. `ourPartyId` is no party we dealt with. */
export function yearOfRecords(
  engagements: readonly Engagement[],
  commitments: readonly CommitmentView[],
  { period, ourPartyId, lang }: { period: string; ourPartyId: string; lang: Lang },
): YearOfRecords {
  const span = spanOf(period);
  if (!span) throw new Problem('invalid', { field: 'period', value: period });
  const { told, unused } = selectRecords(engagements, commitments, span, lang);
  const kept = new Set(unused.filter(({ why }) => why !== 'outside-period').map(({ record }) => record));
  const without = (engagement: Engagement): Engagement => ({ ...engagement, parties: engagement.parties.filter(({ partyId }) => partyId !== ourPartyId) });
  return {
    label: periodName(period, lang),
    engagements: told.filter(({ status }) => status !== 'planned').map(without),
    due: commitments.filter(({ due, engagementId }) => due !== null && touches(due, span) && !kept.has(engagementId)),
  };
}

/** Records by what they have in common; one record may stand under several keys. */
export function countBy<T>(records: readonly T[], keysOf: (record: T) => readonly string[], idOf: (record: T) => string): Map<string, string[]> {
  const counts = new Map<string, string[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const known = counts.get(key);
      if (known) known.push(idOf(record));
      else counts.set(key, [idOf(record)]);
    }
  return counts;
}
