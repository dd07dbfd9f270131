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
  'account',
  'account-line',
  'goal',
  'template',
  'public-text',
]);

/**
 * What one may see of states as the log holds them: without what names a record that may not be seen, down to the words a source called it by. The same
 * number of statements for any number of states.
 */
export async function seenStates(db: Db, see: Visibility, states: readonly State[]): Promise<<S extends State>(state: S) => S> {
  if (seesEverything(see)) return (state) => state;
  const named = [...new Set(states.flatMap(idsIn))].filter((id) => GRADED.has(idKind(id)));
  const rows =
    named.length === 0 ? [] : await db.selectFrom('record').select('recordId').where(anyOf('recordId', named)).where(visible(see, 'record')).execute();
  const seen = new Set(rows.map((row) => row.recordId));
  return (state) => withoutUnseen(state, (id) => seen.has(id) || !GRADED.has(idKind(id)));
}

/** A state without what names a record that is not seen: of a list that is the item, of any other field the whole value. */
export function withoutUnseen<S extends State>(state: S, isSeenId: (id: string) => boolean): S {
  if (state === null) return state;
  const isSeen = (value: unknown) => idsIn(value).every(isSeenId);
  const shown = (value: unknown): unknown => (Array.isArray(value) ? value.filter(isSeen) : isSeen(value) ? value : null);
  return Object.fromEntries(Object.entries(state).map(([field, value]) => [field, shown(value)])) as S;
}
