import { sql } from 'kysely';
import type { PartyType } from '../../domain/codes/party-type.ts';
import { fold } from '../../domain/fold.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { PartyFilter } from '../../domain/party-filter.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { namedParties } from './names.ts';
import { matchingParty } from './party-filter.ts';
import { nearWords } from './near-words.ts';
import { seesEverything, visible } from './visible.ts';
import { holds } from './words.ts';

export interface PartyLine {
  partyId: string;
  names: LocalText;
  acronym: string | null;
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  engagements: number;
}

/** One page of parties by name; with words, those whose names hold every word, forgiving a misspelling. */
export async function listParties(db: Db, see: Visibility, words: string, page: { after?: string; limit: number }, filter: PartyFilter = {}) {
  let found = db.selectFrom('party').where(visible(see, 'party')).where(matchingParty(see, filter));
  for (const { near } of await nearWords(db, words)) found = found.where(holds('party.searchText', near));
  const { count } = await found.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  let rest = found.select(['party.partyId', 'party.sortName', 'party.website']);
  const after = readCursor(page.after);
  if (after) rest = rest.where(sql<boolean>`(party.sort_name, party.party_id) > (${after[0]}, ${after[1]})`);
  const rows = await rest
    .orderBy('party.sortName')
    .orderBy('party.partyId')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const ids = shown.map((row) => row.partyId);
  const promisesOf = await countOpenPromises(db, see, ids);
  const websiteOf = new Map(shown.map((row) => [row.partyId, row.website]));
  return {
    rows: (await partyLines(db, see, ids)).map((line) => ({
      ...line,
      openPromises: promisesOf.get(line.partyId) ?? 0,
      website: websiteOf.get(line.partyId) ?? null,
    })),
    next: rows.length > page.limit && last ? writeCursor(last.sortName, last.partyId) : null,
    total: count,
  };
}

/** What a list shows of parties, in the order of the ids. */
export async function partyLines(db: Db, see: Visibility, ids: readonly string[]): Promise<PartyLine[]> {
  const names = await namedParties(db, see, ids);
  const types = await db.selectFrom('party').select(['partyId', 'type']).where(anyOf('partyId', ids)).execute();
  const countOf = await countEngagements(db, see, ids);
  const typeOf = new Map(types.map((row) => [row.partyId, row.type]));
  return ids.flatMap((id) => {
    const named = names.get(id);
    return named ? [{ ...named, type: typeOf.get(id) ?? null, engagements: countOf.get(id) ?? 0 }] : [];
  });
}

/** How many promises to or by each of the parties are open, of those that may be seen. */
async function countOpenPromises(db: Db, see: Visibility, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('commitmentParty')
    .innerJoin('commitment', 'commitment.commitmentId', 'commitmentParty.commitmentId')
    .select(['partyId', (eb) => eb.fn.count<number>('commitment.commitmentId').distinct().as('promises')])
    .where(anyOf('partyId', ids))
    .where('commitment.status', '=', 'open')
    .where(visible(see, 'commitment'))
    .groupBy('partyId')
    .execute();
  return new Map(rows.map((row) => [row.partyId, row.promises]));
}

/** In how many engagements each of the parties takes part, of those that may be seen. */
export async function countEngagements(db: Db, see: Visibility, ids: readonly string[]): Promise<Map<string, number>> {
  let counted = db
    .selectFrom('participation')
    .select(['partyId', (eb) => eb.fn.count<number>('engagementId').distinct().as('engagements')])
    .where(anyOf('partyId', ids))
    .groupBy('partyId');
  if (!seesEverything(see)) counted = counted.where('engagementId', 'in', db.selectFrom('engagement').select('engagementId').where(visible(see, 'engagement')));
  return new Map((await counted.execute()).map((row) => [row.partyId ?? '', row.engagements]));
}

/** Every party with every name it goes by, as the reader of texts needs them. */
export async function knownParties(db: Db, see: Visibility): Promise<KnownParty[]> {
  const parties = await db
    .selectFrom('party')
    .select(['partyId', 'country', 'isUs'])
    .where(visible(see, 'party'))
    .orderBy('sortName')
    .orderBy('partyId')
    .execute();
  const names = await db
    .selectFrom('partyName')
    .innerJoin('party', 'party.partyId', 'partyName.partyId')
    .select(['partyName.partyId', 'partyName.name'])
    .where(visible(see, 'party'))
    .orderBy('partyName.partyId')
    .orderBy('partyName.position')
    .execute();
  const namesOf = Map.groupBy(names, (row) => row.partyId);
  return parties.map((party) => {
    const all = [...new Set((namesOf.get(party.partyId) ?? []).map((row) => row.name))];
    return { partyId: party.partyId, name: all[0] ?? '', names: all, country: party.country, isUs: party.isUs };
  });
}

/** The parties that go by any of these names, letters and accents folded: official name, alias or acronym. */
export async function partiesNamed(db: Db, see: Visibility, names: readonly string[]) {
  return db
    .selectFrom('partyName')
    .innerJoin('party', 'party.partyId', 'partyName.partyId')
    .select(['partyName.folded', 'party.partyId', 'party.country', 'party.access'])
    .where(anyOf('partyName.folded', names.map(fold)))
    .where(visible(see, 'party'))
    .orderBy('party.partyId')
    .orderBy('partyName.position')
    .execute();
}

/** The events that go by any of these names. */
export async function eventsNamed(db: Db, see: Visibility, names: readonly string[]) {
  return db
    .selectFrom('eventName')
    .innerJoin('event', 'event.eventId', 'eventName.eventId')
    .select(['eventName.folded', 'event.eventId', 'event.access'])
    .where(anyOf('eventName.folded', names.map(fold)))
    .where(visible(see, 'event'))
    .orderBy('event.eventId')
    .execute();
}

/** The party that is us in a unit; null before it is named. */
export async function usOf(db: Db, unitId: string): Promise<string | null> {
  const row = await db.selectFrom('party').select('partyId').where('isUs', '=', true).where('unitId', '=', unitId).executeTakeFirst();
  return row?.partyId ?? null;
}
