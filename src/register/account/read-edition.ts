import type { EditionView } from '../../domain/edition.ts';
import type { Who } from '../../domain/who.ts';
import { readEdition as readFrozen } from '../../store/query/editions.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';

/** An edition of an account as it was frozen. Throws Problem('not-found'). */
export async function readEdition(store: Store, who: Who, accountId: string, number: number): Promise<EditionView> {
  return found(await readFrozen(store.db, seeing(who), accountId, number), `${accountId}/${number}`);
}
