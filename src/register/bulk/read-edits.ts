import type { Who } from '../../domain/who.ts';
import { changesOfAct } from '../../store/query/bulk.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { EditsView } from './bulk-verbs.ts';
import { EDITED_TOGETHER } from './edit-many.ts';
import { SHOWN } from './plan-edit.ts';

/** An edit of many as the change log has it. Throws Problem('not-found') where there is none, or nothing of it may be seen. */
export async function readEdits(store: Store, who: Who, actId: string): Promise<EditsView> {
  const { count, standing, rows } = await changesOfAct(store.db, seeing(who), actId, EDITED_TOGETHER, SHOWN);
  const { by, at, why } = found(rows[0], actId);
  const records = rows.map(({ recordId, recordType, after }) => ({ recordId, title: titleOfState(recordType, after) }));
  return { actId, by, at, why, fields: [...new Set(rows.flatMap((row) => row.fields))], count, records, isUndone: standing === 0 };
}
