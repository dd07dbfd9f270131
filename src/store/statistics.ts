import { sql } from 'kysely';
import type { Store } from './store.ts';

/**
 * Tidies and counts the tables again when the register has grown to more than `growth` times what was last counted. The embedded database has
 * nobody who does this in the background; without it a large register is read as if it were empty, and counting looks into every row.
 */
export async function refreshStatistics(store: Store, growth: number): Promise<void> {
  if (store.kind !== 'embedded') return;
  const { rows } = await sql<{ grown: boolean }>`
    select pg_relation_size(oid) > ${growth}::float * 8192 * greatest(relpages, 16) as grown from pg_class where oid = 'engagement'::regclass`.execute(
    store.db,
  );
  if (rows[0]?.grown) await sql`vacuum analyze`.execute(store.db);
}
