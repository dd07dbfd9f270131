import { sql } from 'kysely';
import type { PublicText } from '../../domain/public-text.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The texts given out in a year, the earliest first. */
export async function publicTextsOf(db: Db, see: Visibility, year: number): Promise<PublicText[]> {
  return db
    .selectFrom('publicText')
    .innerJoin('record', 'record.recordId', 'publicText.publicTextId')
    .select(['publicTextId', 'title', 'lang', 'words', 'address', 'record.version', sql<string>`published_on::text`.as('publishedOn')])
    .where(visible(see, 'publicText'))
    .where(sql<boolean>`published_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`)
    .orderBy('publishedOn')
    .orderBy('publicTextId')
    .execute();
}
