import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { onAccount } from './on-account.ts';

/** Takes a sentence that was left out back into the text, as it was written. */
export function takeBack(store: Store, who: Who, accountId: string, lineId: string, version: number): Promise<void> {
  return onAccount(store, who, accountId, async (editing) => {
    const line = await editing.line(lineId, version);
    await editing.keep('taken-back', [{ ...line, state: { ...line.state, isLeftOut: false } }]);
  });
}
