import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The people of a party by name, each with the version they stand in. */
export async function peopleOf(db: Db, see: Visibility, partyId: string) {
  return db
    .selectFrom('person')
    .innerJoin('record', 'record.recordId', 'person.personId')
    .select(['personId', 'version', 'name', 'role', 'partyId', 'contact'])
    .where('partyId', '=', partyId)
    .where('blocked', '=', false)
    .where(visible(see, 'person'))
    .orderBy('name')
    .orderBy('personId')
    .execute();
}
