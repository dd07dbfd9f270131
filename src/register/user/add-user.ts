import { randomBytes } from 'node:crypto';
import { newId } from '../../domain/id.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import * as users from '../../store/query/add-user.ts';
import { keepLinkToken } from '../../store/query/sessions.ts';
import { unitToWriteIn } from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayGrade, mayKeep } from '../gate.ts';
import type { UserDraft } from './user-verbs.ts';

/** Adds a user and gives the token of their sign-in link, which is shown this once. Only a keeper may. */
export async function addUser(store: Store, who: Who, draft: UserDraft): Promise<{ userId: string; linkToken: string }> {
  mayKeep(who);
  const { name, email, roles, grades, lang } = draft;
  if (name.trim() === '') throw new Problem('invalid', { field: 'name' });
  for (const grade of grades) mayGrade(who, grade);
  const linkToken = randomBytes(32).toString('base64url');
  return store.transaction(async (tx) => {
    const unitIds = draft.unitIds ?? [await unitToWriteIn(tx, who.unitIds)];
    if (who.unitIds !== 'all' && (unitIds === 'all' || unitIds.some((id) => !who.unitIds.includes(id)))) throw new Problem('forbidden');
    const { userId } = await users.addUser(tx, { userId: newId('user'), name: name.trim(), roles, grades, unitIds, lang }, email);
    await keepLinkToken(tx, userId, linkToken);
    return { userId, linkToken };
  });
}
