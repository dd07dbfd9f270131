import type { Evidence } from '../../domain/evidence.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';

export interface Hand {
  userId: string;
  by: string;
  at: string;
}
export interface Entered {
  created: Hand;
  isByHand: boolean; // written by a person, not taken from a source
  fields: Map<string, Hand>; // who last wrote a field by hand, where that was after the record came to be
}

/** Who entered what by hand, read from the change log. A change that was undone, and its undoing, say nothing. */
export async function enteredBy(db: Db, recordIds: readonly string[]): Promise<Map<string, Entered>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('change')
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select(['change.changeId', 'change.recordId', 'change.action', 'change.userId', 'change.at', 'change.fields', 'change.undoes', 'appUser.name as by'])
    .where(anyOf('change.recordId', recordIds))
    .orderBy('change.recordId')
    .orderBy('change.version')
    .execute();
  const undone = new Set(rows.map((row) => row.undoes));
  const found = new Map<string, Entered>();
  for (const { changeId, recordId, action, fields, userId, by, at } of rows) {
    const hand = { userId, by, at };
    const known = found.get(recordId);
    if (!known) found.set(recordId, { created: hand, isByHand: action !== 'accepted', fields: new Map() });
    else if (action === 'corrected' && !undone.has(changeId)) for (const field of fields) known.fields.set(field, hand);
  }
  return found;
}

export function asEvidence({ by, at }: Hand): Evidence {
  return { entered: { by, at } };
}
