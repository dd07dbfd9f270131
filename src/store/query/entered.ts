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

/**
 * Who entered what by hand, read from the change log as it stood before a moment. A change that was undone, and its undoing, say nothing;
 * a field that was put back is again by the hand it was by before the change it was put back from.
 */
export async function enteredBy(db: Db, recordIds: readonly string[], before?: string): Promise<Map<string, Entered>> {
  if (recordIds.length === 0) return new Map();
  let query = db
    .selectFrom('change')
    .innerJoin('appUser', 'appUser.userId', 'change.userId')
    .select(['change.changeId', 'change.recordId', 'change.action', 'change.userId', 'change.at', 'change.fields', 'change.undoes', 'appUser.name as by'])
    .where(anyOf('change.recordId', recordIds));
  if (before !== undefined) query = query.where('change.at', '<', before);
  const rows = await query.orderBy('change.recordId').orderBy('change.version').execute();
  const undone = new Set<string>();
  for (const { changeId, undoes, action } of rows.toReversed()) if (undoes && action !== 'put-back' && !undone.has(changeId)) undone.add(undoes);
  const found = new Map<string, Entered & { turns: Map<string, { changeId: string; hand: Hand }[]> }>();
  for (const { changeId, recordId, action, fields, userId, by, at, undoes } of rows) {
    const hand = { userId, by, at };
    const known = found.get(recordId);
    if (!known) found.set(recordId, { created: hand, isByHand: action !== 'accepted', fields: new Map(), turns: new Map() });
    else if (undone.has(changeId)) continue;
    else if (action === 'corrected') for (const field of fields) known.turns.set(field, [...(known.turns.get(field) ?? []), { changeId, hand }]);
    else if (action === 'put-back')
      for (const field of fields)
        known.turns.set(
          field,
          (known.turns.get(field) ?? []).filter((turn) => turn.changeId < (undoes ?? '')), // identifiers sort by time
        );
  }
  for (const entered of found.values())
    for (const [field, turns] of entered.turns) {
      const last = turns.at(-1);
      if (last) entered.fields.set(field, last.hand);
    }
  return found;
}

export function asEvidence({ by, at }: Hand): Evidence {
  return { entered: { by, at } };
}
