import type { Store } from '../store/store.ts';
import { acceptProposal } from './accept-proposal.ts';
import { addClaim } from './add-claim.ts';
import { addEvent } from './add-event.ts';
import { addEvidence } from './add-evidence.ts';
import { addParty } from './add-party.ts';
import { addPerson } from './add-person.ts';
import { addTie } from './add-tie.ts';
import { addUser } from './add-user.ts';
import { carryCommitmentOver } from './carry-commitment-over.ts';
import { changeUser } from './change-user.ts';
import { closeSession } from './close-session.ts';
import { correctCommitment } from './correct-commitment.ts';
import { correctEvent } from './correct-event.ts';
import { correctEngagement } from './correct-engagement.ts';
import { correctPerson } from './correct-person.ts';
import { correctParty } from './correct-party.ts';
import { engagementsOfYear } from './engagements-of-year.ts';
import { historyOf } from './history-of.ts';
import { keepSource } from './keep-source.ts';
import { importEngagements } from './import-engagements.ts';
import { knownParties } from './known-parties.ts';
import { likelyDuplicates, likelyParties } from './likely-duplicates.ts';
import { listChanges } from './list-changes.ts';
import { listCommitments } from './list-commitments.ts';
import { listEvents } from './list-events.ts';
import { listEngagements } from './list-engagements.ts';
import { listParties } from './list-parties.ts';
import { listProposals } from './list-proposals.ts';
import { listSources } from './list-sources.ts';
import { listUsers } from './list-users.ts';
import { logEngagement } from './log-engagement.ts';
import { mendProposal } from './mend-proposal.ts';
import { mergeParty } from './merge-party.ts';
import { mergeProposal } from './merge-proposal.ts';
import { openBatch } from './open-batch.ts';
import { openSession } from './open-session.ts';
import { preferClaim } from './prefer-claim.ts';
import { readEvent } from './read-event.ts';
import { readEngagement } from './read-engagement.ts';
import { readParty } from './read-party.ts';
import { readSource } from './read-source.ts';
import { readToday } from './read-today.ts';
import { readUs } from './read-us.ts';
import { rejectProposal } from './reject-proposal.ts';
import { search } from './search.ts';
import { settleCommitment } from './settle-commitment.ts';
import { submitProposals } from './submit-proposals.ts';
import { takeIn } from './take-in.ts';
import { undoBatch } from './undo-batch.ts';
import { undoChange } from './undo-change.ts';
import { whoIs } from './who-is.ts';
import type { Register } from './register.ts';

/** The register over an open store: every verb with the store put in its hand. */
export function createRegister(store: Store): Register {
  return {
    logEngagement: (...args) => logEngagement(store, ...args),
    correctEngagement: (...args) => correctEngagement(store, ...args),
    readEngagement: (...args) => readEngagement(store, ...args),
    listEngagements: (...args) => listEngagements(store, ...args),
    engagementsOfYear: (...args) => engagementsOfYear(store, ...args),
    openBatch: (...args) => openBatch(store, ...args),
    importEngagements: (...args) => importEngagements(store, ...args),
    undoBatch: (...args) => undoBatch(store, ...args),
    addParty: (...args) => addParty(store, ...args),
    correctParty: (...args) => correctParty(store, ...args),
    readParty: (...args) => readParty(store, ...args),
    mergeParty: (...args) => mergeParty(store, ...args),
    likelyDuplicates: (...args) => likelyDuplicates(store, ...args),
    likelyParties: (...args) => likelyParties(store, ...args),
    listParties: (...args) => listParties(store, ...args),
    knownParties: (...args) => knownParties(store, ...args),
    readUs: (...args) => readUs(store, ...args),
    addPerson: (...args) => addPerson(store, ...args),
    correctPerson: (...args) => correctPerson(store, ...args),
    addTie: (...args) => addTie(store, ...args),
    addEvent: (...args) => addEvent(store, ...args),
    correctEvent: (...args) => correctEvent(store, ...args),
    readEvent: (...args) => readEvent(store, ...args),
    listEvents: (...args) => listEvents(store, ...args),
    listCommitments: (...args) => listCommitments(store, ...args),
    correctCommitment: (...args) => correctCommitment(store, ...args),
    settleCommitment: (...args) => settleCommitment(store, ...args),
    carryCommitmentOver: (...args) => carryCommitmentOver(store, ...args),
    keepSource: (...args) => keepSource(store, ...args),
    takeIn: (...args) => takeIn(store, ...args),
    readSource: (...args) => readSource(store, ...args),
    listSources: (...args) => listSources(store, ...args),
    submitProposals: (...args) => submitProposals(store, ...args),
    listProposals: (...args) => listProposals(store, ...args),
    mendProposal: (...args) => mendProposal(store, ...args),
    acceptProposal: (...args) => acceptProposal(store, ...args),
    mergeProposal: (...args) => mergeProposal(store, ...args),
    rejectProposal: (...args) => rejectProposal(store, ...args),
    addClaim: (...args) => addClaim(store, ...args),
    preferClaim: (...args) => preferClaim(store, ...args),
    addEvidence: (...args) => addEvidence(store, ...args),
    historyOf: (...args) => historyOf(store, ...args),
    listChanges: (...args) => listChanges(store, ...args),
    undoChange: (...args) => undoChange(store, ...args),
    search: (...args) => search(store, ...args),
    readToday: (...args) => readToday(store, ...args),
    addUser: (...args) => addUser(store, ...args),
    listUsers: (...args) => listUsers(store, ...args),
    changeUser: (...args) => changeUser(store, ...args),
    openSession: (...args) => openSession(store, ...args),
    whoIs: (...args) => whoIs(store, ...args),
    closeSession: (...args) => closeSession(store, ...args),
  };
}
