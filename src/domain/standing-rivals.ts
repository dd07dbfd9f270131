import type { ClaimView } from './engagement.ts';

/** The claims that say something else than their record carries and are not rejected. */
export function standingRivals(claims: readonly ClaimView[]): ClaimView[] {
  return claims.filter((claim) => !claim.carried && claim.status !== 'rejected');
}
