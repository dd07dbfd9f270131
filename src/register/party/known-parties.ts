import type { KnownParty } from '../../domain/proposal.ts';
import type { Who } from '../../domain/who.ts';
import * as parties from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** Every party with every name it goes by, for the reader of texts. */
export function knownParties(store: Store, who: Who): Promise<KnownParty[]> {
  return parties.knownParties(store.db, seeing(who));
}
