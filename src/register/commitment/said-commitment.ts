import type { z } from 'zod';
import type { CommitmentDraft } from '../../domain/draft.ts';
import { commitmentIdsOf } from '../../store/query/commitments.ts';
import { readRecords } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { Act } from '../act.ts';

/** What the commitment made in an engagement says as it stands, for an act that leaves it as it is; null where there is none. */
export async function saidCommitment(act: Act, engagementId: string): Promise<z.infer<typeof CommitmentDraft> | null> {
  const standing = await readRecords(act.tx, EVERYTHING, await commitmentIdsOf(act.tx, engagementId), 'commitment');
  const made = standing.find(({ state }) => state.carriedFrom === null);
  return made ? { by: made.state.by, due: made.state.due } : null;
}
