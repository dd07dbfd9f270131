import { createHash } from 'node:crypto';
import { IMPORT_KINDS, ImportMapping } from '../../domain/import.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { insertAll } from '../../store/insert-all.ts';
import { dropWaiting } from '../../store/query/imports.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayWrite } from '../gate.ts';
import type { ImportFile } from './import-verbs.ts';

const WAITS = 14 * 86_400_000; // how long a file that is not taken in is kept
const MOST_NAME = 300;

/** Keeps a file of rows while it is looked over, and gives its id. Nothing of it is in the register before it is committed. */
export async function openImport(store: Store, who: Who, { name, bytes, hash, kind, mapping }: ImportFile): Promise<string> {
  mayWrite(who);
  if (!IMPORT_KINDS.includes(kind) || !ImportMapping.safeParse(mapping).success) throw new Problem('invalid', { field: 'kind' });
  const importId = newId('import');
  const now = Date.now();
  await store.transaction(async (tx) => {
    await dropWaiting(tx, who.userId, new Date(now - WAITS).toISOString());
    await insertAll(tx, 'import', [
      {
        importId,
        unitId: await unitToWriteIn(tx, who.unitIds),
        userId: who.userId,
        at: new Date(now).toISOString(),
        name: name.trim().slice(-MOST_NAME) || kind,
        hash: hash ?? createHash('sha256').update(bytes).digest('hex'),
        bytes,
        kind,
        mapping,
        batchId: null,
        report: null,
      },
    ]);
  });
  return importId;
}
