import type { Lang } from '../../domain/lang.ts';
import type { Who } from '../../domain/who.ts';
import { languagesOut as find } from '../../store/query/given-out.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The other languages that the same account, of the same time, shape and subject, is published in. */
export function languagesOut({ db }: Store, who: Who, accountId: string): Promise<Lang[]> {
  return find(db, seeing(who), accountId);
}
