import type { Basis } from '../../domain/account-line.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { checkedText, onAccount } from './on-account.ts';

/**
 * Says that a sentence, as it is or in other words, holds against what its records tell now. To take the compiled words instead, withdraw its line.
 * Throws Problem('invalid') for a basis that takes a sentence of one's own to be over a compiled one, or the other way about.
 */
export async function settleStale(store: Store, who: Who, accountId: string, lineId: string, version: number, text: string, basis: Basis): Promise<void> {
  const written = checkedText(text);
  return onAccount(store, who, accountId, async (editing) => {
    const line = await editing.line(lineId, version);
    if ((line.state.content.basis.told.length === 0) !== (basis.told.length === 0)) throw new Problem('invalid', { field: 'basis' });
    await editing.keep('held-anew', [{ ...line, state: { ...line.state, content: { text: written, basis, at: editing.at } } }]);
  });
}
