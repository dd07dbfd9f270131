import { sql } from 'kysely';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The ids of all parties below one, by being under it or tied to it as a part, however far; itself is none of them. */
export async function partIdsOf(db: Db, see: Visibility, partyId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive part(id) as (
      select ${partyId}::text collate "C"
      union
      select below.id from part join (
        select party.party_id as id, party.parent_id as above from party where party.parent_id is not null and ${visible(see, 'party')}
        union all
        select tie.from_id, tie.to_id from tie join party on party.party_id = tie.from_id
        where tie.kind = 'part-of' and ${visible(see, 'tie')} and ${visible(see, 'party')}
      ) as below on below.above = part.id
    )
    select id from part where id <> ${partyId} order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** How many engagements began in each year, the latest year first. */
export async function engagementsByYear(db: Db, see: Visibility, partyIds: readonly string[]): Promise<{ year: number; count: number }[]> {
  const rows = await withParties(db, see, partyIds)
    .select((eb) => [sql<number>`extract(year from engagement.sort_day)::int`.as('began'), eb.fn.countAll<number>().as('count')])
    .groupBy('began')
    .orderBy('began', 'desc')
    .execute();
  return rows.map(({ began, count }) => ({ year: began, count }));
}

/** The ids of the engagements with any of these parties, the latest first. */
export async function latestWith(db: Db, see: Visibility, partyIds: readonly string[], limit: number): Promise<string[]> {
  const rows = await withParties(db, see, partyIds)
    .select('engagement.engagementId')
    .orderBy('engagement.sortDay', 'desc')
    .orderBy('engagement.engagementId', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.engagementId);
}

/** The ids of the engagements ahead with any of these parties, the first to come first. */
export async function aheadWith(db: Db, see: Visibility, partyIds: readonly string[], today: string, limit: number): Promise<string[]> {
  const rows = await withParties(db, see, partyIds)
    .select('engagement.engagementId')
    .where('engagement.status', '<>', 'cancelled')
    .where(
      sql<boolean>`(engagement.sort_day > ${today}::date or engagement.status = 'planned' and (upper_inf(engagement.days) or upper(engagement.days) > ${today}::date))`,
    )
    .orderBy('engagement.sortDay')
    .orderBy('engagement.engagementId')
    .limit(limit)
    .execute();
  return rows.map((row) => row.engagementId);
}

/** How many engagements the parts have that the party itself is not in. */
export async function countOfParts(db: Db, see: Visibility, partyId: string, partIds: readonly string[]): Promise<number> {
  const own = db.selectFrom('participation').select('engagementId').where('partyId', '=', partyId);
  const { count } = await withParties(db, see, partIds)
    .where('engagement.engagementId', 'not in', own)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The strictest grade of records that may be seen. */
export async function strictestOf(db: Db, see: Visibility, recordIds: readonly string[]): Promise<AccessGrade> {
  const rows = await db.selectFrom('record').select('access').distinct().where(anyOf('recordId', recordIds)).where(visible(see, 'record')).execute();
  return strictest(...rows.map((row) => row.access));
}

function withParties(db: Db, see: Visibility, partyIds: readonly string[]) {
  return db
    .selectFrom('engagement')
    .where(visible(see, 'engagement'))
    .where(
      'engagement.engagementId',
      'in',
      db.selectFrom('participation').select('participation.engagementId').where(anyOf('participation.partyId', partyIds)),
    );
}
