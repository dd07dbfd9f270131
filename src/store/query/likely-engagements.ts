import { sql } from 'kysely';
import { fold } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { anyOf } from '../any-of.ts';
import { visible } from './visible.ts';

/** What is looked for: an engagement as somebody is about to log it, its names resolved as far as the register knows them. */
export interface AskedEngagement {
  kind: string;
  period: Period | null;
  year: number; // the year it counts in where it has no period
  partyIds: readonly string[];
  eventId: string | null;
  title: string; // its own words, to tell those apart that are otherwise alike
}

export interface LikeEngagement {
  asked: number; // its place among those asked for
  engagementId: string;
  isSure: boolean;
}

const DAYS_APART = 2; // somebody is a day or two wrong about when it was
const NARROW = 31; // days: a period so short says when
const SAME_WORDS = 0.5; // trigram likeness of what two say, where the time says little
const MOST = 8;

/**
 * The engagements each asked one may already stand as, the likeliest first. `isSure` are those of the same kind with the same party or at
 * the same event on days that meet, or nearly, and where the days say little, in much the same words; the others meet in less: another
 * kind, or the words alone. Two statements for any number of them. What takes long in time is looked for among its own kind alone.
 */
export async function likelyEngagements(db: Db, see: Visibility, asked: readonly AskedEngagement[]): Promise<LikeEngagement[]> {
  if (asked.length === 0) return [];
  const named = asked.flatMap(({ partyIds, eventId }) => (eventId === null ? partyIds : [...partyIds, eventId]));
  const seen = await recordsSeen(db, see, named);
  const rows = asked.map(({ kind, period, year, partyIds, eventId, title }, at) => {
    const from = period?.from ?? period?.to ?? `${year}-01-01`;
    const to = period ? period.to : `${year}-12-31`; // null: still going on
    return {
      asked: at,
      kind,
      low: from,
      high: to,
      parties: partyIds.filter((id) => seen.has(id)),
      event_id: eventId !== null && seen.has(eventId) ? eventId : null,
      title: fold(title),
    };
  });
  const { rows: found } = await sql<LikeEngagement>`
    with asked as (
      select a.*, daterange(a.low - ${sql.lit(DAYS_APART)}, a.high + ${sql.lit(DAYS_APART)}, '[]') as near, a.high is not null and a.high - a.low <= ${sql.lit(NARROW)} as narrow
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(asked integer, kind text, low date, high date, parties text[], event_id text, title text)
    )
    select a.asked, best.engagement_id as "engagementId", best.is_sure as "isSure"
    from asked a cross join lateral (
      select e.engagement_id, e.shared > 0 and e.same_kind and (a.narrow and e.narrow or e.alike >= ${sql.lit(SAME_WORDS)}) as is_sure,
        e.shared, e.same_kind, e.alike
      from (
        select met.*, case when met.shared > 0 or met.narrow then similarity(met.own_text, a.title) else 0 end as alike
        from (
          select c.engagement_id, c.own_text, c.kind = a.kind as same_kind, upper(c.days) - lower(c.days) <= ${sql.lit(NARROW)} as narrow,
            (select count(*) from participation p where p.engagement_id = c.engagement_id and p.party_id = any(a.parties) and p.party_role is not null)
            + (c.event_id is not null and c.event_id is not distinct from a.event_id)::integer as shared
          from engagement c
          where c.days && a.near and (c.kind = a.kind or a.narrow or c.event_id = a.event_id) and ${visible(see, 'c')}
          offset 0
        ) as met
        where met.shared > 0 or met.same_kind and met.narrow
      ) as e
      where e.shared > 0 or e.alike >= ${sql.lit(SAME_WORDS)}
      order by is_sure desc, e.shared desc, e.alike desc, e.engagement_id desc
      limit ${sql.lit(MOST)}
    ) as best
    order by a.asked, best.is_sure desc, best.shared desc, best.same_kind desc, best.alike desc, best.engagement_id desc`.execute(db);
  return found;
}

/** Of the parties and events asked for, those that may be seen: what is hidden finds nothing, or the answer would tell of it. */
async function recordsSeen(db: Db, see: Visibility, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('record')
    .select('recordId')
    .where(anyOf('recordId', ids))
    .where('withdrawn', '=', false)
    .where(visible(see, 'record'))
    .execute();
  return new Set(rows.map((row) => row.recordId));
}
