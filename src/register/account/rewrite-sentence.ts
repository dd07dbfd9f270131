import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Target } from './account-verbs.ts';
import { onAccount, withText } from './on-account.ts';

/** Writes a sentence in one's own words, and gives the id of its line. What it stands on stays. The compiled words written again take the line away. */
export function rewriteSentence(store: Store, who: Who, accountId: string, target: Target, text: string): Promise<string> {
  return onAccount(store, who, accountId, async (editing) => {
    const line = withText(await editing.lineOver(target), text);
    await editing.keep('reworded', [line]);
    return line.id;
  });
}
