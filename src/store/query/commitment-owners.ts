import { sql } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** Who may be named as owner: colleagues in the same units, and those who own commitments that may be seen. In alphabetical order. */
export async function commitmentOwners(db: Db, see: Visibility): Promise<string[]> {
  const colleague =
    see.unitIds === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`exists (select from user_unit where user_unit.user_id = app_user.user_id and user_unit.unit_id = any(${[...see.unitIds]}::text[]))`;
  const { rows } = await sql<{ owner: string }>`
    select owner from commitment where owner is not null and ${visible(see, 'commitment')}
    union select name from app_user where active and ${colleague}`.execute(db);
  return rows.map((row) => row.owner).sort((a, b) => a.localeCompare(b, 'nn'));
}
