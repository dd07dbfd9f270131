import { sql } from 'kysely';
import { anyOf } from '../any-of.ts';
import type { Db, Tx } from '../store.ts';

export interface ViewRow {
  viewId: string;
  userId: string;
  list: string;
  name: string;
  query: string;
  shared: 'mine' | 'units' | 'all';
  by: string;
  isDefault: boolean;
}

/** The views one may use: their own, and those that are shared with them. */
function usable(db: Db, userId: string, unitIds: readonly string[] | 'all') {
  return db
    .selectFrom('savedView')
    .innerJoin('appUser', 'appUser.userId', 'savedView.userId')
    .leftJoin('defaultView', (join) => join.onRef('defaultView.viewId', '=', 'savedView.viewId').on('defaultView.userId', '=', userId))
    .select(['savedView.viewId', 'savedView.userId', 'savedView.list', 'savedView.name', 'savedView.query', 'savedView.shared', 'appUser.name as by'])
    .select(sql<boolean>`default_view.view_id is not null`.as('isDefault'))
    .where((eb) =>
      eb.or([
        eb('savedView.userId', '=', userId),
        eb('savedView.shared', '=', 'all'),
        eb.and([eb('savedView.shared', '=', 'units'), unitIds === 'all' ? sql<boolean>`true` : sql<boolean>`saved_view.unit_ids && ${[...unitIds]}::text[]`]),
      ]),
    );
}

/** The views of a list by name, one's own first. */
export async function viewsOf(db: Db, userId: string, unitIds: readonly string[] | 'all', list: string): Promise<ViewRow[]> {
  return usable(db, userId, unitIds)
    .where('savedView.list', '=', list)
    .orderBy(sql`saved_view.user_id <> ${userId}`)
    .orderBy('savedView.name')
    .orderBy('savedView.viewId')
    .execute();
}

export async function readView(db: Db, userId: string, unitIds: readonly string[] | 'all', viewId: string): Promise<ViewRow | null> {
  return (await usable(db, userId, unitIds).where('savedView.viewId', '=', viewId).executeTakeFirst()) ?? null;
}

export async function keepView(
  tx: Tx,
  view: { viewId: string; userId: string; list: string; name: string; query: string; shared: ViewRow['shared']; unitIds: string[]; changedAt: string },
): Promise<void> {
  const { viewId: _viewId, userId: _userId, list: _list, ...facts } = view;
  await tx
    .insertInto('savedView')
    .values(view)
    .onConflict((conflict) => conflict.column('viewId').doUpdateSet(facts))
    .execute();
}

export async function dropView(tx: Tx, viewId: string): Promise<void> {
  await tx
    .deleteFrom('savedView')
    .where(anyOf('viewId', [viewId]))
    .execute();
}

/** Sets which view a list opens with for one person; null for none. */
export async function keepDefault(tx: Tx, userId: string, list: string, viewId: string | null): Promise<void> {
  await tx.deleteFrom('defaultView').where('userId', '=', userId).where('list', '=', list).execute();
  if (viewId !== null) await tx.insertInto('defaultView').values({ userId, list, viewId }).execute();
}
