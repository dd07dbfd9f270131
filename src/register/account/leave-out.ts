import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Target } from './account-verbs.ts';
import { onAccount } from './on-account.ts';

/** Leaves a sentence out of the text. What was written in it is kept, and it can be taken back. Gives the id of its line. */
export function leaveOut(store: Store, who: Who, accountId: string, target: Target): Promise<string> {
  return onAccount(store, who, accountId, async (editing) => {
    const line = await editing.lineOver(target);
    await editing.keep('left-out', [{ ...line, state: { ...line.state, isLeftOut: true } }]);
    return line.id;
  });
}
