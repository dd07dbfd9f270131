import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';

const MOST = 8;

/** The engagements a draft may already stand as, the likeliest first: they share a party, or are of the same kind at the same time. */
export function likelyEngagements(draft: EngagementDraft, rows: readonly EngagementRow[]): EngagementRow[] {
  const ids = new Set(draft.parties.flatMap((party) => party.partyId ?? []));
  const names = new Set(draft.parties.map((party) => fold(party.name)));
  return rows
    .map((row) => {
      const shared = row.parties.filter((party) => ids.has(party.partyId) || namesOf(party).some((name) => names.has(fold(name)))).length;
      const [sameKind, sameTime] = [row.kind === draft.kind, overlap(row.period, draft.period)];
      return { row, isLikely: shared > 0 || (sameKind && sameTime), weight: 4 * shared + 2 * Number(sameKind) + Number(sameTime) };
    })
    .filter((one) => one.isLikely)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map((one) => one.row);
}

const namesOf = (party: EngagementRow['parties'][number]) => [...Object.values(party.names), ...(party.acronym === null ? [] : [party.acronym])];

/** Two periods that are both known and meet. */
function overlap(one: Period | null, other: Period | null): boolean {
  if (!one || !other) return false;
  return (!one.from || !other.to || one.from <= other.to) && (!other.from || !one.to || other.from <= one.to);
}
