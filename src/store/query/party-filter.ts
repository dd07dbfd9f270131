import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { PartyFilter } from '../../domain/party-filter.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { visible } from './visible.ts';

/** The conditions of a filter on the rows of `party`. What a party takes part in or promised counts only where it may be seen. */
export function matchingParty(see: Visibility, { type, country, network, memberOf, open, engaged }: PartyFilter): RawBuilder<boolean> {
  const parts = [sql<boolean>`true`];
  if (type) parts.push(sql<boolean>`party.type = ${type}`);
  if (country) parts.push(sql<boolean>`party.country = ${country}`);
  if (network) parts.push(sql<boolean>`party.is_network = ${network === 'yes'}`);
  if (memberOf)
    parts.push(sql<boolean>`exists (select from tie where tie.from_id = party.party_id and tie.to_id = ${memberOf} and tie.kind in ('member-of', 'part-of', 'board-of')
      and (tie.period_to is null or tie.period_to >= current_date) and ${visible(see, 'tie')})`);
  const taking = (more: RawBuilder<unknown>) =>
    sql<boolean>`exists (select from participation join engagement on engagement.engagement_id = participation.engagement_id
      where participation.party_id = party.party_id and ${visible(see, 'engagement')} ${more})`;
  if (engaged) parts.push(engaged === 'yes' ? taking(sql``) : sql<boolean>`not ${taking(sql``)}`);
  if (open === 'requests') parts.push(taking(sql`and engagement.asking = 'waiting'`));
  if (open === 'promises')
    parts.push(sql<boolean>`exists (select from commitment_party join commitment on commitment.commitment_id = commitment_party.commitment_id
      where commitment_party.party_id = party.party_id and commitment.status = 'open' and ${visible(see, 'commitment')})`);
  return sql<boolean>`${sql.join(parts, sql` and `)}`;
}
