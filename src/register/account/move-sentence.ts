import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { At, Target } from './account-verbs.ts';
import { onAccount } from './on-account.ts';

/** Moves a sentence to another place, in its section or another. Its words follow the records as before. Gives the id of its line. */
export function moveSentence(store: Store, who: Who, accountId: string, target: Target, place: At): Promise<string> {
  return onAccount(store, who, accountId, async (editing) => {
    const line = await editing.lineOver(target);
    if (place.after && 'line' in place.after && place.after.line === line.id) throw new Problem('invalid', { field: 'place' });
    await editing.keep('moved', [{ ...line, state: { ...line.state, place: { ...place, at: editing.at } } }]);
    return line.id;
  });
}
