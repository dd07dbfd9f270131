import { sql } from 'kysely';
import type { EngagementDraft, PartyMention } from '../../domain/draft.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

export interface WaitingProposal {
  proposalId: string;
  sourceId: string;
  sourceTitle: string;
  year: number;
  draft: EngagementDraft;
}

const MOST = 500; // the latest

/** The proposals of other sources that wait and name one of these parties, by its id or its very name. */
export async function waitingNaming(
  db: Db,
  see: Visibility,
  sourceId: string,
  parties: readonly Pick<PartyMention, 'partyId' | 'name'>[],
): Promise<WaitingProposal[]> {
  const ids = [...new Set(parties.flatMap(({ partyId }) => partyId ?? []))];
  const names = [...new Set(parties.map(({ name }) => name.toLowerCase()))];
  if (names.length === 0) return [];
  const { rows } = await sql<WaitingProposal>`
    select p.proposal_id as "proposalId", p.source_id as "sourceId", s.title as "sourceTitle", s.year, p.draft
    from proposal p join source s on s.source_id = p.source_id
    where p.status = 'open' and p.source_id <> ${sourceId} and ${visible(see, 'p')} and ${visible(see, 's')} and exists (
      select from jsonb_array_elements(p.draft -> 'parties') as said
      where said ->> 'partyId' = any(${ids}::text[]) or lower(said ->> 'name') = any(${names}::text[])
    )
    order by p.proposal_id desc limit ${sql.lit(MOST)}`.execute(db);
  return rows;
}
