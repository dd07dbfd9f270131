import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { RecordType } from '../state.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { visible } from './visible.ts';

/** Whether somebody has chosen in every field sources disagree on. Without it both. */
export interface DisputeQuery {
  settled?: boolean;
}

export interface DisputedRecord {
  recordId: string;
  recordType: RecordType;
  settled: boolean;
}

/** One page of the records that rival claims stand on, those with the latest claim first. */
export async function listDisputes(db: Db, see: Visibility, query: DisputeQuery, page: { after?: string; limit: number }) {
  const after = readCursor(page.after);
  const from = after ? sql`where (latest, record_id) < (${after[0]}, ${after[1]})` : sql``;
  const { rows } = await sql<DisputedRecord & { latest: string }>`
    select * from (${disputed(see, query)}) as disputed ${from}
    order by latest desc, record_id desc limit ${page.limit + 1}`.execute(db);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > page.limit && last ? writeCursor(last.latest, last.recordId) : null };
}

export async function countDisputes(db: Db, see: Visibility, query: DisputeQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${disputed(see, query)}) as disputed`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * The records with a claim that is not rejected and says something else than they carry: the same as `isCarried` of `claims.ts` says, over
 * the claims that may be seen. A field is settled while the last that was done to its preferred claim's standing is that somebody chose it.
 */
function disputed(see: Visibility, { settled }: DisputeQuery) {
  const chosen = sql<boolean>`coalesce((select change.action = 'preferred' from change where change.record_id = used.claim_id
    and change.fields && array['preferred', 'status'] order by change.version desc limit 1), false)`;
  const having = settled === undefined ? sql`` : settled ? sql`having bool_and(${chosen})` : sql`having not bool_and(${chosen})`;
  return sql`
    select record.record_id, record.record_type, max(rival.claim_id) as latest, bool_and(${chosen}) as settled
    from claim as rival
    join record on record.record_id = rival.about_id and not record.withdrawn and ${visible(see, 'record')}
    left join claim as used on used.about_id = rival.about_id and used.field = rival.field and used.preferred and ${visible(see, 'used')}
    where not rival.preferred and rival.status <> 'rejected' and ${visible(see, 'rival')}
      and (used.claim_id is null or not (rival.value = used.value or (used.data is null and rival.origin = 'accepted')))
    group by record.record_id, record.record_type ${having}`;
}
