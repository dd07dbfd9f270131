import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { addBatch } from '../../store/query/batches.ts';
import type { Store } from '../../store/store.ts';
import { mayWrite } from '../gate.ts';

/** Opens a batch for records that come in together, such as the rows of a file, and gives its id. */
export async function openBatch(store: Store, who: Who, name: string): Promise<string> {
  mayWrite(who);
  const batchId = newId('batch');
  await store.transaction((tx) => addBatch(tx, { batchId, kind: 'import', name, userId: who.userId }));
  return batchId;
}
