import type { Store } from '../store/store.ts';
import { freezeEdition } from './account/freeze-edition.ts';
import { signEdition } from './account/sign-edition.ts';
import { listEditions } from './account/list-editions.ts';
import { readEdition } from './account/read-edition.ts';
import { readPublished } from './account/read-published.ts';
import { addSentence } from './account/add-sentence.ts';
import { createAccount } from './account/create-account.ts';
import { findAccount } from './account/find-account.ts';
import { joinSentences } from './account/join-sentences.ts';
import { leaveOut } from './account/leave-out.ts';
import { linesToCheck } from './account/lines-to-check.ts';
import { listAccounts } from './account/list-accounts.ts';
import { moveSentence } from './account/move-sentence.ts';
import { readAccount } from './account/read-account.ts';
import { rewriteSentence } from './account/rewrite-sentence.ts';
import { settleStale } from './account/settle-stale.ts';
import { splitSentence } from './account/split-sentence.ts';
import { takeBack } from './account/take-back.ts';
import { withdrawAccount } from './account/withdraw-account.ts';
import { withdrawLine } from './account/withdraw-line.ts';
import { accessOf } from './party/access-of.ts';
import { acceptProposals } from './source/accept-proposals.ts';
import { movePassage } from './source/move-passage.ts';
import { pinWords } from './source/pin-words.ts';
import { undoSource } from './source/undo-source.ts';
import { undoReviewed } from './source/undo-reviewed.ts';
import { acceptProposal } from './source/accept-proposal.ts';
import { addClaim } from './claim/add-claim.ts';
import { addEvent } from './event/add-event.ts';
import { addEvidence } from './claim/add-evidence.ts';
import { addParty } from './party/add-party.ts';
import { addPerson } from './party/add-person.ts';
import { addTie } from './party/add-tie.ts';
import { addUser } from './user/add-user.ts';
import { editMany } from './bulk/edit-many.ts';
import { listReleases } from './release/list-releases.ts';
import { previewRelease } from './release/preview-release.ts';
import { readRelease } from './release/read-release.ts';
import { release } from './release/release.ts';
import { shieldField } from './shield/shield-field.ts';
import { shieldsOf } from './shield/shields-of.ts';
import { unshield } from './shield/unshield.ts';
import { previewEdits } from './bulk/preview-edits.ts';
import { readEdits } from './bulk/read-edits.ts';
import { undoEdits } from './bulk/undo-edits.ts';
import { carryCommitmentOver, carryManyOver } from './commitment/carry-commitment-over.ts';
import { cease } from './round/cease.ts';
import { confirm } from './round/confirm.ts';
import { readRound, roundWaiting } from './round/read-round.ts';
import { changeUser } from './user/change-user.ts';
import { commitmentOwners } from './commitment/commitment-owners.ts';
import { closeSession } from './user/close-session.ts';
import { correctCommitment } from './commitment/correct-commitment.ts';
import { correctEvent } from './event/correct-event.ts';
import { correctEngagement } from './engagement/correct-engagement.ts';
import { correctPerson } from './party/correct-person.ts';
import { correctTie } from './party/correct-tie.ts';
import { correctParty } from './party/correct-party.ts';
import { addGoal } from './goal/add-goal.ts';
import { copyGoals } from './goal/copy-goals.ts';
import { correctGoal } from './goal/correct-goal.ts';
import { goalResults } from './goal/goal-results.ts';
import { listGoals } from './goal/list-goals.ts';
import { withdrawGoal } from './goal/withdraw-goal.ts';
import { addPublicText } from './public-text/add-public-text.ts';
import { correctPublicText } from './public-text/correct-public-text.ts';
import { languageUseOf } from './public-text/language-use-of.ts';
import { languagesOut } from './public-text/languages-out.ts';
import { withdrawPublicText } from './public-text/withdraw-public-text.ts';
import { addTemplate } from './template/add-template.ts';
import { correctTemplate } from './template/correct-template.ts';
import { listTemplates } from './template/list-templates.ts';
import { readTemplate } from './template/read-template.ts';
import { withdrawTemplate } from './template/withdraw-template.ts';
import { engagementsOfPeriod } from './engagement/engagements-of-period.ts';
import { engagementsOfYear } from './engagement/engagements-of-year.ts';
import { endRecurrence } from './recurrence/end-recurrence.ts';
import { expectedNext } from './recurrence/expected-next.ts';
import { historyOf } from './change/history-of.ts';
import { keepSource } from './source/keep-source.ts';
import { importEngagements } from './engagement/import-engagements.ts';
import { checkRows } from './import/check-rows.ts';
import { addToImport } from './import/add-to-import.ts';
import { commitImport } from './import/commit-import.ts';
import { importedRecords } from './import/imported-records.ts';
import { mapImport } from './import/map-import.ts';
import { mappingFor } from './import/mapping-for.ts';
import { openImport } from './import/open-import.ts';
import { importFile, listImports, readImport } from './import/read-import.ts';
import { knownParties } from './party/known-parties.ts';
import { laterEdits } from './party/later-edits.ts';
import { likelyEngagements } from './engagement/likely-engagements.ts';
import { likelyKeepers } from './commitment/likely-keepers.ts';
import { likelyKept } from './commitment/likely-kept.ts';
import { likelyDuplicates, likelyParties } from './party/likely-duplicates.ts';
import { listChanges } from './change/list-changes.ts';
import { listCommitments } from './commitment/list-commitments.ts';
import { listDisputes } from './claim/list-disputes.ts';
import { listEvents } from './event/list-events.ts';
import { listSeries } from './event/list-series.ts';
import { loggedOnce } from './engagement/logged-once.ts';
import { listEngagements } from './engagement/list-engagements.ts';
import { listParties } from './party/list-parties.ts';
import { listProposals } from './source/list-proposals.ts';
import { listSources } from './source/list-sources.ts';
import { listUsers } from './user/list-users.ts';
import { logEngagement } from './engagement/log-engagement.ts';
import { makeCommitment } from './commitment/make-commitment.ts';
import { answerProposal } from './source/answer-proposal.ts';
import { mendProposal } from './source/mend-proposal.ts';
import { mergeParty } from './party/merge-party.ts';
import { mergeProposal } from './source/merge-proposal.ts';
import { nearParties } from './party/near-parties.ts';
import { openBatch } from './change/open-batch.ts';
import { openSession } from './user/open-session.ts';
import { preferClaim } from './claim/prefer-claim.ts';
import { readChange } from './change/read-change.ts';
import { readCommitment } from './commitment/read-commitment.ts';
import { readLedger } from './commitment/read-ledger.ts';
import { readEvent } from './event/read-event.ts';
import { readEngagement } from './engagement/read-engagement.ts';
import { readParty } from './party/read-party.ts';
import { readSource } from './source/read-source.ts';
import { readSourceFile } from './source/read-source-file.ts';
import { readRelationship } from './party/read-relationship.ts';
import { readTie } from './party/read-tie.ts';
import { readToday } from './read-today.ts';
import { readUs } from './party/read-us.ts';
import { rejectClaim } from './claim/reject-claim.ts';
import { carryEvidence } from './source/carry-evidence.ts';
import { readVersion } from './source/read-version.ts';
import { relateProposals } from './source/relate-proposals.ts';
import { rejectProposal } from './source/reject-proposal.ts';
import { sayNotHeld } from './recurrence/say-not-held.ts';
import { listRequests } from './request/list-requests.ts';
import { dueRequests } from './request/due-requests.ts';
import { answerRequest } from './request/answer-request.ts';
import { namesHere } from './request/names-here.ts';
import { readReminders } from './reminder/read-reminders.ts';
import { openCalendar } from './reminder/open-calendar.ts';
import { closeCalendar } from './reminder/close-calendar.ts';
import { calendarSince } from './reminder/calendar-since.ts';
import { whoseCalendar } from './reminder/whose-calendar.ts';
import { search } from './search.ts';
import { settleCommitment } from './commitment/settle-commitment.ts';
import { submitProposals } from './source/submit-proposals.ts';
import { takeIn } from './source/take-in.ts';
import { sumFigures } from './engagement/sum-figures.ts';
import { tellApart } from './party/tell-apart.ts';
import { undoBatch } from './change/undo-batch.ts';
import { undoChange } from './change/undo-change.ts';
import { undoField } from './change/undo-field.ts';
import { chooseDefaultView } from './view/choose-default-view.ts';
import { deleteView } from './view/delete-view.ts';
import { listViews } from './view/list-views.ts';
import { readHouseStyle } from './house-style/read-house-style.ts';
import { saveHouseStyle } from './house-style/save-house-style.ts';
import { saveView } from './view/save-view.ts';
import { listAsOf } from './as-of/list-as-of.ts';
import { readAsOf } from './as-of/read-as-of.ts';
import { whoIs } from './user/who-is.ts';
import { withdrawPerson } from './party/withdraw-person.ts';
import { withdrawTie } from './party/withdraw-tie.ts';
import type { Register } from './register.ts';

