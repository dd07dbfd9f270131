import { newId } from '../../domain/id.ts';
import type { Who } from '../../domain/who.ts';
import { firstKeeper } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { addUser, addUnit } from '../../store/query/add-user.ts';
import { ourParty } from '../party/our-party.ts';

/**
 * Makes what a new installation cannot do without: a unit, the person who runs it on this machine, and the party that is us. Gives that
 * person, who may do everything. Later starts find them again.
 */
export async function bootstrap(store: Store): Promise<{ who: Who }> {
  const made = await store.transaction(async (tx) => {
    const known = await firstKeeper(tx, true);
    if (known) return known;
    await addUnit(tx, { unitId: newId('unit'), name: 'Samband', shared: false });
    return addUser(tx, {
      userId: newId('user'),
      name: 'Samband',
      roles: ['keeper', 'writer', 'publisher', 'reader'],
      unitIds: 'all',
      grades: ['open', 'internal', 'exempt'],
      lang: 'nn',
    });
  });
  await act(store, made, undefined, ourParty);
  return { who: made };
}
