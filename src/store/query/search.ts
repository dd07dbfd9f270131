import { sql } from 'kysely';
import type { LocalText } from '../../domain/lang.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import type { NearWord } from './near-words.ts';
import { nearWords } from './near-words.ts';
import { matchingWords } from './matching-words.ts';
import { recordTitles } from './titles.ts';
import { visible } from './visible.ts';
import { engagementsWithWord, holds } from './words.ts';

export interface FoundRecord {
  id: string;
  type: 'engagement' | 'party' | 'commitment' | 'source';
  title: LocalText;
  why: string;
}

const MOST = 20; // hits of one type

/** Records that hold every word asked for, or words it may be a misspelling of; those that hold the very words come first. */
export async function search(db: Db, see: Visibility, question: string): Promise<FoundRecord[]> {
  const words = await nearWords(db, question);
  if (words.length === 0) return [];
  const parties = await partyHits(db, see, words);
  const engagements = await engagementHits(db, see, words);
  const commitments = await commitmentHits(db, see, words);
  const sources = await sourceHits(db, see, words);
  const found = [
    ...parties.map((id) => ({ id, type: 'party' as const })),
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

const exactly = (words: readonly NearWord[], column: string) => sql`${sql.ref(column)} like all(${words.map(({ word }) => `%${word}%`)}::text[])`;

async function engagementHits(db: Db, see: Visibility, words: readonly NearWord[]): Promise<string[]> {
  let found = db.selectFrom('engagement').select('engagementId').where(visible(see, 'engagement'));
  for (const { near } of words) found = found.where('engagementId', 'in', engagementsWithWord(db, see, near));
  const rows = await found.orderBy(sql`(${exactly(words, 'engagement.searchText')}) desc`).orderBy('sortDay', 'desc').orderBy('engagementId', 'desc').limit(MOST).execute();
  return rows.map((row) => row.engagementId);
}

async function partyHits(db: Db, see: Visibility, words: readonly NearWord[]): Promise<string[]> {
  let found = db.selectFrom('party').select('partyId').where(visible(see, 'party'));
  for (const { near } of words) found = found.where(holds('party.searchText', near));
  const rows = await found.orderBy(sql`(${exactly(words, 'party.searchText')}) desc`).orderBy('sortName').orderBy('partyId').limit(MOST).execute();
  return rows.map((row) => row.partyId);
}

async function commitmentHits(db: Db, see: Visibility, words: readonly NearWord[]): Promise<string[]> {
  let found = db.selectFrom('commitment').select('commitmentId').where(visible(see, 'commitment'));
  for (const { near } of words) found = found.where(holds('commitment.searchText', near));
  const rows = await found.orderBy(sql`(${exactly(words, 'commitment.searchText')}) desc`).orderBy('commitmentId', 'desc').limit(MOST).execute();
  return rows.map((row) => row.commitmentId);
}

async function sourceHits(db: Db, see: Visibility, words: readonly NearWord[]): Promise<string[]> {
  let found = db.selectFrom('source').innerJoin('sourceContent', 'sourceContent.sourceId', 'source.sourceId').select('source.sourceId').where(visible(see, 'source'));
  for (const { near } of words) found = found.where(holds('sourceContent.searchText', near));
  const rows = await found.orderBy(sql`(${exactly(words, 'sourceContent.searchText')}) desc`).orderBy('source.sourceId', 'desc').limit(MOST).execute();
  return rows.map((row) => row.sourceId);
}

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
    union all select party_id, name from party_name where ${anyOf('partyName.partyId', ids)}
    union all select commitment_id, what from commitment_text where ${anyOf('commitmentText.commitmentId', ids)}
    union all select source_id, title from source where ${anyOf('source.sourceId', ids)}
    union all select source_id, text from source_content where ${anyOf('sourceContent.sourceId', ids)}`.execute(db);
  return new Map([...Map.groupBy(rows, (row) => row.id)].map(([id, all]) => [id, all.flatMap((row) => row.text ?? [])]));
}
