import { sql } from 'kysely';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { PlacedFigure } from '../../domain/figure-sum.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { matchingEngagements } from './engagement-filter.ts';
import { visible } from './visible.ts';

const REQUESTS: readonly EngagementKind[] = ['request.funding', 'request.advice', 'request.cooperation'];

/** The figures of the engagements a question finds, each with the event it was at. The same number of statements, however many there are. */
export async function figuresOf(db: Db, see: Visibility, query: EngagementFilter): Promise<PlacedFigure[]> {
  const found = await matchingEngagements(db, see, query);
  const rows = await db
    .selectFrom('figure')
    .innerJoin('engagement', 'engagement.engagementId', 'figure.engagementId')
    .where('engagement.engagementId', 'in', found.select('engagement.engagementId'))
    .select(['engagement.engagementId', 'engagement.kind', 'engagement.status', 'engagement.eventId'])
    .select(['figure.position', 'figure.value', 'figure.unit', 'figure.qualifier', 'figure.counted', 'figure.said', 'figure.asOf'])
    .execute();
  const paths = await eventPaths(
    db,
    see,
    rows.flatMap(({ eventId }) => eventId ?? []),
  );
  return rows.map(({ kind, status, eventId, ...figure }) => ({
    ...figure,
    happened: status === 'held' || status === 'ongoing',
    asked: REQUESTS.includes(kind),
    eventPath: paths.get(eventId ?? '') ?? [],
  }));
}

/** Each of these events and all it is part of, the nearest first. An event that may not be seen, and all above it, is as if it were not there. */
async function eventPaths(db: Db, see: Visibility, eventIds: readonly string[]): Promise<Map<string, string[]>> {
  if (eventIds.length === 0) return new Map();
  const above = sql<{ startId: string; eventId: string; depth: number }>`(
    with recursive above (start_id, event_id, parent_id, depth) as (
      select event.event_id, event.event_id, event.parent_id, 0 from event where ${anyOf('event.eventId', [...new Set(eventIds)])} and ${visible(see, 'event')}
      union select above.start_id, event.event_id, event.parent_id, above.depth + 1 from above join event on event.event_id = above.parent_id
        where above.depth < 20 and ${visible(see, 'event')})
    select start_id, event_id, depth from above)`.as<'above'>(sql.ref('above'));
  const rows = await db.selectFrom(above).select(['above.startId', 'above.eventId']).orderBy('above.startId').orderBy('above.depth').execute();
  return new Map([...Map.groupBy(rows, (row) => row.startId)].map(([startId, path]) => [startId, path.map((row) => row.eventId)]));
}
