import type { Who } from '../../domain/who.ts';
import { namedParties } from '../../store/query/names.ts';
import { readRecord } from '../../store/query/records.ts';
import { seatsOf } from '../../store/query/ties.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { TieView } from './tie-verbs.ts';

/** One tie with both its ends. Throws Problem('not-found'). */
export async function readTie(store: Store, who: Who, tieId: string): Promise<TieView> {
  const see = seeing(who);
  const { state, version, access } = found(await readRecord(store.db, see, tieId, 'tie'), tieId);
  const named = await namedParties(store.db, see, [state.fromId, state.toId]);
  const end = (id: string) => {
    const { partyId, names, acronym } = found(named.get(id), id);
    return { partyId, names, acronym };
  };
  const seats = (await seatsOf(store.db, see, [tieId])).get(tieId) ?? [];
  return { tieId, version, access, kind: state.kind, from: end(state.fromId), to: end(state.toId), period: state.period, note: state.note, seats };
}
