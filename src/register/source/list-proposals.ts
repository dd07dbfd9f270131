import type { Who } from '../../domain/who.ts';
import { proposalsOf } from '../../store/query/proposals.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { ProposalView } from './source-verbs.ts';

/** The proposals drawn from a source, in the order of its text, judged or not. */
export function listProposals(store: Store, who: Who, sourceId: string): Promise<ProposalView[]> {
  return proposalsOf(store.db, seeing(who), sourceId);
}
