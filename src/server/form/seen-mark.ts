import { createHash } from 'node:crypto';
import type { Basis } from '../../domain/account-line.ts';
import { canonical } from '../../domain/canonical.ts';

/** What tells, when a form comes back, whether the records under a sentence are as they were when it was opened. Its words play no part. */
export function seenMark({ told, cites }: Basis): string {
  return createHash('sha256').update(canonical({ told, cites })).digest('hex').slice(0, 16);
}
