import type { Evidence } from '../../domain/evidence.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';

export interface Entered {
  first: Evidence | null; // who first wrote the record, and when
  createdAt: string;
  createdBy: string;
  fields: Map<string, Evidence>; // who last wrote a field by hand, where that was after the record came to be
}

/** Who entered what by hand, read from the change log. A change that was undone, and its undoing, say nothing. */
export async function enteredBy(db: Db, recordIds: readonly string[]): Promise<Map<string, Entered>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('change')
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select(['change.changeId', 'change.recordId', 'change.action', 'change.at', 'change.fields', 'change.undoes', 'appUser.name'])
    .where(anyOf('change.recordId', recordIds))
    .orderBy('change.recordId')
    .orderBy('change.version')
    .execute();
  const undone = new Set(rows.map((row) => row.undoes));
  const found = new Map<string, Entered>();
  for (const row of rows) {
    const entered: Evidence = { entered: { by: row.name, at: row.at } };
    const known = found.get(row.recordId);
    if (!known) found.set(row.recordId, { first: entered, createdAt: row.at, createdBy: row.name, fields: new Map() });
    else if (row.action === 'corrected' && !undone.has(row.changeId)) for (const field of row.fields) known.fields.set(field, entered);
  }
  return found;
}
