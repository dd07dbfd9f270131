import type { StateOf, RecordType } from '../state.ts';
import type { Tx } from '../store.ts';

export interface Saved<T extends RecordType> {
  id: string;
  state: StateOf[T];
  isNew?: boolean; // never kept before, so that nothing of it is there to replace
}

/** How a kind of record is laid out in its tables. `save` replaces every row of the record; `remove` takes them away. */
export interface Saver<T extends RecordType> {
  save(tx: Tx, records: readonly Saved<T>[]): Promise<void>;
  remove(tx: Tx, ids: readonly string[]): Promise<void>;
}
