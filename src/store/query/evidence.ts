import type { Evidence } from '../../domain/evidence.ts';
import type { WhereInDocument } from '../../domain/where-in-document.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { strictest } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { anyOf } from '../any-of.ts';
import type { EvidenceState } from '../state.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The evidence of records and claims, by owner. Quotes from sources that may not be seen are left out. */
export async function evidenceOf(db: Db, see: Visibility, ownerIds: readonly string[]): Promise<Map<string, Evidence[]>> {
  if (ownerIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('evidence')
    .leftJoin('passage', 'passage.passageId', 'evidence.passageId')
    .leftJoin('source', (join) => join.onRef('source.sourceId', '=', 'passage.sourceId').on(visible(see, 'source')))
    .leftJoin('appUser', 'appUser.userId', 'evidence.enteredBy')
    .select(['evidence.ownerId', 'evidence.link', 'evidence.linkTitle', 'evidence.enteredAt', 'appUser.name as enteredBy'])
    .select([
      'source.sourceId',
      'source.title',
      'passage.startAt',
      'passage.endAt',
      'passage.exact',
      'passage.prefix',
      'passage.suffix',
      'passage.place',
      'source.access',
    ])
    .where(anyOf('evidence.ownerId', ownerIds))
    .orderBy('evidence.ownerId')
    .orderBy('evidence.position')
    .execute();
  const found = new Map<string, Evidence[]>();
  for (const row of rows) {
    const evidence: Evidence | null =
      row.link !== null
        ? { link: row.link, title: row.linkTitle ?? '' }
        : row.enteredAt !== null
          ? { entered: { by: row.enteredBy ?? '', at: row.enteredAt } }
          : row.sourceId !== null
            ? {
                source: row.sourceId,
                title: row.title!,
                start: row.startAt!,
                end: row.endAt!,
                exact: row.exact!,
                ...(row.access === 'open' ? { around: { before: row.prefix!, after: row.suffix! } } : {}), // nobody chose to show these words
                ...(row.place ? { where: row.place as WhereInDocument } : {}),
              }
            : null;
    if (evidence) found.set(row.ownerId, [...(found.get(row.ownerId) ?? []), evidence]);
  }
  return found;
}

/** The strictest grade of the sources this evidence quotes: what they say is no more open than they are. */
export async function gradeOfEvidence(db: Db, evidence: readonly EvidenceState[]): Promise<AccessGrade> {
  const passageIds = evidence.flatMap((one) => ('passageId' in one ? one.passageId : []));
  if (passageIds.length === 0) return 'open';
  const rows = await db
    .selectFrom('passage')
    .innerJoin('source', 'source.sourceId', 'passage.sourceId')
    .select('source.access')
    .distinct()
    .where(anyOf('passageId', passageIds))
    .execute();
  return strictest(...rows.map((row) => row.access));
}
