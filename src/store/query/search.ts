import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import type { NearWord } from './near-words.ts';
import { nearWords } from './near-words.ts';
import { matchingWords } from './matching-words.ts';
import { recordTitles } from './titles.ts';
import { visible } from './visible.ts';
import { holds } from './words.ts';

export interface FoundRecord {
  id: string;
  type: 'engagement' | 'party' | 'event' | 'commitment' | 'source';
  title: LocalText;
  why: string;
}

const MOST = 20; // hits of one type

/** Records that hold every word asked for, or words it may be a misspelling of; those that hold the very words come first. */
export async function search(db: Db, see: Visibility, question: string): Promise<FoundRecord[]> {
  const words = await nearWords(db, question);
  if (words.length === 0) return [];
  const parties = await hits(db, 'party', words, visible(see, 'party'), sql`party.sort_name, party.party_id`);
  const events = await hits(db, 'event', words, visible(see, 'event'), sql`event.sort_name, event.event_id`);
  const engagements = await hits(db, 'engagement', words, visible(see, 'engagement'), sql`engagement.sort_day desc, engagement.engagement_id desc`);
  const commitments = await hits(db, 'commitment', words, visible(see, 'commitment'), sql`commitment.commitment_id desc`);
  const sources = await hits(db, 'source', words, visible(see, 'source'), sql`source.received_at desc, source.source_id desc`);
  const found = [
    ...parties.map((id) => ({ id, type: 'party' as const })),
    ...events.map((id) => ({ id, type: 'event' as const })),
    ...engagements.map((id) => ({ id, type: 'engagement' as const })),
    ...commitments.map((id) => ({ id, type: 'commitment' as const })),
    ...sources.map((id) => ({ id, type: 'source' as const })),
  ];
  const ids = found.map(({ id }) => id);
  const titles = await recordTitles(db, see, ids);
  const texts = await textsOf(db, see, ids);
  const near = words.flatMap((word) => word.near);
  return found.map((hit) => ({ ...hit, title: titles.get(hit.id) ?? {}, why: matchingWords(texts.get(hit.id) ?? [], near).join(', ') }));
}

/** The ids in `table` that hold the words, the very words first; `order` breaks ties. One statement, and no more rows than are shown. */
async function hits(db: Db, table: SearchTable, words: readonly NearWord[], seen: RawBuilder<boolean>, order: RawBuilder<unknown>): Promise<string[]> {
  const [id, text, from] = [sql.ref(ID_OF[table]), TEXT_OF[table] ?? `${table}.searchText`, FROM[table] ?? sql.table(table)];
  const exact = sql.join(
    words.map(({ word }) => holds(text, [word])),
    sql` and `,
  );
  const near = sql.join(
    words.map((word) => holds(text, word.near)),
    sql` and `,
  );
  const { rows } = await sql<{ id: string }>`
    (select ${id} as id, 0 as rank from ${from} where ${seen} and ${exact} order by ${order} limit ${sql.lit(MOST)})
    union all
    (select ${id} as id, 1 as rank from ${from} where ${seen} and ${near} order by ${order} limit ${sql.lit(MOST)})`.execute(db);
  return [...new Set(rows.map((row) => row.id))].slice(0, MOST);
}

type SearchTable = 'engagement' | 'party' | 'event' | 'commitment' | 'source';
const ID_OF = {
  engagement: 'engagement.engagementId',
  party: 'party.partyId',
  event: 'event.eventId',
  commitment: 'commitment.commitmentId',
  source: 'source.sourceId',
};
const TEXT_OF: Partial<Record<SearchTable, string>> = { source: 'sourceContent.searchText' };
const FROM: Partial<Record<SearchTable, RawBuilder<unknown>>> = { source: sql`source join source_content using (source_id)` };

/** The words of records as they are written, to say why they were found. */
async function textsOf(db: Db, see: Visibility, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select engagement_id as id, concat_ws(' ', title, subject) as text from engagement_text where ${anyOf('engagementText.engagementId', ids)}
    union all select engagement_id, concat_ws(' ', work_title, note) from engagement where ${anyOf('engagement.engagementId', ids)}
    union all select engagement_id, said from figure where ${anyOf('figure.engagementId', ids)}
    union all select participation.engagement_id, party_name.name from participation join party using (party_id) join party_name using (party_id)
      where party_role is not null and ${anyOf('participation.engagementId', ids)} and ${visible(see, 'party')}
    union all select engagement.engagement_id, event_name.name from engagement join event using (event_id) join event_name using (event_id)
      where ${anyOf('engagement.engagementId', ids)} and ${visible(see, 'event')}
    union all select event_id, name from event_name where ${anyOf('eventName.eventId', ids)}
    union all select event_id, place from event where ${anyOf('event.eventId', ids)}
    union all select party_id, name from party_name where ${anyOf('partyName.partyId', ids)}
    union all select commitment_id, what from commitment_text where ${anyOf('commitmentText.commitmentId', ids)}
    union all select commitment_id, owner from commitment where ${anyOf('commitment.commitmentId', ids)}
    union all select source_id, title from source where ${anyOf('source.sourceId', ids)}
    union all select source_id, text from source_content where ${anyOf('sourceContent.sourceId', ids)}`.execute(db);
  return new Map([...Map.groupBy(rows, (row) => row.id)].map(([id, all]) => [id, all.flatMap((row) => row.text ?? [])]));
}
