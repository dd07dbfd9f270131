import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../domain/problem.ts';
import { bundleAssets } from './bundle-assets.ts';
import { MAX_BODY } from './large-body.ts';
import { paths } from './paths.ts';
import { answerError, answerUnknown } from './respond.tsx';
import { languageUseRoutes } from './route/language-use.ts';
import { compareYearsRoutes } from './route/compare-years.ts';
import { accountRoutes } from './route/account.ts';
import { storedAccountRoutes } from './route/accounts.ts';
import { editionRoutes } from './route/editions.ts';
import { publishedRoutes } from './route/published.ts';
import { sentenceRoutes } from './route/sentences.ts';
import { apiRoutes } from './route/api.ts';
import { asOfRoutes } from './route/as-of.ts';
import { assetRoutes } from './route/assets.ts';
import { bulkRoutes } from './route/bulk.ts';
import { briefRoutes } from './route/briefs.ts';
import { carryManyRoutes } from './route/carry-many.ts';
import { changeRoutes } from './route/changes.ts';
import { claimRoutes } from './route/claims.ts';
import { commitmentRoutes } from './route/commitments.ts';
import { disputeRoutes } from './route/disputes.ts';
import { engagementListRoutes } from './route/engagement-list.ts';
import { editEngagementRoutes } from './route/edit-engagement.ts';
import { engagementRoutes } from './route/engagements.ts';
import { houseStyleRoutes } from './route/house-style.ts';
import { referenceDocumentRoutes } from './route/reference-document.ts';
import { printingRoutes } from './route/printings.ts';
import { evidenceRoutes } from './route/evidence.ts';
import { accountCoverageRoutes } from './route/account-coverage.ts';
import { eventRoutes } from './route/events.ts';
import { healthRoutes } from './route/health.ts';
import { importMappingRoutes } from './route/import-mapping.ts';
import { importRoutes } from './route/imports.ts';
import { insightRoutes } from './route/insight.ts';
import { keyRoutes } from './route/keys.ts';
import { logLineRoutes } from './route/log-line.ts';
import { makeCommitmentRoutes } from './route/make-commitments.ts';
import { mergePartyRoutes } from './route/merge-parties.ts';
import { paletteRoutes } from './route/palette.ts';
import { partyListRoutes } from './route/party-list.ts';
import { partyRoutes } from './route/parties.ts';
import { peopleRoutes } from './route/people.ts';
import { passageRoutes } from './route/passages.ts';
import { proposalRoutes } from './route/proposals.ts';
import { relationRoutes } from './route/proposal-relations.ts';
import { releaseRoutes } from './route/releases.ts';
import { reviewRoutes } from './route/review.ts';
import { recurrenceRoutes } from './route/recurrence.ts';
import { calendarRoutes, reminderRoutes } from './route/reminders.ts';
import { requestRoutes } from './route/requests.ts';
import { rivalClaimRoutes } from './route/rival-claims.ts';
import { roundRoutes } from './route/round.ts';
import { shieldRoutes } from './route/shields.ts';
import { rpcRoutes } from './route/rpc.ts';
import { searchRoutes } from './route/search.ts';
import { settingsRoutes } from './route/settings.ts';
import { signInRoutes } from './route/sign-in.ts';
import { sourceRoutes } from './route/sources.ts';
import { viewRoutes } from './route/views.ts';
import { goalRoutes } from './route/goals.ts';
import { templateRoutes } from './route/templates.ts';
import { tieRoutes } from './route/ties.ts';
import { todayRoutes } from './route/today.ts';
import { refuseCrossSite, refuseNull, securityHeaders } from './security.ts';
import type { Env, ServerParts } from './server-parts.ts';
import { readReader, requireWho } from './session.ts';

export type { ServerParts } from './server-parts.ts';

/** The web application, its interface for programs and the door for commands, over an open register. */
export async function createServer(parts: ServerParts): Promise<Hono<Env>> {
  const assets = await bundleAssets();
  const app = new Hono<Env>();
  app.onError(answerError);
  app.use(securityHeaders);
  app.use(readReader(parts, assets));
  app.use(refuseNull);
  app.use(refuseCrossSite);
  app.route('/', rpcRoutes()); // its own size: a command sends whole documents
  const limited = bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new Problem('too-large', { limit: MAX_BODY });
    },
  });
  app.use((c, next) => (c.req.path === paths.sources() ? next() : limited(c, next))); // files to read come there, and are taken once it is known who asks
  app.route('/', healthRoutes());
  app.route('/', assetRoutes(assets));
  app.route('/', signInRoutes());
  app.route('/', calendarRoutes());
  app.route('/', publishedRoutes());
  app.use(requireWho); // everything below is for those who are signed in
  for (const routes of [
    todayRoutes,
    asOfRoutes, // before the pages of the records: it answers where a day is asked for
    bulkRoutes, // before the engagements: /engagements/bulk is none
    releaseRoutes,
    shieldRoutes,
    engagementListRoutes,
    logLineRoutes,
    viewRoutes,
    engagementRoutes,
    editEngagementRoutes,
    mergePartyRoutes, // before the parties: /parties/duplicates is no party
    partyListRoutes,
    partyRoutes,
    briefRoutes,
    tieRoutes,
    peopleRoutes,
    eventRoutes,
    recurrenceRoutes,
    requestRoutes,
    reminderRoutes,
    roundRoutes,
    makeCommitmentRoutes, // before the commitments: /commitments/new is none
    carryManyRoutes,
    claimRoutes,
    rivalClaimRoutes,
    disputeRoutes,
    commitmentRoutes,
    importRoutes,
    importMappingRoutes,
    sourceRoutes,
    reviewRoutes,
    passageRoutes, // before the proposals: /proposals/new is none
    proposalRoutes,
    relationRoutes,
    accountRoutes,
    compareYearsRoutes,
    languageUseRoutes,
    accountCoverageRoutes,
    evidenceRoutes,
    printingRoutes,
    houseStyleRoutes,
    referenceDocumentRoutes,
    storedAccountRoutes,
    templateRoutes,
    goalRoutes,
    sentenceRoutes,
    editionRoutes,
    searchRoutes,
    paletteRoutes,
    keyRoutes,
    insightRoutes,
    settingsRoutes,
    changeRoutes,
    apiRoutes,
  ])
    app.route('/', routes());
  app.notFound(answerUnknown(app.routes));
  return app;
}
