import type { Who } from '../../domain/who.ts';
import { claimsOf, disputable } from '../../store/query/claims.ts';
import { eventIdsOrganisedBy, eventLines } from '../../store/query/events.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import { currentNames } from '../../store/query/names.ts';
import { peopleOf } from '../../store/query/people.ts';
import { tiesOf } from '../../store/query/ties.ts';
import { readRecord } from '../../store/query/records.ts';
import type { Store } from '../../store/store.ts';
import { found } from '../act.ts';
import { seeing } from '../gate.ts';
import type { PartyView } from './party-verbs.ts';

/**
 * One party with its names through time, its ties and what is disputed about it; for one that was merged, the party it was merged into.
 * Throws Problem('not-found').
 */
export async function readParty(store: Store, who: Who, askedId: string): Promise<PartyView> {
  const see = seeing(who);
  const target = (await mergedTargets(store.db, see, [askedId])).get(askedId);
  const partyId = target ?? askedId;
  const { state, version } = found(await readRecord(store.db, see, partyId, 'party'), partyId);
  const { unitId: _unit, evidence: _evidence, ...draft } = state;
  const { names: current, acronym } = currentNames(state.names);
  const parent = draft.parentId === null ? null : await readRecord(store.db, see, draft.parentId, 'party');
  const claims = (await claimsOf(store.db, see, [partyId])).get(partyId) ?? [];
  return {
    ...draft,
    parentId: parent?.recordId ?? null,
    parent: parent && { partyId: parent.recordId, ...currentNames(parent.state.names) },
    partyId,
    version,
    current,
    acronym,
    ties: await tiesOf(store.db, see, partyId),
    claims: disputable(claims),
    people: await peopleOf(store.db, see, partyId),
    organises: await eventLines(store.db, see, await eventIdsOrganisedBy(store.db, see, partyId)),
    ...(target ? { redirectedFrom: askedId } : {}),
  };
}
