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

/** Parties by id with the names in use today; those that may not be seen are absent. */
export async function namedParties(db: Db, see: Visibility, partyIds: readonly string[]): Promise<Map<string, NamedParty>> {
  const ids = [...new Set(partyIds)];
  if (ids.length === 0) return new Map();
  const parties = await db.selectFrom('party').select(['partyId', 'country', 'isNetwork']).where(anyOf('partyId', ids)).where(visible(see, 'party')).execute();
  const rows = await db
    .selectFrom('partyName')
    .select(['partyId', 'lang', 'name', 'kind', 'validTo as to'])
    .where(anyOf('partyId', ids))
    .orderBy('partyId')
    .orderBy('position')
    .execute();
  const names = Map.groupBy(rows, (row) => row.partyId);
  return new Map(parties.map((party) => [party.partyId, { ...party, ...currentNames(names.get(party.partyId) ?? []) }]));
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
