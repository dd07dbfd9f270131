import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { Who } from '../../domain/who.ts';
import type { LedgerFilter } from '../../register/commitment/commitment-verbs.ts';
import { yearOf } from './year.ts';

const KEYS = ['year', 'of', 'status', 'by', 'owner', 'partyId', 'overdue'] as const;

/** The filter an address asks for: as it stands there, and as the register takes it. What it does not know, does not filter. */
export function ledgerFilter(query: Record<string, string>, who: Who): { asked: Record<string, string>; filter: LedgerFilter } {
  const asked = Object.fromEntries(KEYS.flatMap((key) => (query[key]?.trim() ? [[key, query[key].trim()]] : [])));
  const year = yearOf(asked.year);
  const of = (['made', 'due', 'settled'] as const).find((one) => one === asked.of);
  const status = COMMITMENT_STATUSES.find((entry) => entry.code === asked.status)?.code;
  const by = (['us', 'them'] as const).find((one) => one === asked.by);
  const owner = asked.owner === '@me' ? who.name : asked.owner?.startsWith('@') ? undefined : asked.owner;
  const filter: LedgerFilter = {
    ...(year ? { year } : {}),
    ...(of ? { of } : {}),
    ...(status ? { status } : {}),
    ...(by ? { by } : {}),
    ...(owner ? { owner } : {}),
    ...(asked.owner === '@nobody' ? { unowned: true } : {}),
    ...(asked.partyId ? { partyId: asked.partyId } : {}),
    ...(asked.overdue === 'yes' ? { overdue: true } : {}),
  };
  return { asked, filter };
}
