import type { Basis } from '../../domain/account-line.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { At } from './account-verbs.ts';
import { checkedText, onAccount } from './on-account.ts';

/** Adds a sentence of one's own, which cites records or says by citing none that it stands on none. Gives the id of its line. */
export async function addSentence(store: Store, who: Who, accountId: string, text: string, basis: Basis, place: At): Promise<string> {
  if (basis.told.length > 0) throw new Problem('invalid', { field: 'basis' });
  const written = checkedText(text);
  return onAccount(store, who, accountId, async (editing) => {
    const line = editing.fresh(basis, written);
    await editing.keep('written', [{ ...line, state: { ...line.state, place: { ...place, at: editing.at } } }]);
    return line.id;
  });
}
