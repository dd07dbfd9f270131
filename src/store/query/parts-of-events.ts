import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { visible } from './visible.ts';

/** Each of these events with itself and all that is part of it, however deep: a table `part` of `rootId` and `partId`. Only what may be seen. */
export function partsOfEvents(see: Visibility, eventIds: readonly string[]) {
  return sql<{ rootId: string; partId: string }>`(
    with recursive below (root_id, part_id) as (
      select event.event_id, event.event_id from event where ${anyOf('event.eventId', eventIds)} and ${visible(see, 'event')}
      union select below.root_id, event.event_id from below join event on event.parent_id = below.part_id where ${visible(see, 'event')})
    select root_id, part_id from below)`.as<'part'>(sql.ref('part'));
}
