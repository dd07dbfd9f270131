import { sql } from 'kysely';
import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { PartyRole } from '../../domain/codes/party-role.ts';
import type { RelatedEngagement } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { AnswerFacts } from '../../domain/request.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { matchingEngagements } from './engagement-filter.ts';
import { answerFrom } from './answer-columns.ts';
import { localText } from './local-text.ts';
import { namedParties } from './names.ts';
import { relatedEngagements } from './related-engagements.ts';
import { visible } from './visible.ts';

export interface RequestQuery extends EngagementFilter {
  asking?: 'waiting' | 'answered';
  owner?: string | null; // a name; null for those nobody answers
  dueBy?: string; // an ISO day
}

interface Named {
  partyId: string;
  names: LocalText;
  acronym: string | null;
}

export interface RequestLine extends AnswerFacts {
  engagementId: string;
  version: number;
  kind: EngagementKind;
  direction: Direction;
  title: LocalText;
  subject: LocalText;
  period: Period | null;
  parties: Named[];
  via: Named[];
  onBehalfOf: Named[];
  cameOf: string | null;
  ledTo: RelatedEngagement[];
}

/** One page of requests: those that wait by when their answer is due and then by how long they have waited; others the latest first. */
export async function listRequests(db: Db, see: Visibility, query: RequestQuery, page: { after?: string; limit: number }) {
  const found = await matchingRequests(db, see, query);
  const byDue = query.asking === 'waiting';
  const after = readCursor(page.after);
  let rest = found.select(['engagement.engagementId', 'engagement.sortDay', 'engagement.answerDue']).limit(page.limit + 1);
  if (byDue) {
    rest = rest.orderBy('engagement.answerDue').orderBy('engagement.sortDay').orderBy('engagement.engagementId');
    const [due = '', day = ''] = after?.[0].split(' ') ?? [];
    if (after)
      rest = rest.where(sql<boolean>`(engagement.answer_due, engagement.sort_day, engagement.engagement_id) > (${due}::date, ${day}::date, ${after[1]})`);
  } else {
    rest = rest.orderBy('engagement.sortDay', 'desc').orderBy('engagement.engagementId', 'desc');
    if (after) rest = rest.where(sql<boolean>`(engagement.sort_day, engagement.engagement_id) < (${after[0]}::date, ${after[1]})`);
  }
  const rows = await rest.execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: await requestLines(
      db,
      see,
      shown.map((row) => row.engagementId),
    ),
    next: rows.length > page.limit && last ? writeCursor(byDue ? `${last.answerDue} ${last.sortDay}` : last.sortDay, last.engagementId) : null,
    total: await countRequests(db, see, query),
  };
}

export async function countRequests(db: Db, see: Visibility, query: RequestQuery): Promise<number> {
  const found = await matchingRequests(db, see, query);
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

async function matchingRequests(db: Db, see: Visibility, { asking, owner, dueBy, ...query }: RequestQuery) {
  let found = await matchingEngagements(db, see, query);
  found = asking === undefined ? found.where('asking', 'is not', null) : found.where(sql<boolean>`engagement.asking = ${sql.lit(asking)}`);
  if (owner === null) found = found.where('answerOwner', 'is', null);
  else if (owner !== undefined) found = found.where(sql<boolean>`lower(btrim(engagement.answer_owner)) = lower(btrim(${owner}))`);
  if (dueBy !== undefined) found = found.where(sql<boolean>`engagement.answer_due <= ${dueBy}::date`);
  return found;
}

/** What a list shows of requests, in the order of the ids. */
async function requestLines(db: Db, see: Visibility, ids: readonly string[]): Promise<RequestLine[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('engagement')
    .innerJoin('record', 'record.recordId', 'engagement.engagementId')
    .selectAll('engagement')
    .select('record.version')
    .where(anyOf('engagementId', ids))
    .where(visible(see, 'engagement'))
    .execute();
  const texts = Map.groupBy(await db.selectFrom('engagementText').selectAll().where(anyOf('engagementId', ids)).execute(), (row) => row.engagementId);
  const parts = await db
    .selectFrom('participation')
    .select(['engagementId', 'partyId', 'partyRole'])
    .where(anyOf('engagementId', ids))
    .where('partyRole', 'is not', null)
    .orderBy('engagementId')
    .orderBy('position')
    .execute();
  const names = await namedParties(
    db,
    see,
    parts.flatMap((part) => part.partyId ?? []),
  );
  const { ledTo } = await relatedEngagements(db, see, ids, []);
  const partsOf = Map.groupBy(parts, (part) => part.engagementId);
  const lines = new Map(
    rows.map((row) => {
      const mine = partsOf.get(row.engagementId) ?? [];
      const inRole = (isIt: (role: PartyRole) => boolean): Named[] =>
        [...new Set(mine.flatMap((part) => (part.partyRole && isIt(part.partyRole) ? (part.partyId ?? []) : [])))]
          .flatMap((id) => names.get(id) ?? [])
          .map(({ partyId, names: called, acronym }) => ({ partyId, names: called, acronym }));
      const line: RequestLine = {
        engagementId: row.engagementId,
        version: row.version,
        kind: row.kind,
        direction: row.direction,
        title: localText(texts.get(row.engagementId), 'title'),
        subject: localText(texts.get(row.engagementId), 'subject'),
        period: periodFrom(row),
        requestStatus: row.requestStatus,
        ...answerFrom(row),
        parties: inRole((role) => !BESIDE.has(role)),
        via: inRole((role) => role === 'via'),
        onBehalfOf: inRole((role) => role === 'on-behalf-of'),
        cameOf: row.cameOf,
        ledTo: ledTo.get(row.engagementId) ?? [],
      };
      return [row.engagementId, line];
    }),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

/** Roles of those who neither ask nor are asked. */
const BESIDE = new Set<PartyRole>(['via', 'on-behalf-of', 'subject', 'beneficiary', 'network', 'member', 'facilitator']);

/** Names of those who work here: the users of these units, and those who are set to answer something that may be seen. */
export async function namesHere(db: Db, see: Visibility): Promise<string[]> {
  let users = db.selectFrom('appUser').select('name').where('active', '=', true);
  if (see.unitIds !== 'all') {
    const ofUnits = db.selectFrom('userUnit').select('userId').where(anyOf('unitId', see.unitIds));
    users = users.where('userId', 'in', ofUnits);
  }
  const owners = db
    .selectFrom('engagement')
    .select(sql<string>`answer_owner`.as('name'))
    .where('answerOwner', 'is not', null)
    .where(visible(see, 'engagement'));
  const rows = await users.union(owners).orderBy('name').limit(200).execute();
  return rows.map((row) => row.name);
}
