import { strictest } from '../../domain/codes/access-grade.ts';
import { gradeOfEvidence } from '../../store/query/evidence.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { EngagementState, EvidenceState, ProposalState } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';
import { claimsOn } from '../claim/claims-on.ts';
import { claimOfCarried } from '../claim/new-claim.ts';
import { valueTexts } from '../claim/value-text.ts';

const LISTS = new Set(['ourRoles', 'parties', 'areas', 'topics']);

/** The claims by which the words of a proposal come to support what a record carries already: fields where the two say the same, and lists that hold what it says. */
export async function supportAgreed(
  act: Act,
  about: RecordHead<'engagement'>,
  said: EngagementState,
  { fields }: Pick<ProposalState, 'fields'>,
): Promise<Write<'claim'>[]> {
  const text = await valueTexts(act, about.state, said);
  const writes: Write<'claim'>[] = [];
  for (const [field, passageId] of Object.entries(fields)) {
    const value = text(about.state, field);
    const isSaid = LISTS.has(field) ? text(said, field) !== '' : text(said, field) === value;
    if (field === 'commitment' || value === '' || !isSaid) continue;
    const standing = (await claimsOn(act, about.recordId, field)).find(({ state }) => state.preferred);
    const [carried] = standing ? [{ id: standing.recordId, version: standing.version, after: standing.state }] : await claimOfCarried(act, about, field);
    if (!carried?.after) continue;
    const evidence = withPassage(carried.after.evidence, passageId);
    const access = strictest(about.access, await gradeOfEvidence(act.tx, evidence));
    const data = about.state[field as keyof EngagementState] ?? null;
    writes.push({ ...carried, aboutId: about.recordId, action: 'supported', after: { ...carried.after, value, data, access, evidence } });
  }
  return writes;
}

/** The evidence with a passage more, once. */
export function withPassage(evidence: readonly EvidenceState[], passageId: string): EvidenceState[] {
  return evidence.some((one) => 'passageId' in one && one.passageId === passageId) ? [...evidence] : [...evidence, { passageId }];
}
