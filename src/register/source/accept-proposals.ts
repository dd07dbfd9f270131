import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { addBatch } from '../../store/query/batches.ts';
import { proposalsOf } from '../../store/query/proposals.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { mayWrite, seeing } from '../gate.ts';
import { acceptIn } from './accept-proposal.ts';
import { REVIEWED } from './undo-decisions.ts';
import type { AcceptedTogether } from './source-verbs.ts';

/**
 * Accepts those of these proposals that wait in a source, each as an act of its own, so that each can be undone alone, and all as one batch
 * that can be undone together. One that cannot be accepted is left waiting and named; the others are accepted all the same.
 */
export async function acceptProposals(store: Store, who: Who, sourceId: string, proposalIds: readonly string[]): Promise<AcceptedTogether> {
  mayWrite(who);
  const asked = new Set(proposalIds);
  const waiting = (await proposalsOf(store.db, seeing(who), sourceId)).filter((one) => one.status === 'open' && asked.has(one.proposalId));
  if (waiting.length === 0) return { batchId: null, accepted: [], left: [] };
  const batchId = newId('batch');
  await store.transaction((tx) => addBatch(tx, { batchId, kind: REVIEWED, name: sourceId, userId: who.userId }));
  const report: AcceptedTogether = { batchId, accepted: [], left: [] };
  for (const { proposalId } of waiting) {
    try {
      await act(store, who, undefined, (act) => acceptIn(act, proposalId), batchId);
      report.accepted.push(proposalId);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      report.left.push(proposalId);
    }
  }
  return report;
}
