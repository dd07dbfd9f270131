import { randomUUID } from 'node:crypto';
import { Problem } from '../domain/problem.ts';
import type { Visibility } from '../domain/visibility.ts';
import type { Who } from '../domain/who.ts';
import { lockRecords, readRecord } from '../store/query/records.ts';
import type { RecordHead } from '../store/query/records.ts';
import { unitToWriteIn } from '../store/query/users.ts';
import type { RecordType } from '../store/state.ts';
import type { Store, Tx } from '../store/store.ts';
import { writeRecords } from '../store/write-records.ts';
import type { Write } from '../store/write-records.ts';
import { mayWrite, seeing } from './gate.ts';

/** One act of one user: everything it writes goes into one transaction and shares one act in the change log. */
export interface Act {
  tx: Tx;
  who: Who;
  see: Visibility;
  unitId: string; // the unit new records go to
  at: string;
  actId: string; // what the changes of this act share
  write<T extends RecordType>(type: T, writes: readonly Write<T>[]): Promise<void>;
  /** The record as it stands, held against other writers until the act is done. Throws Problem('not-found'). */
  read<T extends RecordType>(type: T | null, recordId: string): Promise<RecordHead<T>>;
}

/** Runs the work of a verb behind the gate. Throws Problem('forbidden') for those who may not write. */
export async function act<T>(
  store: Store,
  who: Who,
  why: string | undefined,
  work: (act: Act) => Promise<T>,
  batchId: string | null = null,
  actId: string = randomUUID(),
): Promise<T> {
  mayWrite(who);
  const see = seeing(who);
  const at = new Date().toISOString();
  return store.transaction(async (tx) => {
    const row = { actId, userId: who.userId, at, why: why || null, batchId };
    return work({
      tx,
      who,
      see,
      unitId: await unitToWriteIn(tx, who.unitIds),
      at,
      actId: row.actId,
      write: (type, writes) => writeRecords(tx, row, type, writes),
      read: async (type, recordId) => {
        await lockRecords(tx, [recordId]);
        return found(await readRecord(tx, see, recordId, type ?? undefined), recordId);
      },
    });
  });
}

/** The value, or Problem('not-found') where there is none to be seen. */
export function found<T>(value: T | null | undefined, id: string): T {
  if (value === null || value === undefined) throw new Problem('not-found', { id });
  return value;
}
