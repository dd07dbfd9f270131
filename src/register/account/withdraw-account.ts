import type { Who } from '../../domain/who.ts';
import { Problem } from '../../domain/problem.ts';
import { standingLines } from '../../store/query/account-lines.ts';
import type { Store } from '../../store/store.ts';
import { onAccount } from './on-account.ts';
import type { Line } from './on-account.ts';

/**
 * Takes away an account with all that is written in it; undoing the change brings back the whole. Throws Problem('conflict') where it has been changed
 * since `version`, and where something of it is frozen: an edition stays at its address.
 */
export function withdrawAccount(store: Store, who: Who, accountId: string, version: number): Promise<void> {
  return onAccount(store, who, accountId, async (editing) => {
    const { version: standing } = await editing.read('account', accountId);
    if (version !== standing) throw new Problem('conflict', { record: accountId });
    const lines: Line[] = [];
    for (const { lineId } of await standingLines(editing.tx, accountId)) {
      const { version: read, state } = await editing.read('account-line', lineId);
      lines.push({ id: lineId, version: read, state });
    }
    await editing.keep('withdrawn', [], lines);
    await editing.write('account', [{ id: accountId, version, action: 'withdrawn', after: null }]);
  });
}
