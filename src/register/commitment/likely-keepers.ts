import type { Who } from '../../domain/who.ts';
import { engagementLines } from '../../store/query/engagement-lines.ts';
import { engagementsAfter } from '../../store/query/likely-keeping.ts';
import { loadCommitments } from '../../store/query/commitments.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import type { EngagementRow } from '../engagement/engagement-verbs.ts';
import { seeing } from '../gate.ts';
import { looksKept } from './looks-kept.ts';

/**
 * Engagements that may have kept a commitment: with a party of it and not before it was made, those that look like it first. With words, those
 * that hold every word, whoever was in them.
 */
export async function likelyKeepers(store: Store, who: Who, commitmentId: string, words: string): Promise<EngagementRow[]> {
  const [db, see] = [store.db, seeing(who)];
  const [promise] = await loadCommitments(db, see, [commitmentId]);
  const { what, due, engagementId, parties } = found(promise, commitmentId);
  const ids = await engagementsAfter(
    db,
    see,
    engagementId,
    parties.map((party) => party.partyId),
    words,
  );
  const scored = (await engagementLines(db, see, ids)).map((row) => ({ row, score: looksKept({ what, due }, { ...row, subject: {} }) }));
  return scored.sort((a, b) => b.score - a.score).map(({ row }) => row);
}
