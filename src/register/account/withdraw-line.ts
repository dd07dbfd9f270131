import { slotKey } from '../../domain/account-line.ts';
import type { AccountLineState } from '../../store/state.ts';
import type { Who } from '../../domain/who.ts';
import { standingLines } from '../../store/query/account-lines.ts';
import type { Store } from '../../store/store.ts';
import { onAccount } from './on-account.ts';
import type { Line } from './on-account.ts';

/**
 * Takes away what was written, so that the compiled words stand again; a sentence of one's own is gone from the text. The other parts of a sentence
 * that was split go with it, for the compiled one tells what they told. All of it stays in the log.
 */
export function withdrawLine(store: Store, who: Who, accountId: string, lineId: string, version: number): Promise<void> {
  return onAccount(store, who, accountId, async (editing) => {
    const line = await editing.line(lineId, version);
    const keys = keysOf(line.state.content.basis);
    const parts: Line[] = [];
    for (const other of await standingLines(editing.tx, accountId))
      if (keys !== '' && other.lineId !== lineId && keysOf(other) === keys) {
        const { recordId, version: standing, state } = await editing.read('account-line', other.lineId);
        parts.push({ id: recordId, version: standing, state });
      }
    await editing.keep('withdrawn', [], [line, ...parts]);
  });
}

const keysOf = ({ told }: Pick<AccountLineState['content']['basis'], 'told'>): string => told.map(slotKey).toSorted().join(' ');
