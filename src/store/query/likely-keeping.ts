import { sql } from 'kysely';
import { fold } from '../../domain/fold.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';
import { holds } from './words.ts';

const MOST = 20; // as many as one looks through

/** The ids of open commitments to or from these parties that were made before an engagement, and not in it. */
export async function openCommitmentsTo(db: Db, see: Visibility, engagementId: string, partyIds: readonly string[]): Promise<string[]> {
  if (partyIds.length === 0) return [];
  const rows = await db
    .selectFrom('commitment')
    .innerJoin('engagement as made', 'made.engagementId', 'commitment.engagementId')
    .innerJoin('engagement as done', (join) => join.on('done.engagementId', '=', engagementId))
    .select('commitment.commitmentId')
    .where('commitment.status', '=', 'open')
    .where('commitment.engagementId', '<>', engagementId)
    .where(sql<boolean>`made.sort_day <= coalesce(upper(done.days) - 1, done.sort_day)`)
    .where('commitment.commitmentId', 'in', db.selectFrom('commitmentParty').select('commitmentId').where(anyOf('partyId', partyIds)))
    .where(visible(see, 'commitment'))
    .orderBy('commitment.commitmentId', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => row.commitmentId);
}

/** The ids of engagements with these parties that are not before another, the latest first; with words, of those that hold them all. */
export async function engagementsAfter(db: Db, see: Visibility, engagementId: string, partyIds: readonly string[], words: string): Promise<string[]> {
  let found = db.selectFrom('engagement').select('engagementId').where('engagementId', '<>', engagementId).where(visible(see, 'engagement'));
  const asked = fold(words).split(' ').filter(Boolean);
  for (const word of asked) found = found.where(holds('engagement.searchText', [word]));
  if (asked.length === 0) {
    const made = sql`(select made.sort_day from engagement as made where made.engagement_id = ${engagementId})`;
    found = found
      .where('status', 'in', ['held', 'ongoing'])
      .where(sql<boolean>`coalesce(upper(engagement.days) - 1, engagement.sort_day) >= ${made}`)
      .where('engagementId', 'in', db.selectFrom('participation').select('engagementId').where(anyOf('partyId', partyIds)));
  }
  const rows = await found.orderBy('sortDay', 'desc').orderBy('engagementId', 'desc').limit(MOST).execute();
  return rows.map((row) => row.engagementId);
}
