import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { Problem } from '../../domain/problem.ts';
import type { Role, Who } from '../../domain/who.ts';
import * as users from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayGrade, mayKeep } from '../gate.ts';

/** Sets what a user may do and see, and whether they may sign in. Throws Problem('conflict') where no keeper would be left. */
export async function changeUser(store: Store, who: Who, userId: string, rights: { roles: Role[]; grades: AccessGrade[]; active: boolean }): Promise<void> {
  mayKeep(who);
  for (const grade of rights.grades) mayGrade(who, grade);
  await store.transaction(async (tx) => {
    const staysKeeper = rights.active && rights.roles.includes('keeper');
    if (!staysKeeper && !(await users.hasOtherKeeper(tx, userId))) throw new Problem('conflict', { record: userId });
    if (!(await users.changeUser(tx, userId, rights))) throw new Problem('not-found', { id: userId });
  });
}
