import { sql } from 'kysely';
import type { CommitmentStatus } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Span } from '../../domain/span.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { asEvidence, enteredBy } from './entered.ts';
import { evidenceOf } from './evidence.ts';
import { namedParties } from './names.ts';
import { visible } from './visible.ts';

export interface CommitmentQuery {
  dueYear?: number;
  account?: Span; // made or due in it; one is made the year its engagement is accounted under, or ended if that is earlier
  status?: CommitmentStatus;
  by?: 'us' | 'them';
  partyId?: string;
  engagementIds?: readonly string[];
  dueBegun?: string; // an ISO day: due then or earlier, or in a period that has begun by then
}

/** Commitments, those due first first; those without a due date last. */
export async function findCommitments(db: Db, see: Visibility, query: CommitmentQuery): Promise<CommitmentView[]> {
  const { dueYear, account, status, by, partyId, engagementIds, dueBegun } = query;
  let found = db.selectFrom('commitment').select('commitmentId').where(visible(see, 'commitment'));
  if (dueYear !== undefined) found = found.where(dueIn(dueYear));
  if (account !== undefined) {
    const [first, last] = [account.from, account.to].map((day) => Number(day.slice(0, 4))) as [number, number];
    found = found.where((eb) => eb.or([dueWithin(account), eb('engagementId', 'in', madeIn(db, first, last))]));
  }
  if (status !== undefined) found = found.where('status', '=', status);
  if (by !== undefined) found = found.where('byUs', '=', by === 'us');
  if (partyId !== undefined)
    found = found.where('commitmentId', 'in', (eb) => eb.selectFrom('commitmentParty').select('commitmentId').where('partyId', '=', partyId));
  if (engagementIds !== undefined) found = found.where(anyOf('engagementId', engagementIds));
  if (dueBegun !== undefined) found = found.where(sql<boolean>`coalesce(due_from, due_to) <= ${dueBegun}::date`);
  const rows = await found
    .orderBy(sql`due_to asc nulls last`)
    .orderBy('commitmentId')
    .execute();
  return loadCommitments(
    db,
    see,
    rows.map((row) => row.commitmentId),
  );
}

export function dueIn(year: number) {
  return dueWithin({ from: `${year}-01-01`, to: `${year}-12-31` });
}

function dueWithin({ from, to }: Span) {
  return sql<boolean>`coalesce(due_from, due_to) <= ${to}::date and coalesce(due_to, due_from) >= ${from}::date`;
}

export function madeIn(db: Db, first: number, last = first) {
  return db
    .selectFrom('engagement')
    .select('engagementId')
    .where(sql<boolean>`least(year, coalesce(extract(year from period_to)::int, year)) between ${first}::int and ${last}::int`);
}

/** Commitments by id, in the order of the ids; those that may not be seen are absent. */
export async function loadCommitments(db: Db, see: Visibility, ids: readonly string[]): Promise<CommitmentView[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('commitment').selectAll().where(anyOf('commitmentId', ids)).where(visible(see, 'commitment')).execute();
  const texts = Map.groupBy(await db.selectFrom('commitmentText').selectAll().where(anyOf('commitmentId', ids)).execute(), (row) => row.commitmentId);
  const parts = await db.selectFrom('commitmentParty').selectAll().where(anyOf('commitmentId', ids)).orderBy('commitmentId').orderBy('position').execute();
  const names = await namedParties(
    db,
    see,
    parts.map((row) => row.partyId),
  );
  const parties = Map.groupBy(parts, (row) => row.commitmentId);
  const settledBy = rows.flatMap((row) => row.settledBy ?? []);
  const settling = new Set(
    (await db.selectFrom('engagement').select('engagementId').where(anyOf('engagementId', settledBy)).where(visible(see, 'engagement')).execute()).map(
      (row) => row.engagementId,
    ),
  );
  const carried = await db
    .selectFrom('commitment')
    .select(['commitmentId', 'carriedFrom'])
    .where((eb) =>
      eb.or([
        anyOf('carriedFrom', ids),
        anyOf(
          'commitmentId',
          rows.flatMap((row) => row.carriedFrom ?? []),
        ),
      ]),
    )
    .where(visible(see, 'commitment'))
    .execute();
  const seen = new Set(carried.map((row) => row.commitmentId));
  const carriedTo = new Map(carried.map((row) => [row.carriedFrom, row.commitmentId]));
  const evidence = await evidenceOf(db, see, ids);
  const entered = await enteredBy(db, ids);
  const views = new Map(
    rows.map((row) => {
      const what: LocalText = {};
      for (const text of texts.get(row.commitmentId) ?? []) what[text.lang] = text.what;
      const created = entered.get(row.commitmentId)?.created;
      const view: CommitmentView = {
        commitmentId: row.commitmentId,
        engagementId: row.engagementId,
        by: row.byUs ? 'us' : 'them',
        what,
        due: row.dueSaid === null || row.dueEdtf === null ? null : { said: row.dueSaid, edtf: row.dueEdtf, from: row.dueFrom, to: row.dueTo },
        status: row.status,
        parties: (parties.get(row.commitmentId) ?? []).flatMap(({ partyId }) => {
          const named = names.get(partyId);
          return named ? [{ partyId, names: named.names, acronym: named.acronym }] : [];
        }),
        settledBy: row.settledBy !== null && settling.has(row.settledBy) ? row.settledBy : null,
        owner: row.owner,
        reason: row.reason,
        settledOn: row.settledOn,
        confirmedOn: row.confirmedOn,
        carriedFrom: row.carriedFrom !== null && seen.has(row.carriedFrom) ? row.carriedFrom : null,
        carriedTo: carriedTo.get(row.commitmentId) ?? null,
        evidence: evidence.get(row.commitmentId) ?? (created ? [asEvidence(created)] : []),
      };
      return [row.commitmentId, view];
    }),
  );
  return ids.flatMap((id) => views.get(id) ?? []);
}

/** The ids of the commitments made in an engagement, seen or not: they follow it. */
export async function commitmentIdsOf(db: Db, engagementId: string): Promise<string[]> {
  const rows = await db.selectFrom('commitment').select('commitmentId').where('engagementId', '=', engagementId).orderBy('commitmentId').execute();
  return rows.map((row) => row.commitmentId);
}
