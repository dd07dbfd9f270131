import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The condition that a folded text holds any of these words, as `like` patterns the trigram index can answer. */
export function holds(column: string, words: readonly string[]) {
  const patterns = words.map((word) => `%${word}%`);
  return sql<boolean>`${sql.ref(column)} like any(${patterns}::text[])`;
}

/** The engagements that hold any of these words themselves, in the names of a party in them, or in the name of their event. */
export function engagementsWithWord(db: Db, see: Visibility, words: readonly string[]) {
  return db
    .selectFrom('engagement as own')
    .select('own.engagementId')
    .where(holds('own.searchText', words))
    .union(
      db
        .selectFrom('participation')
        .innerJoin('party', 'party.partyId', 'participation.partyId')
        .select('participation.engagementId')
        .where('participation.partyRole', 'is not', null)
        .where(visible(see, 'party'))
        .where(holds('party.searchText', words)),
    )
    .union(
      db
        .selectFrom('engagement as held')
        .innerJoin('event', 'event.eventId', 'held.eventId')
        .innerJoin('eventName', 'eventName.eventId', 'event.eventId')
        .select('held.engagementId')
        .where(visible(see, 'event'))
        .where(holds('eventName.folded', words)),
    );
}
