import { ImportMapping } from '../../domain/import.ts';
import type { ImportKind } from '../../domain/import.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { keepMapping, rememberMapping } from '../../store/query/imports.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { mayWrite } from '../gate.ts';
import { seenImports } from './seen-imports.ts';

/** Says how a file that waits is read, and remembers it for the unit: the next one with the same `header` is read so at once. */
export async function mapImport(store: Store, who: Who, importId: string, kind: ImportKind, mapping: ImportMapping, header: string): Promise<void> {
  mayWrite(who);
  if (!ImportMapping.safeParse(mapping).success) throw new Problem('invalid', { field: 'mapping' });
  const document = JSON.stringify(mapping);
  await store.transaction(async (tx) => {
    found((await keepMapping(tx, seenImports(who), importId, kind, document)) || null, importId);
    await rememberMapping(tx, { unitId: await unitToWriteIn(tx, who.unitIds), kind, header, mapping: document, at: new Date().toISOString() });
  });
}
