import { idKind, idsIn } from '../../domain/id.ts';
import type { IdKind } from '../../domain/id.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { seesEverything, visible } from './visible.ts';

type State = Record<string, unknown> | null;

/** What has an access grade of its own. */
const GRADED: ReadonlySet<IdKind | null> = new Set<IdKind>([
  'engagement',
  'party',
  'person',
  'event',
  'commitment',
  'source',
  'claim',
  'proposal',
  'tie',
  'shield',
]);

/**
 * What one may see of states as the log holds them: without what names a record that may not be seen, down to the words a source called it by. Of a
 * list that is the item, of any other field the whole value. The same number of statements for any number of states.
 */
export async function seenStates(db: Db, see: Visibility, states: readonly State[]): Promise<<S extends State>(state: S) => S> {
  if (seesEverything(see)) return (state) => state;
  const named = [...new Set(states.flatMap(idsIn))].filter((id) => GRADED.has(idKind(id)));
  const rows =
    named.length === 0 ? [] : await db.selectFrom('record').select('recordId').where(anyOf('recordId', named)).where(visible(see, 'record')).execute();
  const seen = new Set(rows.map((row) => row.recordId));
  const isSeen = (value: unknown) => idsIn(value).every((id) => seen.has(id) || !GRADED.has(idKind(id)));
  const shown = (value: unknown): unknown => (Array.isArray(value) ? value.filter(isSeen) : isSeen(value) ? value : null);
  return (state) => (state === null ? state : (Object.fromEntries(Object.entries(state).map(([field, value]) => [field, shown(value)])) as typeof state));
}
