import { fold } from '../../domain/fold.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import { periodColumns } from '../period-columns.ts';
import { renameIn } from './engagement-names.ts';
import type { EventState } from '../state.ts';
import type { Saver } from './saver.ts';
import { keepWords } from './words.ts';

export const eventSaver: Saver<'event'> = {
  async save(tx, records) {
    await tx
      .deleteFrom('eventName')
      .where(
        anyOf(
          'eventId',
          records.map(({ id }) => id),
        ),
      )
      .execute();
    await tx
      .deleteFrom('eventParty')
      .where(
        anyOf(
          'eventId',
          records.map(({ id }) => id),
        ),
      )
      .execute();
    await insertAll(
      tx,
      'event',
      records.map(({ id, state }) => ({ eventId: id, ...columns(state) })),
      'eventId',
    );
    await insertAll(
      tx,
      'eventName',
      records.flatMap(({ id, state }) => state.names.map((name, position) => ({ eventId: id, position, ...name, folded: fold(name.name) }))),
    );
    await insertAll(
      tx,
      'eventParty',
      records.flatMap(({ id, state }) => [...new Set(state.organisers)].map((partyId) => ({ eventId: id, partyId, role: 'organiser' as const }))),
    );
    await renameIn(tx, { eventIds: records.map(({ id }) => id) });
    await keepWords(
      tx,
      records.map(({ state }) => searchText(state)),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('event').where(anyOf('eventId', ids)).execute();
  },
};

/** An event is found by its names and its place. */
const searchText = ({ names, place }: EventState): string => fold([...names.map(({ name }) => name), place ?? ''].join(' '));

function columns(state: EventState) {
  const { unitId, access, parentId, place, period, names, recurrence, notHeld } = state;
  const official = names.find((name) => name.kind === 'official') ?? names[0];
  const comesBack = { recurrence: recurrence ?? null, notHeld: notHeld ?? [] };
  return { unitId, access, parentId, place, ...periodColumns(period), ...comesBack, sortName: fold(official?.name ?? ''), searchText: searchText(state) };
}