/** The register over an open store: every verb with the store put in its hand. */
export function createRegister(store: Store): Register {
  return {
    freezeEdition: (...args) => freezeEdition(store, ...args),
    signEdition: (...args) => signEdition(store, ...args),
    listEditions: (...args) => listEditions(store, ...args),
    readEdition: (...args) => readEdition(store, ...args),
    readPublished: (...args) => readPublished(store, ...args),
    addSentence: (...args) => addSentence(store, ...args),
    createAccount: (...args) => createAccount(store, ...args),
    findAccount: (...args) => findAccount(store, ...args),
    joinSentences: (...args) => joinSentences(store, ...args),
    leaveOut: (...args) => leaveOut(store, ...args),
    linesToCheck: (...args) => linesToCheck(store, ...args),
    listAccounts: (...args) => listAccounts(store, ...args),
    moveSentence: (...args) => moveSentence(store, ...args),
    readAccount: (...args) => readAccount(store, ...args),
    rewriteSentence: (...args) => rewriteSentence(store, ...args),
    settleStale: (...args) => settleStale(store, ...args),
    splitSentence: (...args) => splitSentence(store, ...args),
    takeBack: (...args) => takeBack(store, ...args),
    withdrawAccount: (...args) => withdrawAccount(store, ...args),
    withdrawLine: (...args) => withdrawLine(store, ...args),
    logEngagement: (...args) => logEngagement(store, ...args),
    correctEngagement: (...args) => correctEngagement(store, ...args),
    readEngagement: (...args) => readEngagement(store, ...args),
    listEngagements: (...args) => listEngagements(store, ...args),
    likelyEngagements: (...args) => likelyEngagements(store, ...args),
    engagementsOfYear: (...args) => engagementsOfYear(store, ...args),
    engagementsOfPeriod: (...args) => engagementsOfPeriod(store, ...args),
    addGoal: (...args) => addGoal(store, ...args),
    copyGoals: (...args) => copyGoals(store, ...args),
    correctGoal: (...args) => correctGoal(store, ...args),
    goalResults: (...args) => goalResults(store, ...args),
    listGoals: (...args) => listGoals(store, ...args),
    withdrawGoal: (...args) => withdrawGoal(store, ...args),
    languageUseOf: (...args) => languageUseOf(store, ...args),
    languagesOut: (...args) => languagesOut(store, ...args),
    addPublicText: (...args) => addPublicText(store, ...args),
    correctPublicText: (...args) => correctPublicText(store, ...args),
    withdrawPublicText: (...args) => withdrawPublicText(store, ...args),
    addTemplate: (...args) => addTemplate(store, ...args),
    correctTemplate: (...args) => correctTemplate(store, ...args),
    listTemplates: (...args) => listTemplates(store, ...args),
    readTemplate: (...args) => readTemplate(store, ...args),
    withdrawTemplate: (...args) => withdrawTemplate(store, ...args),
    sumFigures: (...args) => sumFigures(store, ...args),
    shieldField: (...args) => shieldField(store, ...args),
    unshield: (...args) => unshield(store, ...args),
    shieldsOf: (...args) => shieldsOf(store, ...args),
    loggedOnce: (...args) => loggedOnce(store, ...args),
    previewRelease: (...args) => previewRelease(store, ...args),
    release: (...args) => release(store, ...args),
    listReleases: (...args) => listReleases(store, ...args),
    readRelease: (...args) => readRelease(store, ...args),
    previewEdits: (...args) => previewEdits(store, ...args),
    editMany: (...args) => editMany(store, ...args),
    readEdits: (...args) => readEdits(store, ...args),
    undoEdits: (...args) => undoEdits(store, ...args),
    openBatch: (...args) => openBatch(store, ...args),
    importEngagements: (...args) => importEngagements(store, ...args),
    undoBatch: (...args) => undoBatch(store, ...args),
    openImport: (...args) => openImport(store, ...args),
    mapImport: (...args) => mapImport(store, ...args),
    mappingFor: (...args) => mappingFor(store, ...args),
    readImport: (...args) => readImport(store, ...args),
    addToImport: (...args) => addToImport(store, ...args),
    importFile: (...args) => importFile(store, ...args),
    listImports: (...args) => listImports(store, ...args),
    importedRecords: (...args) => importedRecords(store, ...args),
    checkRows: (...args) => checkRows(store, ...args),
    commitImport: (...args) => commitImport(store, ...args),
    addParty: (...args) => addParty(store, ...args),
    correctParty: (...args) => correctParty(store, ...args),
    readParty: (...args) => readParty(store, ...args),
    mergeParty: (...args) => mergeParty(store, ...args),
    laterEdits: (...args) => laterEdits(store, ...args),
    tellApart: (...args) => tellApart(store, ...args),
    likelyDuplicates: (...args) => likelyDuplicates(store, ...args),
    likelyParties: (...args) => likelyParties(store, ...args),
    nearParties: (...args) => nearParties(store, ...args),
    listParties: (...args) => listParties(store, ...args),
    knownParties: (...args) => knownParties(store, ...args),
    readUs: (...args) => readUs(store, ...args),
    addPerson: (...args) => addPerson(store, ...args),
    correctPerson: (...args) => correctPerson(store, ...args),
    withdrawPerson: (...args) => withdrawPerson(store, ...args),
    addTie: (...args) => addTie(store, ...args),
    correctTie: (...args) => correctTie(store, ...args),
    withdrawTie: (...args) => withdrawTie(store, ...args),
    readTie: (...args) => readTie(store, ...args),
    readRelationship: (...args) => readRelationship(store, ...args),
    accessOf: (...args) => accessOf(store, ...args),
    addEvent: (...args) => addEvent(store, ...args),
    correctEvent: (...args) => correctEvent(store, ...args),
    readEvent: (...args) => readEvent(store, ...args),
    listSeries: (...args) => listSeries(store, ...args),
    listEvents: (...args) => listEvents(store, ...args),
    expectedNext: (...args) => expectedNext(store, ...args),
    sayNotHeld: (...args) => sayNotHeld(store, ...args),
    endRecurrence: (...args) => endRecurrence(store, ...args),
    listRequests: (...args) => listRequests(store, ...args),
    dueRequests: (...args) => dueRequests(store, ...args),
    answerRequest: (...args) => answerRequest(store, ...args),
    namesHere: (...args) => namesHere(store, ...args),
    readReminders: (...args) => readReminders(store, ...args),
    openCalendar: (...args) => openCalendar(store, ...args),
    closeCalendar: (...args) => closeCalendar(store, ...args),
    calendarSince: (...args) => calendarSince(store, ...args),
    whoseCalendar: (...args) => whoseCalendar(store, ...args),
    listCommitments: (...args) => listCommitments(store, ...args),
    readLedger: (...args) => readLedger(store, ...args),
    readCommitment: (...args) => readCommitment(store, ...args),
    commitmentOwners: (...args) => commitmentOwners(store, ...args),
    likelyKept: (...args) => likelyKept(store, ...args),
    likelyKeepers: (...args) => likelyKeepers(store, ...args),
    makeCommitment: (...args) => makeCommitment(store, ...args),
    correctCommitment: (...args) => correctCommitment(store, ...args),
    settleCommitment: (...args) => settleCommitment(store, ...args),
    carryCommitmentOver: (...args) => carryCommitmentOver(store, ...args),
    carryManyOver: (...args) => carryManyOver(store, ...args),
    readRound: (...args) => readRound(store, ...args),
    roundWaiting: (...args) => roundWaiting(store, ...args),
    confirm: (...args) => confirm(store, ...args),
    cease: (...args) => cease(store, ...args),
    keepSource: (...args) => keepSource(store, ...args),
    takeIn: (...args) => takeIn(store, ...args),
    readSource: (...args) => readSource(store, ...args),
    readSourceFile: (...args) => readSourceFile(store, ...args),
    listSources: (...args) => listSources(store, ...args),
    submitProposals: (...args) => submitProposals(store, ...args),
    listProposals: (...args) => listProposals(store, ...args),
    readVersion: (...args) => readVersion(store, ...args),
    carryEvidence: (...args) => carryEvidence(store, ...args),
    relateProposals: (...args) => relateProposals(store, ...args),
    mendProposal: (...args) => mendProposal(store, ...args),
    answerProposal: (...args) => answerProposal(store, ...args),
    acceptProposal: (...args) => acceptProposal(store, ...args),
    acceptProposals: (...args) => acceptProposals(store, ...args),
    movePassage: (...args) => movePassage(store, ...args),
    pinWords: (...args) => pinWords(store, ...args),
    undoSource: (...args) => undoSource(store, ...args),
    undoReviewed: (...args) => undoReviewed(store, ...args),
    mergeProposal: (...args) => mergeProposal(store, ...args),
    rejectProposal: (...args) => rejectProposal(store, ...args),
    addClaim: (...args) => addClaim(store, ...args),
    rejectClaim: (...args) => rejectClaim(store, ...args),
    listDisputes: (...args) => listDisputes(store, ...args),
    preferClaim: (...args) => preferClaim(store, ...args),
    addEvidence: (...args) => addEvidence(store, ...args),
    historyOf: (...args) => historyOf(store, ...args),
    listChanges: (...args) => listChanges(store, ...args),
    readChange: (...args) => readChange(store, ...args),
    undoChange: (...args) => undoChange(store, ...args),
    undoField: (...args) => undoField(store, ...args),
    readAsOf: (...args) => readAsOf(store, ...args),
    listAsOf: (...args) => listAsOf(store, ...args),
    search: (...args) => search(store, ...args),
    readToday: (...args) => readToday(store, ...args),
    readHouseStyle: (...args) => readHouseStyle(store, ...args),
    saveHouseStyle: (...args) => saveHouseStyle(store, ...args),
    saveView: (...args) => saveView(store, ...args),
    listViews: (...args) => listViews(store, ...args),
    deleteView: (...args) => deleteView(store, ...args),
    chooseDefaultView: (...args) => chooseDefaultView(store, ...args),
    addUser: (...args) => addUser(store, ...args),
    listUsers: (...args) => listUsers(store, ...args),
    changeUser: (...args) => changeUser(store, ...args),
    openSession: (...args) => openSession(store, ...args),
    whoIs: (...args) => whoIs(store, ...args),
    closeSession: (...args) => closeSession(store, ...args),
  };
}
