import { isDeepStrictEqual } from 'node:util';
import type { BulkEdit } from '../../domain/bulk-edit.ts';
import type { Who } from '../../domain/who.ts';
import { latestChange } from '../../store/query/bulk.ts';
import { readRecords } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { EngagementState } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { mayGrade, mayWrite, seeing } from '../gate.ts';
import type { EditPreview, LeftAlone, Selection } from './bulk-verbs.ts';
import { planEdit, SHOWN } from './plan-edit.ts';
import type { PlannedEdit } from './plan-edit.ts';
import { selectedIds, steps } from './selected.ts';

const SAMPLE = 5;

/** What an edit of many would do; nothing is written. Throws Problem('too-large'), and Problem('forbidden') for a grade that may not be read. */
export async function previewEdits(store: Store, who: Who, selection: Selection, edit: BulkEdit): Promise<EditPreview> {
  mayWrite(who);
  if (edit.access) mayGrade(who, edit.access);
  const see = seeing(who);
  const seen = await latestChange(store.db);
  const ids = await selectedIds(store.db, see, selection);
  const sample: EditPreview['sample'] = [];
  const left: LeftAlone[] = [];
  let [editing, leftCount] = [0, 0];
  for (const step of steps(ids)) {
    const plan = planEdit(await readRecords(store.db, see, step, 'engagement'), edit, new Set());
    editing += plan.edited.length;
    leftCount += plan.left.length;
    left.push(...plan.left.slice(0, SHOWN - left.length));
    sample.push(...plan.edited.slice(0, SAMPLE - sample.length).map(difference));
  }
  return { selected: ids.length, editing, already: ids.length - editing - leftCount, left, leftCount, sample, seen };
}

function difference({ record, after }: PlannedEdit): EditPreview['sample'][number] {
  const fields = (Object.keys(after) as (keyof EngagementState)[]).filter((field) => !isDeepStrictEqual(record.state[field], after[field]));
  return {
    engagementId: record.recordId,
    title: titleOfState('engagement', record.state),
    fields: fields.map((field) => ({ field, before: record.state[field] ?? null, after: after[field] })),
  };
}
