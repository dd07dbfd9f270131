import type { Who } from '../../domain/who.ts';
import * as sources from '../../store/query/sources.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { SourceRow } from './source-verbs.ts';

/** All sources, the latest received first. */
export function listSources(store: Store, who: Who): Promise<SourceRow[]> {
  return sources.listSources(store.db, seeing(who));
}
