import { dayEnd, dayStart } from '../../domain/day-end.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import * as changes from '../../store/query/changes.ts';
import { SAVERS } from '../../store/save/savers.ts';
import type { RecordType } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { ChangeFilter, ChangeView } from './change-verbs.ts';
import type { Page } from '../page.ts';

/** One page of the change log, or of the part of it asked for, the latest first. Throws Problem('invalid') for a day that is none. */
export async function listChanges(store: Store, who: Who, page: { after?: string; limit: number }, filter: ChangeFilter = {}): Promise<Page<ChangeView>> {
  const { by, type, actions, from, to } = filter;
  const moment = (field: 'from' | 'to', read: (day: string) => string | null) => {
    const day = filter[field];
    const at = day === undefined ? undefined : read(day);
    if (at === null) throw new Problem('invalid', { field });
    return at;
  };
  if (type !== undefined && !Object.hasOwn(SAVERS, type)) throw new Problem('invalid', { field: 'type' });
  const [since, before] = [moment('from', dayStart), moment('to', dayEnd)];
  return changes.listChanges(
    store.db,
    seeing(who),
    {
      ...(by ? { by } : {}),
      ...(type ? { type: type as RecordType } : {}),
      ...(actions ? { actions } : {}),
      ...(from && since ? { since } : {}),
      ...(to && before ? { before } : {}),
    },
    pageOf(page),
  );
}
