import type { Who } from '../../domain/who.ts';
import { listEngagements } from '../../store/query/engagement-list.ts';
import { eventIdsUnder, eventLines, eventsOfEngagements, ourRolesIn } from '../../store/query/events.ts';
import { currentNames, namedParties } from '../../store/query/names.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { EventView } from './event-verbs.ts';

const MOST = 50; // engagements on its page; the list has the others

/** One event with what it is part of, what is part of it, and our part in it all. Throws Problem('not-found'), also for one that may not be seen. */
export async function readEvent(store: Store, who: Who, eventId: string): Promise<EventView> {
  const [db, see] = [store.db, seeing(who)];
  const { state, version } = found(await readRecord(db, see, eventId, 'event'), eventId);
  const { names, parentId, period, place, recurrence } = state;
  const [line] = await eventLines(db, see, [eventId]);
  const [parent] = await eventLines(db, see, parentId === null ? [] : [parentId]);
  const organisers = await namedParties(db, see, state.organisers);
  const { rows, total } = await listEngagements(db, see, { eventId }, { limit: MOST });
  const roles = await ourRolesIn(
    db,
    rows.map((row) => row.engagementId),
  );
  const places = await eventsOfEngagements(
    db,
    see,
    rows.map((row) => row.engagementId),
  );
  const organisedBy = state.organisers.flatMap((partyId) => organisers.get(partyId) ?? []);
  return {
    names,
    parentId: parent?.eventId ?? null,
    period,
    place,
    recurrence: recurrence ?? null,
    organisers: organisedBy.map((party) => party.partyId),
    eventId,
    version,
    level: found(line, eventId).level,
    current: currentNames(names).names,
    acronym: currentNames(names).acronym,
    parent: parent ?? null,
    children: await eventLines(db, see, await eventIdsUnder(db, see, eventId)),
    organisedBy: organisedBy.map((party) => ({ partyId: party.partyId, names: party.names, acronym: party.acronym })),
    engagements: { rows: rows.map((row) => ({ ...row, ourRoles: roles.get(row.engagementId) ?? [], at: places.get(row.engagementId) ?? null })), total },
  };
}
