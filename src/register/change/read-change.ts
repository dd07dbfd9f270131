import type { Who } from '../../domain/who.ts';
import { changeLine, shown } from '../../store/query/changes.ts';
import { readRecord } from '../../store/query/records.ts';
import { seenStates } from '../../store/query/seen-states.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { ChangeDetail } from './change-verbs.ts';

/** One change, with the record as it stands today. Throws Problem('not-found'), also for one that may not be seen. */
export async function readChange(store: Store, who: Who, changeId: string): Promise<ChangeDetail> {
  const change = found(await changeLine(store.db, seeing(who), changeId), changeId);
  const record = await readRecord(store.db, seeing(who), change.recordId);
  const standing = shown(record?.state ?? null);
  const seen = await seenStates(store.db, seeing(who), [standing]);
  return { ...change, standing: seen(standing), version: record?.version ?? 0 };
}
