import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Visibility } from '../../domain/visibility.ts';
import { seesEverything, visible } from './visible.ts';

/**
 * The condition that a change is not of a line of an account over something hidden: the words a person wrote over a record, or over what has been
 * shielded of it since, are for those alone who may see that.
 */
export function seenLine(see: Visibility): RawBuilder<boolean> {
  if (seesEverything(see)) return sql<boolean>`true`;
  return sql<boolean>`(case when change.record_type = 'account-line' then not exists (
    select from jsonb_array_elements_text(coalesce(change.after, change.before) #> '{content,basis,records}') as named (id)
    left join record as under on under.record_id = named.id
    left join shield on shield.engagement_id = named.id
    where not ${visible(see, 'under')} or not ${visible(see, 'shield')}) else true end)`;
}
