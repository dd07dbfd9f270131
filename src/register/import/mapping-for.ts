import type { ImportKind, ImportMapping } from '../../domain/import.ts';
import type { Who } from '../../domain/who.ts';
import { rememberedMapping } from '../../store/query/imports.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayWrite } from '../gate.ts';

/** How a sheet with this header was read the last time in the unit one writes in; null where there was none. */
export async function mappingFor(store: Store, who: Who, kind: ImportKind, header: string): Promise<ImportMapping | null> {
  mayWrite(who);
  return rememberedMapping(store.db, await unitToWriteIn(store.db, who.unitIds), kind, header);
}
