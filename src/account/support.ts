import type { Support } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Evidence } from '../domain/evidence.ts';

/** What stands under a sentence that tells engagements: each field with its evidence, and the record as a whole. */
export function supportOf(engagements: readonly Engagement[], fields: readonly string[] | 'all' = 'all'): Support[] {
  return engagements.flatMap((engagement) => {
    const byField = new Map<string | null, Evidence[]>();
    const add = (field: string | null, evidence: readonly Evidence[]): void => {
      if (field !== null && fields !== 'all' && !fields.includes(field)) return;
      const known = byField.get(field) ?? [];
      byField.set(field, [...known, ...evidence.filter((one) => !known.some((other) => JSON.stringify(other) === JSON.stringify(one)))]);
    };
    add(null, []);
    for (const { field, evidence } of engagement.evidence) add(field, evidence);
    for (const claim of engagement.claims) if (claim.preferred) add(claim.field, claim.evidence);
    if ([...byField.values()].every((evidence) => evidence.length === 0)) add(null, [entered(engagement)]);
    return [...byField].map(([field, evidence]) => ({ record: engagement.engagementId, field, evidence }));
  });
}

/** What stands under a sentence on commitments: the commitment, and the engagement it was made in when that is at hand. */
export function supportOfPromises(commitments: readonly CommitmentView[], engagements: ReadonlyMap<string, Engagement>): Support[] {
  return commitments.flatMap((commitment) => {
    const made = engagements.get(commitment.engagementId);
    const own: Support = { record: commitment.commitmentId, field: null, evidence: commitment.evidence };
    if (!made) return [own];
    return [own, ...supportOf([made])];
  });
}

function entered(engagement: Engagement): Evidence {
  return { entered: { by: engagement.createdBy, at: engagement.createdAt } };
}
