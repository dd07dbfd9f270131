import { sql } from 'kysely';
import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { dueIn, loadCommitments, madeIn } from './commitments.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { visible } from './visible.ts';

export interface LedgerQuery {
  year?: number; // made, due or settled that year
  of?: 'made' | 'due' | 'settled'; // only that one of the three
  status?: CommitmentStatus;
  by?: 'us' | 'them';
  owner?: string;
  unowned?: boolean;
  partyId?: string;
  overdue?: boolean;
}

/** How many commitments there are of one side and one status, those over their due time apart. */
export interface LedgerCount {
  by: 'us' | 'them';
  status: CommitmentStatus;
  overdue: boolean;
  count: number;
}

const isOverdue = (today: string) => sql<boolean>`(status = 'open' and due_to is not null and due_to < ${today}::date)`;

/** Ours before theirs; what is over its due time first, then what is open, then what is settled, each by when it is due. */
const order = (today: string) =>
  sql<string>`(case when by_us then '0' else '1' end || case when ${isOverdue(today)} then '0' when status = 'open' then '1' else '2' end
    || to_char(coalesce(due_to, due_from, date '9999-12-31'), 'YYYY-MM-DD')) collate "C"`;

/** One page of the ledger as it stands on a day. */
export async function listLedger(db: Db, see: Visibility, query: LedgerQuery, today: string, page: { after?: string; limit: number }) {
  let rest = matching(db, see, query, today).select(['commitmentId', order(today).as('key')]);
  const after = readCursor(page.after);
  if (after) rest = rest.where(sql<boolean>`(${order(today)}, commitment_id) > (${after[0]}, ${after[1]})`);
  const rows = await rest
    .orderBy('key')
    .orderBy('commitmentId')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const views: CommitmentView[] = await loadCommitments(
    db,
    see,
    shown.map((row) => row.commitmentId),
  );
  return { rows: views, next: rows.length > page.limit && last ? writeCursor(last.key, last.commitmentId) : null };
}

/** What the whole of a ledger comes to, however many pages it has. */
export async function countLedger(db: Db, see: Visibility, query: LedgerQuery, today: string): Promise<LedgerCount[]> {
  const rows = await matching(db, see, query, today)
    .select(['byUs', 'status', isOverdue(today).as('overdue'), (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['byUs', 'status', 'overdue'])
    .execute();
  return rows.map(({ byUs, ...row }) => ({ by: byUs ? 'us' : 'them', ...row }));
}

function matching(db: Db, see: Visibility, query: LedgerQuery, today: string) {
  const { year, of, status, by, owner, unowned, partyId, overdue } = query;
  let found = db.selectFrom('commitment').where(visible(see, 'commitment'));
  if (year !== undefined) {
    const settled = sql<boolean>`settled_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`;
    found = found.where((eb) => {
      const made = eb.and([eb('carriedFrom', 'is', null), eb('engagementId', 'in', madeIn(db, year))]);
      if (of === 'made') return made;
      if (of === 'due') return dueIn(year);
      return of === 'settled' ? settled : eb.or([made, dueIn(year), settled]);
    });
  }
  if (status !== undefined) found = found.where('status', '=', status);
  if (by !== undefined) found = found.where('byUs', '=', by === 'us');
  if (owner !== undefined) found = found.where(sql<boolean>`lower(owner) = lower(${owner})`);
  if (unowned) found = found.where('owner', 'is', null);
  if (overdue) found = found.where(isOverdue(today));
  if (partyId !== undefined) found = found.where('commitmentId', 'in', db.selectFrom('commitmentParty').select('commitmentId').where('partyId', '=', partyId));
  return found;
}
