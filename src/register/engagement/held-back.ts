import type { AccountSubject } from '../../domain/account-subject.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Span } from '../../domain/span.ts';
import { forEverybody, type Who } from '../../domain/who.ts';
import { engagementIdsFound } from '../../store/query/engagement-list.ts';
import { recordTitles } from '../../store/query/titles.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { filtersOf } from './engagements-of-period.ts';

/** The engagements of a period that who asks may see and everybody may not, the earliest first. */
export async function heldBack(
  { db }: Store,
  who: Who,
  span: Span,
  subject: AccountSubject = { kind: 'all' },
): Promise<{ engagementId: string; title: LocalText }[]> {
  const see = seeing(who);
  const find = async (of: typeof see): Promise<string[]> => {
    const [, filters] = await filtersOf(db, of, subject);
    return engagementIdsFound(
      db,
      of,
      filters.map((filter) => ({ ...filter, ...span })),
    );
  };
  const open = new Set(await find(seeing(forEverybody(who))));
  const ids = (await find(see)).filter((id) => !open.has(id));
  const titles = await recordTitles(db, see, ids);
  return ids.map((engagementId) => ({ engagementId, title: titles.get(engagementId) ?? {} }));
}
