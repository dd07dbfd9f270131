import type { Who } from '../../domain/who.ts';
import * as requests from '../../store/query/requests.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** Names to suggest where a field asks who here answers. */
export function namesHere(store: Store, who: Who): Promise<string[]> {
  return requests.namesHere(store.db, seeing(who));
}
