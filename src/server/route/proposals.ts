import { Hono, type Context } from 'hono';
import { mayLearn } from '../../intake/may-learn.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { QUESTION_FIELDS } from '../../domain/question.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import { withSaidWords } from '../form/said-words.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Notice } from '../view/refusal.tsx';
import { engagementFormPage } from '../view/engagement-form.tsx';
import { mergePage } from '../view/merge.tsx';
import { reviewPage } from '../view/review.tsx';
import { queryOf, readFilter } from './engagement-filter.ts';
import { trySave } from './try-save.ts';

const MERGE_ROWS = 50;
const AT = '/sources/:source/proposals/:id';

export function proposalRoutes() {
  const app = new Hono<Env>();

  app.get('/sources/:source/review', async (c) => {
    const { register } = c.get('parts');
    const sourceId = c.req.param('source');
    const [source, proposals] = await Promise.all([register.readSource(c.get('who'), sourceId), register.listProposals(c.get('who'), sourceId)]);
    proposals.sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
    const open = proposals.filter((one) => one.status === 'open');
    const likely = await register.likelyEngagements(
      c.get('who'),
      open.map((one) => one.draft),
      source.year,
    );
    const mergeWith = new Map(open.map((one, at) => [one.proposalId, likely[at] ?? []]));
    const us = await register.readUs(c.get('who'));
    return c.html(
      reviewPage({
        reader: c.get('reader'),
        us: us.name,
        source,
        proposals,
        mergeWith,
        relations: await register.relateProposals(c.get('who'), sourceId),
        version: await register.readVersion(c.get('who'), sourceId),
      }),
    );
  });

  app.post('/sources/:source/accept-all', async (c) => {
    const { register } = c.get('parts');
    const { sourceId } = await register.readSource(c.get('who'), c.req.param('source'));
    const waiting = (await register.listProposals(c.get('who'), sourceId)).filter((one) => one.status === 'open');
    for (const proposal of waiting) await register.acceptProposal(c.get('who'), proposal.proposalId); // one act each, so that each can be undone alone
    leaveFlash(c, 'proposals-accepted', waiting.length);
    return c.redirect(paths.review(sourceId), 303);
  });
  app.post(`${AT}/accept`, async (c) => {
    const { proposalId } = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    await c.get('parts').register.acceptProposal(c.get('who'), proposalId);
    leaveFlash(c, 'proposal-accepted');
    return toNext(c);
  });
  app.post(`${AT}/reject`, async (c) => {
    const { proposalId } = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    await c.get('parts').register.rejectProposal(c.get('who'), proposalId);
    leaveFlash(c, 'proposal-rejected');
    return toNext(c);
  });
  app.post(`${AT}/answer`, async (c) => {
    const { sourceId, proposalId } = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    const { values } = await readForm(c);
    const field = QUESTION_FIELDS.find((one) => one === textOf(values, 'field'));
    const option = Number(textOf(values, 'option') || NaN);
    if (!field || !Number.isInteger(option)) throw new Problem('invalid', { field: field ? 'option' : 'field' });
    await c.get('parts').register.answerProposal(c.get('who'), proposalId, field, option);
    leaveFlash(c, 'proposal-answered');
    return c.redirect(paths.review(sourceId, proposalId), 303);
  });
  app.get(`${AT}/merge`, async (c) => {
    const { register } = c.get('parts');
    const proposal = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    const filter = readFilter(queryOf(c.req.url));
    const after = c.req.query('after') || null;
    const rows = await register.listEngagements(c.get('who'), filter, { limit: MERGE_ROWS, ...(after ? { after } : {}) });
    return c.html(mergePage({ reader: c.get('reader'), proposal, filter, after, rows }));
  });
  app.post(`${AT}/merge`, async (c) => {
    const { proposalId } = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    const engagementId = textOf((await readForm(c)).values, 'engagementId');
    if (!engagementId) throw new Problem('invalid', { field: 'engagementId' });
    await c.get('parts').register.mergeProposal(c.get('who'), proposalId, engagementId);
    leaveFlash(c, 'proposal-merged');
    return toNext(c);
  });
  app.post(`${AT}/undo`, async (c) => {
    const { register } = c.get('parts');
    const { proposalId: id, status } = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    if (status === 'open') {
      leaveFlash(c, 'proposal-waits');
      return c.redirect(paths.review(c.req.param('source'), id), 303);
    }
    const decided = (await register.historyOf(c.get('who'), id)).find((change) => change.recordId === id && change.undoable);
    if (!decided) throw new Problem('conflict', { record: id });
    await register.undoChange(c.get('who'), decided.changeId);
    leaveFlash(c, 'proposal-undone');
    return c.redirect(paths.review(c.req.param('source'), id), 303);
  });

  app.get(`${AT}/mend`, async (c) => {
    const proposal = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    return c.html(await mendForm(c, proposal, draftToForm(proposal.draft, c.get('reader').lang), []));
  });
  app.post(`${AT}/mend`, async (c) => {
    const { register } = c.get('parts');
    const proposal = await proposalOf(c, c.req.param('source'), c.req.param('id'));
    const { values } = await readForm(c);
    const known = await register.knownParties(c.get('who'));
    const read = formToDraft(values, { known, lang: c.get('reader').lang, was: proposal.draft, kept: true });
    if ('issues' in read) return c.html(await mendForm(c, proposal, values, read.issues), 422);
    const { draft, renamed } = withSaidWords(proposal.draft, values, read.draft);
    const done = await trySave(c, () => register.mendProposal(c.get('who'), proposal.proposalId, draft, renamed.filter(mayLearn)));
    if ('refusal' in done) return c.html(await mendForm(c, proposal, values, [], done), done.status);
    leaveFlash(c, 'proposal-mended');
    return c.redirect(paths.review(proposal.sourceId, proposal.proposalId), 303);
  });
  return app;
}

/** Back to the review, at the next proposal that still waits. */
async function toNext(c: Context<Env>) {
  const [sourceId = '', id = ''] = [c.req.param('source'), c.req.param('id')];
  const proposals = (await c.get('parts').register.listProposals(c.get('who'), sourceId)).sort(
    (a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end,
  );
  const at = proposals.findIndex((one) => one.proposalId === id);
  const next = [...proposals.slice(at + 1), ...proposals.slice(0, at)].find((one) => one.status === 'open');
  return c.redirect(paths.review(sourceId, next?.proposalId ?? id), 303);
}

async function proposalOf(c: Context<Env>, sourceId: string, id: string): Promise<ProposalView> {
  const found = (await c.get('parts').register.listProposals(c.get('who'), sourceId)).find((one) => one.proposalId === id);
  if (!found) throw new Problem('not-found', { id });
  return found;
}

async function mendForm(c: Context<Env>, proposal: ProposalView, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}) {
  const reader = c.get('reader');
  const known = await c.get('parts').register.knownParties(c.get('who'));
  const { sourceId, proposalId } = proposal;
  return engagementFormPage({
    reader,
    values,
    issues,
    title: reader.words.review.mendTitle,
    quote: proposal.anchor.exact,
    action: paths.proposal(sourceId, proposalId, 'mend'),
    cancel: paths.review(sourceId, proposalId),
    partyNames: known
      .filter((party) => !party.isUs)
      .map((party) => party.name)
      .slice(0, 500),
    version: null,
    notice,
  });
}
