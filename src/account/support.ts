import type { RivalNote, Support } from '../domain/account.ts';
import type { CommitmentView, Engagement } from '../domain/engagement.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import { standingRivals } from '../domain/standing-rivals.ts';
import { rivalText } from '../language/rival-text.ts';

/** The fields an account tells of an engagement, on which it can note that another source disagrees. */
const TOLD = new Set(['kind', 'direction', 'trigger', 'mode', 'recurrence', 'requestStatus', 'period', 'figures', 'event', 'work', 'parties', 'areas']);

/**
 * What stands under a sentence that tells engagements: each field with its evidence, and the record as a whole. With `rivals`, a language,
 * also what other sources say of the fields it tells.
 */
export function supportOf(engagements: readonly Engagement[], fields: readonly string[] | 'all' = 'all', rivals: Lang | null = null): Support[] {
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
    const noted = rivals === null ? new Map<string, RivalNote[]>() : rivalNotes(engagement, rivals);
    for (const field of noted.keys()) add(field, []);
    return [...byField].map(([field, evidence]) => {
      const others = field === null ? undefined : noted.get(field);
      return { record: engagement.engagementId, field, evidence, ...(others && { rivals: others }) };
    });
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

/** An account is for everybody, so what only some may see is not noted in it. */
function rivalNotes(engagement: Engagement, lang: Lang): Map<string, RivalNote[]> {
  const rivals = standingRivals(engagement.claims).filter(({ access, field }) => access === 'open' && TOLD.has(field));
  return new Map(
    [...Map.groupBy(rivals, ({ field }) => field)].map(([field, claims]) => [
      field,
      claims.map((claim) => ({
        claim: claim.claimId,
        value: claim.value,
        saidBy: claim.saidBy,
        saidOn: claim.saidOn,
        text: rivalText(claim, lang),
        evidence: claim.evidence,
      })),
    ]),
  );
}

function entered(engagement: Engagement): Evidence {
  return { entered: { by: engagement.createdBy, at: engagement.createdAt } };
}
