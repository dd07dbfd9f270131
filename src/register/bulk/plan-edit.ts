import { isDeepStrictEqual } from 'node:util';
import { editedFacts, refusedEdit } from '../../domain/bulk-edit.ts';
import type { BulkEdit } from '../../domain/bulk-edit.ts';
import type { RecordHead } from '../../store/query/records.ts';
import { titleOfState } from '../../store/query/titles.ts';
import type { EngagementState } from '../../store/state.ts';
import type { LeftAlone } from './bulk-verbs.ts';

export const SHOWN = 50; // of those left alone, as many as a screen takes

export interface PlannedEdit {
  record: RecordHead<'engagement'>;
  after: EngagementState;
}

/** What an edit makes of each of these engagements; those it would not change are in neither list. */
export function planEdit(
  records: readonly RecordHead<'engagement'>[],
  edit: BulkEdit,
  changed: ReadonlySet<string>,
): { edited: PlannedEdit[]; left: LeftAlone[] } {
  const edited: PlannedEdit[] = [];
  const left: LeftAlone[] = [];
  for (const record of records) {
    const after = editedFacts(record.state, edit);
    if (isDeepStrictEqual(after, record.state)) continue;
    const why = changed.has(record.recordId) ? 'changed-since' : refusedEdit(after);
    if (why) left.push({ recordId: record.recordId, title: titleOfState('engagement', record.state), why });
    else edited.push({ record, after });
  }
  return { edited, left };
}
