import type { Who } from '../../domain/who.ts';
import { commitmentChain } from '../../store/query/commitment-chain.ts';
import { loadCommitments } from '../../store/query/commitments.ts';
import { engagementLines } from '../../store/query/engagement-lines.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { CommitmentPageView } from './commitment-verbs.ts';

/** One commitment with where it was made, what kept it, and the whole chain it was carried over in. Throws Problem('not-found'). */
export async function readCommitment(store: Store, who: Who, commitmentId: string): Promise<CommitmentPageView> {
  const [db, see] = [store.db, seeing(who)];
  const head = found(await readRecord(db, see, commitmentId, 'commitment'), commitmentId);
  const chain = await loadCommitments(db, see, await commitmentChain(db, see, commitmentId));
  const commitment = found(
    chain.find((one) => one.commitmentId === commitmentId),
    commitmentId,
  );
  const lines = await engagementLines(db, see, [commitment.engagementId, ...(commitment.settledBy ? [commitment.settledBy] : [])]);
  const lineOf = (id: string | null) => lines.find((line) => line.engagementId === id) ?? null;
  return { commitment, version: head.version, access: head.access, madeIn: lineOf(commitment.engagementId), keptBy: lineOf(commitment.settledBy), chain };
}
