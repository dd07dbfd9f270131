import { strictest } from '../../domain/codes/access-grade.ts';
import { compareFigures } from '../../domain/relate/compare-figures.ts';
import { comparePeriods } from '../../domain/relate/compare-periods.ts';
import { compareWorks } from '../../domain/relate/compare-works.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { EngagementState, EvidenceState } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { claimsOn } from '../claim/claims-on.ts';
import { claimOfCarried, newClaim } from '../claim/new-claim.ts';
import type { SINGLE_FIELDS } from '../claim/value-text.ts';

type Field = (typeof SINGLE_FIELDS)[number];

/** How a said value stands to one a record carries already: a wider time says nothing against a narrower, nor do figures of different things. */
export function standingOf(field: Field, said: EngagementState, carried: EngagementState): 'same' | 'adds' | 'disagrees' {
  if (field === 'period' && said.period && carried.period) return comparePeriods(said.period, carried.period);
  if (field === 'work' && said.work && carried.work) return compareWorks(said.work, carried.work);
  if (field !== 'figures') return 'disagrees';
  const { added, rivals } = compareFigures(said.figures, carried.figures);
  return rivals.length > 0 ? 'disagrees' : added.length > 0 ? 'adds' : 'same';
}

/** The value of a field with what is said added to it. */
export function grownValue(field: Field, said: EngagementState, carried: EngagementState): unknown {
  return field === 'figures' ? [...carried.figures, ...compareFigures(said.figures, carried.figures).added] : said[field];
}

/**
 * The claims after a value has grown, or null where sources disagree on it already. More figures stand on the words of both sources, said by both; a narrower time
 * stands on the words that say it, and what said less exactly is evidence of the record still.
 */
export async function claimsOfGrown(
  act: Act,
  about: RecordHead<'engagement'>,
  field: Field,
  grown: { value: string; data: unknown; saidBy: string; confidence: number; evidence: EvidenceState[] },
): Promise<Write<'claim'>[] | null> {
  const standing = await claimsOn(act, about.recordId, field);
  if (standing.length > 1 || standing.some(({ state }) => !state.preferred)) return null;
  const [only] = standing;
  if (field !== 'figures') {
    const gone = only ? [{ id: only.recordId, version: only.version, action: 'merged', aboutId: about.recordId, after: null }] : [];
    return [...gone, await newClaim(act, about, { field, preferred: true, origin: 'merged', ...grown })];
  }
  const [carried] = only
    ? [{ id: only.recordId, version: only.version, action: 'merged', aboutId: about.recordId, after: only.state }]
    : await claimOfCarried(act, about, field);
  if (!carried?.after) return null;
  const { evidence, saidBy } = carried.after;
  const both = [...new Set([saidBy, grown.saidBy])].filter(Boolean).join('; ');
  const all = [...evidence, ...grown.evidence];
  const access = strictest(about.access, await gradeOfEvidence(act.tx, all)); // no more open than what it quotes
  return [{ ...carried, after: { ...carried.after, value: grown.value, data: grown.data, saidBy: both, access, evidence: all } }];
}
