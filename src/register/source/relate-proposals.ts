import type { EngagementDraft, PartyMention } from '../../domain/draft.ts';
import { fold } from '../../domain/fold.ts';
import { bestMatch } from '../../domain/relate/match-record.ts';
import { relate } from '../../domain/relate/relate.ts';
import type { RelatedFacts } from '../../domain/relate/related.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Who } from '../../domain/who.ts';
import { findCommitments } from '../../store/query/commitments.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import { namedEvents, namedParties } from '../../store/query/names.ts';
import { eventsNamed } from '../../store/query/parties.ts';
import { proposalsOf } from '../../store/query/proposals.ts';
import { readRecords } from '../../store/query/records.ts';
import { readSource } from '../../store/query/sources.ts';
import { waitingNaming } from '../../store/query/waiting-proposals.ts';
import type { Db, Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { likelyEngagements } from '../engagement/likely-engagements.ts';
import { seeing } from '../gate.ts';
import { matchNames } from '../party/match-names.ts';
import { factsOfDraft, factsOfState, nameKey } from './related-facts.ts';
import type { ProposalRelation } from './relation-verbs.ts';

/**
 * How each waiting proposal of a source stands to the register, and to what else waits: new, the same as a record, more than it, or something
 * else than it. The same number of statements for any number of proposals, and nothing of what the asker may not see.
 */
export async function relateProposals(store: Store, who: Who, sourceId: string): Promise<ProposalRelation[]> {
  const see = seeing(who);
  const { db } = store;
  const source = found(await readSource(db, see, sourceId), sourceId);
  const open = (await proposalsOf(db, see, sourceId)).filter((one) => one.status === 'open');
  if (open.length === 0) return [];
  const mentions = open.flatMap((one) => one.draft.parties);
  const others = await waitingNaming(db, see, sourceId, mentions);
  const resolved = await resolveDrafts(db, see, [...open, ...others]);
  const drafts = open.map((one) => resolved.draftOf(one.draft));
  const likely = await likelyEngagements(store, who, drafts, source.year);
  const records = await recordFacts(db, see, [...new Set(likely.flat().map((row) => row.engagementId))]);
  const mine = open.map((one) => ({ ...one, year: source.year, sourceTitle: source.title, facts: resolved.factsOf(one.draft, source.year) }));
  const waiting = [...mine, ...others.map((one) => ({ ...one, facts: resolved.factsOf(one.draft, one.year) }))];
  const byKey = Map.groupBy(
    waiting.flatMap((one, at) => keysOf(one.facts).map((key) => ({ key, at }))),
    (row) => row.key,
  );
  return mine.map(({ proposalId, facts, draft }, at) => {
    const near = (likely[at] ?? []).flatMap((line) => (records.has(line.engagementId) ? [{ line, facts: records.get(line.engagementId)! }] : []));
    const best = bestMatch(facts, near);
    const { relation, fields } = best ? relate(facts, best.facts) : { relation: 'new' as const, fields: [] };
    // Of two that wait in one source the first is no repetition of the second.
    const places = new Set(keysOf(facts).flatMap((key) => (byKey.get(key) ?? []).map((row) => row.at)));
    const same = bestMatch(
      facts,
      [...places].filter((place) => place < at || place >= mine.length).map((place) => waiting[place]!),
    );
    return {
      proposalId,
      relation,
      record: best && { engagementId: best.line.engagementId, kind: best.line.kind, title: best.line.title, period: best.line.period },
      fields,
      waiting: same && {
        ...relate(facts, same.facts),
        proposalId: same.proposalId,
        sourceId: same.sourceId,
        sourceTitle: same.sourceTitle,
        title: same.draft.title,
      },
      parties: resolved.questionsOf(draft),
    };
  });
}

/** Drafts with their names resolved as far as the register knows them: those it is sure of are linked, and of others it is said whom they may mean. */
async function resolveDrafts(db: Db, see: Visibility, proposals: readonly { draft: EngagementDraft }[]) {
  const mentions = proposals.flatMap(({ draft }) => draft.parties);
  const unknown = [...new Map(mentions.filter((one) => one.partyId === null).map((one) => [mentionKey(one), one])).values()];
  const choices = await matchNames(db, see, unknown);
  const choiceOf = new Map(unknown.map((one, at) => [mentionKey(one), choices[at] ?? null]));
  const merged = await mergedTargets(
    db,
    see,
    mentions.flatMap((one) => one.partyId ?? []),
  );
  const events = proposals.flatMap(({ draft }) => (draft.eventId === null && draft.event !== null ? draft.event : []));
  const eventOf = new Map((await eventsNamed(db, see, events)).toReversed().map((row) => [row.folded, row.eventId]));
  const idOf = (one: PartyMention): string | null => {
    if (one.partyId !== null) return merged.get(one.partyId) ?? one.partyId;
    const choice = choiceOf.get(mentionKey(one)) ?? null;
    return choice && 'link' in choice ? choice.link.party.partyId : null;
  };
  const draftOf = (draft: EngagementDraft): EngagementDraft => ({
    ...draft,
    eventId: draft.eventId ?? eventOf.get(fold(draft.event ?? '')) ?? null,
    parties: draft.parties.map((one) => ({ ...one, partyId: idOf(one) })),
  });
  return {
    draftOf,
    factsOf: (draft: EngagementDraft, year: number) => factsOfDraft(draftOf(draft), year, (one) => one.partyId ?? nameKey(one.name)),
    questionsOf: (draft: EngagementDraft): ProposalRelation['parties'] =>
      draft.parties.flatMap((one): ProposalRelation['parties'] => {
        const choice = one.partyId === null ? choiceOf.get(mentionKey(one)) : null;
        if (!choice) return [];
        if ('link' in choice) {
          const { partyId, current, names } = choice.link.party;
          return names.some((name) => fold(name.name) === fold(one.name)) ? [] : [{ said: one.name, is: { partyId, names: current }, may: [] }];
        }
        return [{ said: one.name, is: null, may: choice.suggest.map(({ party, reason }) => ({ partyId: party.partyId, names: party.current, reason })) }];
      }),
  };
}

async function recordFacts(db: Db, see: Visibility, ids: readonly string[]): Promise<Map<string, RelatedFacts>> {
  const records = await readRecords(db, see, ids, 'engagement');
  const states = records.map(({ state }) => state);
  const promises = Map.groupBy(ids.length === 0 ? [] : await findCommitments(db, see, { engagementIds: ids }), (one) => one.engagementId);
  const parties = await namedParties(
    db,
    see,
    states.flatMap((state) => state.parties.map(({ partyId }) => partyId)),
  );
  const events = await namedEvents(
    db,
    see,
    states.flatMap((state) => state.event ?? []),
  );
  return new Map(
    records.map(({ recordId, state }) => [
      recordId,
      factsOfState(
        state,
        (promises.get(recordId) ?? []).map(({ by, due }) => ({ by, due })),
        parties,
        events,
      ),
    ]),
  );
}

const mentionKey = ({ name, country }: PartyMention): string => `${country ?? ''} ${fold(name)}`;
const keysOf = ({ parties, event }: RelatedFacts): string[] => [...parties.map(({ key }) => key), ...(event ? [event.key] : [])];
