import { LANGS } from '../../domain/lang.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import type { NameState } from '../state.ts';
import { visible } from './visible.ts';

export interface Named {
  names: LocalText;
  acronym: string | null;
}
export interface NamedParty extends Named {
  partyId: string;
  country: string | null;
  isNetwork: boolean;
}

/** The names in use today, one a language. A name of no language stands in every language that has none of its own. */
export function currentNames(rows: readonly (NameState & { to?: string | null })[]): Named {
  const inUse = (kind: NameState['kind']) => {
    const all = rows.filter((row) => row.kind === kind);
    const open = all.filter((row) => !row.to);
    return open.length > 0 ? open : all.slice(-1);
  };
  const official = [...inUse('official')];
  const chosen = official.length > 0 ? official : inUse('alias');
  const names: LocalText = {};
  for (const lang of LANGS) {
    const name = chosen.find((row) => row.lang === lang) ?? chosen.find((row) => row.lang === null);
    if (name) names[lang] = name.name;
  }
  const acronym = inUse('acronym')[0]?.name ?? null;
  if (Object.keys(names).length === 0 && acronym) for (const lang of LANGS) names[lang] = acronym;
  return { names, acronym };
}

type DatedName = NameState & { from: string | null; to: string | null };

/**
 * The names in use on a day. A name that has ended by now stands where the day is within its time; what has no time of its own is in use
 * today, and stands where nothing is known of the day.
 */
function namesOn(rows: readonly DatedName[], day: string | null): Named {
  if (day === null || !rows.some((row) => row.to)) return currentNames(rows);
  const isOn = ({ from, to }: DatedName) => (from ?? '') <= day && (to ?? '9999') >= day;
  const then = (['official', 'alias', 'acronym'] as const).flatMap((kind) => {
    const all = rows.filter((row) => row.kind === kind);
    const dated = all.filter((row) => (row.from || row.to) && isOn(row));
    return dated.length > 0 ? dated.map((row) => ({ ...row, to: null })) : all;
  });
  return currentNames(then);
}

/** Parties by id with the names in use today; those that may not be seen are absent. */
export async function namedParties(db: Db, see: Visibility, partyIds: readonly string[]): Promise<Map<string, NamedParty>> {
  const inTime = await partiesInTime(db, see, partyIds);
  return new Map([...inTime].map(([partyId, named]) => [partyId, named(null)]));
}

/** Parties by id, each as it was called on a day, or today where the day is not known; those that may not be seen are absent. */
export async function partiesInTime(db: Db, see: Visibility, partyIds: readonly string[]): Promise<Map<string, (day: string | null) => NamedParty>> {
  const ids = [...new Set(partyIds)];
  if (ids.length === 0) return new Map();
  const parties = await db.selectFrom('party').select(['partyId', 'country', 'isNetwork']).where(anyOf('partyId', ids)).where(visible(see, 'party')).execute();
  const rows = await db
    .selectFrom('partyName')
    .select(['partyId', 'lang', 'name', 'kind', 'validFrom as from', 'validTo as to'])
    .where(anyOf('partyId', ids))
    .orderBy('partyId')
    .orderBy('position')
    .execute();
  const names = Map.groupBy(rows, (row) => row.partyId);
  return new Map(parties.map((party) => [party.partyId, (day) => ({ ...party, ...namesOn(names.get(party.partyId) ?? [], day) })]));
}

/** Events by id with their names. */
export async function namedEvents(db: Db, see: Visibility, eventIds: readonly string[]): Promise<Map<string, Named & { parentId: string | null }>> {
  const ids = [...new Set(eventIds)];
  if (ids.length === 0) return new Map();
  const events = await db.selectFrom('event').select(['eventId', 'parentId']).where(anyOf('eventId', ids)).where(visible(see, 'event')).execute();
  const rows = await db
    .selectFrom('eventName')
    .select(['eventId', 'lang', 'name', 'kind'])
    .where(anyOf('eventId', ids))
    .orderBy('eventId')
    .orderBy('position')
    .execute();
  const names = Map.groupBy(rows, (row) => row.eventId);
  return new Map(events.map((event) => [event.eventId, { parentId: event.parentId, ...currentNames(names.get(event.eventId) ?? []) }]));
}
