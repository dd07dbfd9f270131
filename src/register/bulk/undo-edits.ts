import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { partsOfAct, recordsOfAct } from '../../store/query/bulk.ts';
import type { ActPart } from '../../store/query/bulk.ts';
import { lockRecords, readRecords } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { RecordType, StateOf } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Write } from '../../store/write-records.ts';
import { act } from '../act.ts';
import type { Act } from '../act.ts';
import type { EditReport } from './bulk-verbs.ts';
import { addLeft, EDITED_TOGETHER } from './edit-many.ts';
import { STEP } from './selected.ts';

/**
 * Takes an edit of many back, as a new act: every engagement that still stands as the edit left it becomes what it was. What somebody has
 * changed since stays and is named. Throws Problem('not-found') where there is no such edit, or nothing of it may be seen.
 */
export function undoEdits(store: Store, who: Who, actId: string): Promise<EditReport> {
  return act(store, who, undefined, async (act) => {
    const report: EditReport = { actId: act.actId, edited: 0, left: [], leftCount: 0 };
    let after = '';
    for (let ids = await next(act, actId, after); ids.length > 0; ids = await next(act, actId, after)) {
      after = ids.at(-1) ?? after;
      await lockRecords(act.tx, ids);
      const partsOf = Map.groupBy(await partsOfAct(act.tx, act.see, actId, ids), (part) => part.aboutId ?? part.recordId);
      const going = ids.filter((id) => (partsOf.get(id) ?? []).every((part) => part.stands && part.seen));
      const staying = ids.filter((id) => !going.includes(id));
      await putBack(
        act,
        going.flatMap((id) => partsOf.get(id) ?? []),
      );
      report.edited += going.length;
      const seen = await readRecords(act.tx, act.see, staying, 'engagement'); // what may not be seen is not spoken of
      addLeft(
        report,
        seen.map(({ recordId, state }) => ({ recordId, title: titleOfState('engagement', state), why: 'changed-since' })),
      );
    }
    if (report.edited + report.leftCount === 0) throw new Problem('not-found', { id: actId });
    return report;
  });
}

const next = (act: Act, actId: string, after: string): Promise<string[]> => recordsOfAct(act.tx, actId, EDITED_TOGETHER, after, STEP);

/** Engagements first: what hangs on one is never more open than it. */
async function putBack(act: Act, parts: readonly ActPart[]): Promise<void> {
  for (const type of ['engagement', 'commitment', 'claim'] as const) {
    const writes = parts
      .filter((part) => part.recordType === type)
      .map(({ recordId, aboutId, before, changeId }): Write<RecordType> => ({
        id: recordId,
        action: 'undone',
        after: before as StateOf[RecordType] | null,
        undoes: changeId,
        ...(aboutId === null ? {} : { aboutId }),
      }));
    await act.write(type, writes as Write<typeof type>[]);
  }
}
