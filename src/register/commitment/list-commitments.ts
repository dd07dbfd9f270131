import type { CommitmentView } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import { findCommitments } from '../../store/query/commitments.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { CommitmentFilter } from './commitment-verbs.ts';

/** The ledger of promises, those due first first. One is overdue when it is open and `due.to` lies behind us. */
export function listCommitments(store: Store, who: Who, filter: CommitmentFilter): Promise<CommitmentView[]> {
  return findCommitments(store.db, seeing(who), filter);
}
