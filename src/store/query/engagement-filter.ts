import { sql } from 'kysely';
import { areasIn } from '../../domain/areas-in.ts';
import { many } from '../../domain/engagement-filter.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { nearWords } from './near-words.ts';
import { partsOfEvents } from './parts-of-events.ts';
import { seesEverything, visible } from './visible.ts';
import { holds } from './words.ts';

/** The engagements a filter asks for that may be seen. Words are forgiven a misspelling, as in the search. */
export async function matchingEngagements(db: Db, see: Visibility, filter: EngagementFilter) {
  let found = db.selectFrom('engagement').where(visible(see, 'engagement'));
  const { year, from, to, words } = filter;
  if (year !== undefined) found = found.where(touching(`${year}-01-01`, `${year}-12-31`));
  if (from !== undefined || to !== undefined) found = found.where(touching(from ?? null, to ?? null));
  for (const [column, values] of [
    ['kind', many(filter.kind)],
    ['direction', many(filter.direction)],
    ['status', many(filter.status)],
    ['requestStatus', many(filter.requestStatus)],
    ['recurrence', many(filter.recurrence)],
    ['access', many(filter.access)],
    ['unitId', many(filter.unit)],
  ] as const)
    if (values.length > 0) found = found.where(oneOf(`engagement.${column}`, values));
  if (filter.complete !== undefined) found = found.where('engagement.complete', '=', filter.complete === 'yes');
  const topics = many(filter.topic);
  if (topics.length > 0) found = found.where('engagementId', 'in', db.selectFrom('engagementTopic').select('engagementId').where(oneOf('topic', topics)));
  const goals = many(filter.goal);
  if (goals.length > 0) found = found.where('engagementId', 'in', db.selectFrom('engagementGoal').select('engagementId').where(oneOf('goalId', goals)));
  const [parties, roles] = [many(filter.partyId), many(filter.partyRole)];
  if (parties.length + roles.length > 0) {
    let withParty = db.selectFrom('participation').innerJoin('party', 'party.partyId', 'participation.partyId').where(visible(see, 'party'));
    if (parties.length > 0) withParty = withParty.where(oneOf('party.partyId', parties));
    if (roles.length > 0) withParty = withParty.where(oneOf('participation.partyRole', roles));
    found = found.where('engagementId', 'in', withParty.select('participation.engagementId'));
  }
  const ours = many(filter.ourRole);
  if (ours.length > 0) found = found.where('engagementId', 'in', db.selectFrom('participation').select('engagementId').where(oneOf('ourRole', ours)));
  const events = many(filter.eventId);
  if (events.length > 0) found = found.where('engagement.eventId', 'in', db.selectFrom(partsOfEvents(see, [...events])).select('part.partId'));
  if (many(filter.country).length > 0) found = found.where(inAreas(many(filter.country)));
  if (filter.evidence !== undefined) found = found.where(filter.evidence === 'yes' ? supported(see) : sql<boolean>`not ${supported(see)}`);
  if (filter.disputed !== undefined)
    found = found.where(
      sql<boolean>`exists (select from claim where claim.about_id = engagement.engagement_id and claim.origin = 'added' and ${visible(see, 'claim')})`,
    );
  const users = many(filter.loggedBy);
  if (users.length > 0)
    found = found.where(
      'engagementId',
      'in',
      db.selectFrom('record').select('recordId').where('recordType', '=', 'engagement').where(oneOf('createdBy', users)),
    );
  if (filter.changedSince !== undefined) {
    const since = sql<boolean>`record.changed_at >= ${filter.changedSince}::date`;
    found = found.where('engagementId', 'in', db.selectFrom('record').select('recordId').where('recordType', '=', 'engagement').where(since));
  }
  if (words) for (const { near } of await nearWords(db, words)) found = found.where(holds('engagement.searchText', near));
  return found;
}

/** An engagement has its countries in its own row, those of its parties among them. Regions and groups are its areas alone. */
function inAreas(asked: readonly string[]) {
  const codes = [...new Set(asked.flatMap(areasIn))];
  const countries = sql<boolean>`engagement.countries && ${codes.filter(isCountryCode)}::text[]`;
  const groups = codes.filter((code) => !isCountryCode(code));
  if (groups.length === 0) return countries;
  const inGroup = sql<boolean>`engagement.engagement_id in (select engagement_id from engagement_area where code = any(${groups}::text[]))`;
  return sql<boolean>`(${countries} or ${inGroup})`;
}

const isCountryCode = (code: string): boolean => /^[A-Z]{2}$/u.test(code);

/** One value is asked for as one, so that an index that goes on by date after it can answer in order. */
const oneOf = (column: string, values: readonly string[]) => (values.length === 1 ? sql<boolean>`${sql.ref(column)} = ${values[0]}` : anyOf(column, values));

/** The days of an engagement start on its sort day. Said in so many words, it lets a list start where the days asked for end. */
function touching(from: string | null, to: string | null) {
  const days = sql`engagement.days && daterange(${from}::date, ${to}::date, '[]')`;
  return to === null ? sql<boolean>`${days}` : sql<boolean>`(${days} and engagement.sort_day <= ${to}::date)`;
}

/** That something a reader may see is given as evidence of the record or of a claim about it. */
function supported(see: Visibility) {
  const shown = seesEverything(see)
    ? sql`true`
    : sql`(evidence.link is not null or exists (select from passage join source on source.source_id = passage.source_id where passage.passage_id = evidence.passage_id and ${visible(see, 'source')}))`;
  const of = (owner: ReturnType<typeof sql>) =>
    sql`exists (select from evidence where evidence.owner_id = ${owner} and evidence.entered_at is null and ${shown})`;
  return sql<boolean>`(${of(sql`engagement.engagement_id`)} or exists (select from claim where claim.about_id = engagement.engagement_id and ${visible(see, 'claim')} and ${of(sql`claim.claim_id`)}))`;
}
