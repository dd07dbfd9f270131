import type { AccountDraft } from '../../domain/account-line.ts';
import type { Who } from '../../domain/who.ts';
import { findAccounts } from '../../store/query/accounts.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The account kept of what is asked for, or null: in one's own units before those one sees beside them. */
export async function findAccount(store: Store, who: Who, asked: Omit<AccountDraft, 'title'>): Promise<string | null> {
  const found = await findAccounts(store.db, seeing(who), { asked });
  const own = found.find(({ unitId }) => who.unitIds !== 'all' && who.unitIds.includes(unitId));
  return (own ?? found[0])?.accountId ?? null;
}
