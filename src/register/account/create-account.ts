import type { AccountDraft } from '../../domain/account-line.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { findAccounts } from '../../store/query/accounts.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import { holdInUnit } from '../../store/query/hold.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';

const LONGEST = 200;

/**
 * Keeps an account and gives its id. One that is asked for the same way in the same unit is there already: Problem('conflict') names it. Throws
 * Problem('invalid') without a title, and for a period that does not have both ends.
 */
export async function createAccount(store: Store, who: Who, draft: AccountDraft): Promise<string> {
  const title = draft.title.trim();
  if (title === '' || title.length > LONGEST) throw new Problem('invalid', { field: 'title', rule: title === '' ? 'required' : 'too-long' });
  return act(store, who, undefined, async (act) => {
    await holdInUnit(act.tx, act.unitId, 'accounts');
    const same = (await findAccounts(act.tx, EVERYTHING, { asked: draft })).find(({ unitId }) => unitId === act.unitId);
    if (same) throw new Problem('conflict', { record: same.accountId });
    const { period, lang, templateId, subject, baseYear } = draft;
    const id = newId('account');
    const after = { unitId: act.unitId, access: 'open' as const, evidence: [], period, lang, templateId, subject, baseYear, title };
    await act.write('account', [{ id, action: 'created', after }]);
    return id;
  });
}
