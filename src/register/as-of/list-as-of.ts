import { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import * as asOf from '../../store/query/as-of.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import { pageOf } from '../page-of.ts';
import type { Page } from '../page.ts';
import { TYPES_AS_OF } from './as-of-verbs.ts';
import type { AsOfRow, TypeAsOf } from './as-of-verbs.ts';
import { momentAfter } from './moment-after.ts';

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** One page of what the register held of a type at the end of a day, those logged last first. Throws Problem('invalid') for a day that is none. */
export async function listAsOf(store: Store, who: Who, type: TypeAsOf, day: string, page: { after?: string; limit: number }): Promise<Page<AsOfRow>> {
  if (!TYPES_AS_OF.includes(type)) throw new Problem('invalid', { field: 'type' });
  const { rows, ...rest } = await asOf.listAsOf(store.db, seeing(who), type, momentAfter(day), pageOf(page));
  return {
    ...rest,
    rows: rows.map(({ recordId, title, state }) => ({
      recordId,
      title,
      kind: word(state.kind),
      period: Period.safeParse(state.period ?? state.due).data ?? null,
    })),
  };
}
