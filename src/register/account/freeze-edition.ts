import { createHash } from 'node:crypto';
import type { Account } from '../../domain/account.ts';
import { canonical } from '../../domain/canonical.ts';
import type { EditionContent } from '../../domain/edition.ts';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { editionsOf, keepEdition } from '../../store/query/editions.ts';
import { lockRecords, readRecord } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { mayPublish, seeing } from '../gate.ts';

const MOST_NOTE = 500;

/**
 * Freezes an account as it reads, and gives its number. It is kept to the letter with its SHA-256 and never altered; what is wrong in it is corrected in a
 * new one, whose note says what. Throws Problem('forbidden') for one who does not publish, and Problem('invalid') for an empty account and for a
 * correction without a note.
 */
export async function freezeEdition(store: Store, who: Who, accountId: string, account: Account, note: string): Promise<number> {
  mayPublish(who);
  if (account.sections.length === 0) throw new Problem('invalid', { field: 'account', rule: 'required' });
  const said = note.trim().slice(0, MOST_NOTE);
  return store.transaction(async (tx) => {
    await lockRecords(tx, [accountId]); // two who freeze at once get a number each
    found(await readRecord(tx, seeing(who), accountId, 'account'), accountId);
    const [last] = await editionsOf(tx, EVERYTHING, accountId);
    if (last && said === '') throw new Problem('invalid', { field: 'note', rule: 'required' });
    const [number, at] = [(last?.number ?? 0) + 1, new Date().toISOString()];
    const content = canonical({ number, at, note: said, account: { ...account, edition: null } } satisfies EditionContent);
    const hash = createHash('sha256').update(content).digest('hex');
    await keepEdition(tx, { editionId: newId('edition'), accountId, number, at, userId: who.userId, note: said, hash, content });
    return number;
  });
}
