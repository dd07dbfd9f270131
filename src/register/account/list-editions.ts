import type { EditionHead } from '../../domain/edition.ts';
import type { Who } from '../../domain/who.ts';
import { editionsOf } from '../../store/query/editions.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The editions of an account, the latest first. */
export function listEditions(store: Store, who: Who, accountId: string): Promise<EditionHead[]> {
  return editionsOf(store.db, seeing(who), accountId);
}
