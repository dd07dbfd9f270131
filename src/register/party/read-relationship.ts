import type { Who } from '../../domain/who.ts';
import { engagementLines } from '../../store/query/engagement-lines.ts';
import { ourRolesIn } from '../../store/query/events.ts';
import { namedEvents } from '../../store/query/names.ts';
import { aheadWith, countOfParts, engagementsByYear, latestWith, partIdsOf } from '../../store/query/relationship.ts';
import { readRecord } from '../../store/query/records.ts';
import { anyOf } from '../../store/any-of.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { Relationship, TimelineRow } from './relationship-verbs.ts';

const LATEST = 100;
const AHEAD = 10;

/**
 * What we have done with a party and what is ahead, with that of its parts where asked for. The same number of statements however many
 * engagements there are. Throws Problem('not-found').
 */
export async function readRelationship(
  store: Store,
  who: Who,
  partyId: string,
  today: string,
  { withParts = false, limit = LATEST }: { withParts?: boolean; limit?: number } = {},
): Promise<Relationship> {
  const [db, see] = [store.db, seeing(who)];
  found(await readRecord(db, see, partyId, 'party'), partyId);
  const partIds = await partIdsOf(db, see, partyId);
  const parts = partIds.length === 0 ? 0 : await countOfParts(db, see, partyId, partIds);
  const asked = withParts ? [partyId, ...partIds] : [partyId];
  const years = await engagementsByYear(db, see, asked);
  const latest = await latestWith(db, see, asked, limit);
  const ahead = await aheadWith(db, see, asked, today, AHEAD);
  const rows = await timelineRows(store, who, [...new Set([...latest, ...ahead])]);
  const of = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  const total = years.reduce((sum, { count }) => sum + count, 0);
  return { partyId, years, total, latest: of(latest), ahead: of(ahead), parts, hasParts: withParts };
}

async function timelineRows({ db }: Store, who: Who, ids: readonly string[]): Promise<Map<string, TimelineRow>> {
  const see = seeing(who);
  const lines = await engagementLines(db, see, ids);
  const roles = await ourRolesIn(db, ids);
  const at = await db.selectFrom('engagement').select(['engagementId', 'eventId', 'sortDay']).where(anyOf('engagementId', ids)).execute();
  const placeOf = new Map(at.map((row) => [row.engagementId, row]));
  const events = await namedEvents(
    db,
    see,
    at.flatMap((row) => row.eventId ?? []),
  );
  return new Map(
    lines.map((line) => {
      const { eventId = null, sortDay = '' } = placeOf.get(line.engagementId) ?? {};
      const event = events.get(eventId ?? '');
      const row: TimelineRow = {
        ...line,
        year: Number(sortDay.slice(0, 4)),
        ourRoles: [...new Set(roles.get(line.engagementId) ?? [])],
        event: eventId !== null && event ? { eventId, names: event.names, acronym: event.acronym } : null,
      };
      return [line.engagementId, row];
    }),
  );
}
