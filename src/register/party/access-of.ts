import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Who } from '../../domain/who.ts';
import { strictestOf } from '../../store/query/relationship.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/** The strictest grade among records: how a page that shows them all is to be treated. Those that may not be seen are not asked about. */
export function accessOf(store: Store, who: Who, recordIds: readonly string[]): Promise<AccessGrade> {
  return strictestOf(store.db, seeing(who), recordIds);
}
