import { sql } from 'kysely';
import type { TieKind } from '../../domain/codes/tie-kind.ts';
import type { RoundTime } from '../../domain/round.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { namedParties } from './names.ts';
import { visible } from './visible.ts';

export interface RoundTie {
  tieId: string;
  kind: TieKind;
  from: { partyId: string; names: LocalText; acronym: string | null };
  to: { names: LocalText; acronym: string | null };
  period: Period | null;
}

/** Ties that last until somebody says otherwise. That one body came after another, or is part of it, is no question for every year. */
const STANDING_TIES = ['member-of', 'board-of', 'agreement-with'];

const unconfirmed = (since: string) => sql<boolean>`(confirmed_on is null or confirmed_on < ${since}::date)`;

/** The ids of open commitments due by the end of the year or without a due time that nobody has confirmed in the round; those due first first. */
export async function promisesOfRound(db: Db, see: Visibility, { year, since }: RoundTime): Promise<string[]> {
  const rows = await db
    .selectFrom('commitment')
    .select('commitmentId')
    .where('status', '=', 'open')
    .where(sql<boolean>`(due_to is null or due_to <= make_date(${year}::int, 12, 31))`)
    .where(unconfirmed(since))
    .where(visible(see, 'commitment'))
    .orderBy(sql`due_to asc nulls last`)
    .orderBy('commitmentId')
    .execute();
  return rows.map((row) => row.commitmentId);
}

/** The ids of what is going on, and of seats and memberships without an end, that nobody has confirmed in the round. */
export async function standingOfRound(db: Db, see: Visibility, { since }: RoundTime): Promise<string[]> {
  const rows = await db
    .selectFrom('engagement')
    .select('engagementId')
    .where(sql<boolean>`(status = 'ongoing' or (kind in ('board', 'membership') and status = 'held' and period_edtf is not null and period_to is null))`)
    .where(unconfirmed(since))
    .where(visible(see, 'engagement'))
    .orderBy('sortDay')
    .orderBy('engagementId')
    .execute();
  return rows.map((row) => row.engagementId);
}

/** Open-ended ties that nobody has confirmed in the round, with both their ends. */
export async function tiesOfRound(db: Db, see: Visibility, { since }: RoundTime): Promise<RoundTie[]> {
  const rows = await db
    .selectFrom('tie')
    .selectAll()
    .where(anyOf('kind', STANDING_TIES))
    .where('periodTo', 'is', null)
    .where(unconfirmed(since))
    .where(visible(see, 'tie'))
    .orderBy('tieId')
    .execute();
  const names = await namedParties(
    db,
    see,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  return rows.flatMap((row) => {
    const [from, to] = [names.get(row.fromId), names.get(row.toId)];
    return from && to ? [{ tieId: row.tieId, kind: row.kind, from, to, period: periodFrom(row) }] : [];
  });
}

/** What has been answered since a day, by what was said; what was undone again is not counted. */
export async function answersOfRound(db: Db, see: Visibility, since: string): Promise<{ said: string; count: number }[]> {
  const { rows } = await sql<{ said: string; count: number }>`
    select case when change.action = 'settled' then change.after ->> 'status' else change.action end as said, count(distinct change.record_id)::int as count
    from change join record on record.record_id = change.record_id and not record.withdrawn
    where change.at >= ${since}::date and change.action in ('confirmed', 'ceased', 'settled', 'carried-over')
      and change.record_type in ('commitment', 'engagement', 'tie')
      and not exists (select from change as undoing where undoing.undoes = change.change_id)
      and ${visible(see, 'change')} and ${visible(see, 'record')}
    group by said order by said`.execute(db);
  return rows;
}
