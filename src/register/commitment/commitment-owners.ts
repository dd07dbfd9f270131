import type { Who } from '../../domain/who.ts';
import * as owners from '../../store/query/commitment-owners.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** Names to suggest as owner of a commitment: colleagues, and owners there have been. */
export function commitmentOwners(store: Store, who: Who): Promise<string[]> {
  return owners.commitmentOwners(store.db, seeing(who));
}
