import type { EngagementDraft } from '../../domain/draft.ts';
import type { Question } from '../../domain/question.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { WhereInDocument } from '../../domain/where-in-document.ts';
import { anyOf } from '../any-of.ts';
import type { Db } from '../store.ts';
import { visible } from './visible.ts';

/** The proposals drawn from a source in the order of the text, each with its anchors. */
export async function proposalsOf(db: Db, see: Visibility, sourceId: string) {
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('passage', 'passage.passageId', 'proposal.passageId')
    .selectAll('proposal')
    .select(['passage.startAt as start', 'passage.endAt as end', 'passage.exact', 'passage.place'])
    .where('proposal.sourceId', '=', sourceId)
    .where(visible(see, 'proposal'))
    .orderBy('passage.startAt')
    .orderBy('proposal.position')
    .orderBy('proposal.proposalId')
    .execute();
  const pins = rows.flatMap((row) => Object.values(row.fields as Record<string, string>));
  const passages = await db.selectFrom('passage').select(['passageId', 'startAt as start', 'endAt as end', 'exact']).where(anyOf('passageId', pins)).execute();
  const anchorOf = new Map(passages.map(({ passageId, ...anchor }) => [passageId, anchor]));
  return rows.map(({ proposalId, status, engagementId, confidence, origin, addedByModel, start, end, exact, place, ...row }) => ({
    proposalId,
    sourceId,
    status,
    engagementId,
    confidence,
    anchor: { start, end, exact },
    ...(place ? { where: place as WhereInDocument } : {}),
    origin,
    addedByModel,
    questions: row.questions as Question[],
    draft: row.draft as EngagementDraft,
    fields: Object.fromEntries(
      Object.entries(row.fields as Record<string, string>).flatMap(([field, id]) => (anchorOf.has(id) ? [[field, anchorOf.get(id)!]] : [])),
    ),
  }));
}

/** How many proposals wait for a person. */
export async function countOpenProposals(db: Db, see: Visibility): Promise<number> {
  const { count } = await db
    .selectFrom('proposal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .where(visible(see, 'proposal'))
    .executeTakeFirstOrThrow();
  return count;
}
