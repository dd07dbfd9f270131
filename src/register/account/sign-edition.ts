import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import { editionsOf, keepSignOff } from '../../store/query/editions.ts';
import { lockRecords } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { mayPublish, seeing } from '../gate.ts';

const MOST = 200;

/**
 * Signs an edition off with name and role, and makes it public where that is said. It is done once. Throws Problem('forbidden') for one who does not
 * publish, Problem('invalid') without a name or a role, and Problem('conflict') for one that is signed.
 */
export async function signEdition(
  store: Store,
  who: Who,
  accountId: string,
  number: number,
  sign: { name: string; role: string; isPublic: boolean },
): Promise<void> {
  mayPublish(who);
  const [name, role] = [sign.name.trim(), sign.role.trim()];
  for (const [field, text] of [
    ['name', name],
    ['role', role],
  ] as const)
    if (text === '' || text.length > MOST) throw new Problem('invalid', { field, rule: text === '' ? 'required' : 'too-long' });
  await store.transaction(async (tx) => {
    await lockRecords(tx, [accountId]);
    const edition = found(
      (await editionsOf(tx, seeing(who), accountId)).find((one) => one.number === number),
      `${accountId}/${number}`,
    );
    if (edition.signOff) throw new Problem('conflict', { record: edition.editionId });
    await keepSignOff(tx, { editionId: edition.editionId, at: new Date().toISOString(), userId: who.userId, name, role, isPublic: sign.isPublic });
  });
}
