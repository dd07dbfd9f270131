import { fold } from '../../domain/fold.ts';
import { anyOf } from '../any-of.ts';
import { insertAll } from '../insert-all.ts';
import { periodColumns } from '../period-columns.ts';
import { renameIn } from './engagement-names.ts';
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
      records.map(({ id, state: { unitId, access, parentId, place, period } }) => ({ eventId: id, unitId, access, parentId, place, ...periodColumns(period) })),
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
      records.flatMap(({ state }) => state.names.map((name) => fold(name.name))),
    );
  },
  async remove(tx, ids) {
    await tx.deleteFrom('event').where(anyOf('eventId', ids)).execute();
  },
};
