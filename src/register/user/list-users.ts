import type { Who } from '../../domain/who.ts';
import * as users from '../../store/query/users.ts';
import type { Store } from '../../store/store.ts';
import { mayKeep } from '../gate.ts';
import type { UserRow } from './user-verbs.ts';

/** Everybody who may sign in, and what they may do. Only a keeper sees it. */
export async function listUsers(store: Store, who: Who): Promise<UserRow[]> {
  mayKeep(who);
  return users.listUsers(store.db);
}
