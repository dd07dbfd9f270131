import type { RelatedEngagement } from '../../domain/engagement.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { anyOf } from '../any-of.ts';
import { periodFrom } from '../period-columns.ts';
import type { Db } from '../store.ts';
import { localText } from './local-text.ts';
import { visible } from './visible.ts';

/** What these engagements came of, by id, and what each of them led to, the earliest first; those that may not be seen are absent. */
export async function relatedEngagements(db: Db, see: Visibility, ids: readonly string[], cameOf: readonly string[]) {
  const rows = await db
    .selectFrom('engagement')
    .select(['engagementId', 'kind', 'cameOf', 'periodSaid', 'periodEdtf', 'periodFrom', 'periodTo'])
    .where((eb) => eb.or([anyOf('engagementId', cameOf), anyOf('cameOf', ids)]))
    .where(visible(see, 'engagement'))
    .orderBy('sortDay')
    .orderBy('engagementId')
    .execute();
  const texts = Map.groupBy(
    await db
      .selectFrom('engagementText')
      .selectAll()
      .where(
        anyOf(
          'engagementId',
          rows.map((row) => row.engagementId),
        ),
      )
      .execute(),
    (row) => row.engagementId,
  );
  const related = new Map<string, RelatedEngagement>();
  const ledTo = new Map<string, RelatedEngagement[]>();
  for (const { engagementId, kind, cameOf: from, ...row } of rows) {
    const one = { engagementId, kind, title: localText(texts.get(engagementId), 'title'), period: periodFrom(row) };
    related.set(engagementId, one);
    if (from !== null) ledTo.set(from, [...(ledTo.get(from) ?? []), one]);
  }
  return { related, ledTo };
}
