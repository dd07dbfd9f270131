import type { EngagementDraft } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import type { Who } from '../../domain/who.ts';
import { engagementLines } from '../../store/query/engagement-lines.ts';
import { enteredBy } from '../../store/query/entered.ts';
import { likelyEngagements as findLikely } from '../../store/query/likely-engagements.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import { eventsNamed, partiesNamed } from '../../store/query/parties.ts';
import type { Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';
import type { LikelyEngagement } from './engagement-verbs.ts';

/**
 * The engagements each of these drafts may already stand as, the likeliest first, no more than eight for each. The same number of statements for
 * any number of drafts and of engagements. `year` is the year a draft without a day counts in.
 */
export async function likelyEngagements(
  store: Store,
  who: Who,
  drafts: readonly EngagementDraft[],
  year = new Date().getFullYear(),
): Promise<LikelyEngagement[][]> {
  const see = seeing(who);
  const { db } = store;
  const mentions = drafts.flatMap((draft) => draft.parties);
  const ids = mentions.flatMap((party) => party.partyId ?? []);
  const names = mentions.flatMap((party) => (party.partyId === null ? party.name : []));
  const events = drafts.flatMap(({ event, eventId }) => (eventId === null && event !== null ? event : []));
  const merged = await mergedTargets(db, see, ids);
  const partyNamed = new Map((await partiesNamed(db, see, names)).toReversed().map((row) => [row.folded, row.partyId]));
  const eventNamed = new Map((await eventsNamed(db, see, events)).toReversed().map((row) => [row.folded, row.eventId]));
  const found = await findLikely(
    db,
    see,
    drafts.map((draft) => ({
      kind: draft.kind,
      period: draft.period,
      year,
      partyIds: draft.parties.flatMap(({ partyId, name }) => (partyId === null ? (partyNamed.get(fold(name)) ?? []) : (merged.get(partyId) ?? partyId))),
      eventId: draft.eventId ?? eventNamed.get(fold(draft.event ?? '')) ?? null,
      title: Object.values(draft.title).join(' '),
    })),
  );
  const foundIds = [...new Set(found.map((row) => row.engagementId))];
  const lines = await engagementLines(db, see, foundIds);
  const entered = await enteredBy(db, foundIds);
  const lineOf = new Map(lines.map((line) => [line.engagementId, line]));
  const of = Map.groupBy(found, (row) => row.asked);
  return drafts.map((_, at) =>
    (of.get(at) ?? []).flatMap(({ engagementId, isSure }) => {
      const line = lineOf.get(engagementId);
      return line ? [{ ...line, isSure, loggedBy: entered.get(engagementId)?.created.by ?? '' }] : [];
    }),
  );
}
