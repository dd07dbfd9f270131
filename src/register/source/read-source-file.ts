import type { Who } from '../../domain/who.ts';
import * as sources from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { SourceFile } from './source-verbs.ts';

/** The bytes of a source as they were received. Throws Problem('not-found'). */
export async function readSourceFile(store: Store, who: Who, sourceId: string): Promise<SourceFile> {
  return found(await sources.readSourceFile(store.db, seeing(who), sourceId), sourceId);
}
