import type { LineView } from '../../domain/account-line.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import { idsIn } from '../../domain/id.ts';
import { forEverybody, type Who } from '../../domain/who.ts';
import { linesOf } from '../../store/query/account-lines.ts';
import { loadCommitments } from '../../store/query/commitments.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { listAccounts } from './list-accounts.ts';
import type { LinesToCheck, StoredAccount } from './account-verbs.ts';

/** The lines of all accounts with the open records they stand on as these are now, to tell which have gone stale without compiling a text. */
export async function linesToCheck(store: Store, who: Who): Promise<LinesToCheck> {
  const see = seeing(who);
  const accounts = await listAccounts(store, who);
  const lines = await linesOf(
    store.db,
    see,
    accounts.map(({ accountId }) => accountId),
  );
  const named = [...new Set(lines.flatMap(({ content }) => idsIn([content.basis.told, content.basis.cites])))];
  const open = seeing(forEverybody(who));
  const engagements = await loadEngagements(
    store.db,
    open,
    named.filter((id) => id.startsWith('eng-')),
  );
  const commitments = await loadCommitments(
    store.db,
    open,
    named.filter((id) => id.startsWith('com-')),
  );
  return { accounts: accounts.map((account) => ({ account, lines: lines.filter((line) => line.accountId === account.accountId) })), engagements, commitments };
}
