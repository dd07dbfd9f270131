import type { RowRefusal } from '../../domain/import.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { RecordType } from '../../store/state.ts';
import type { RowHead } from './import-verbs.ts';

/** What writing one row came to. */
export type Written =
  | { is: 'added'; recordId: string }
  | { is: 'changed'; recordId: string; title: LocalText; before: object; after: object }
  | { is: 'as-it-is'; recordId: string }
  | { is: 'refused'; why: RowRefusal; field?: string; value?: string };

/** A row that is to be written: as a new record, or over the one that is there. */
export interface ToWrite<R extends RowHead, T extends RecordType> {
  row: R;
  record: RecordHead<T> | null;
}

/** How rows are written: `dry` leaves new records unwritten where nothing else depends on them. */
export interface How {
  dry: boolean;
  seen: string; // the latest change when the rows were looked over
  batchId: string | null;
}
