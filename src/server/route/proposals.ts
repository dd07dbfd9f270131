import { Hono, type Context } from 'hono';
import { mayLearn } from '../../intake/may-learn.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { QUESTION_FIELDS } from '../../domain/question.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { leaveFlash, type Flash } from '../flash.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import { withSaidWords } from '../form/said-words.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Notice } from '../view/refusal.tsx';
import { engagementFormPage } from '../view/engagement-form.tsx';
import { mergePage } from '../view/merge.tsx';
import { goalChoices } from './goal-choices.ts';
import { queryOf, readFilter } from './engagement-filter.ts';
import { answerWithCard, inOrder, proposalOf } from './load-review.tsx';
import { trySave } from './try-save.ts';

const MERGE_ROWS = 50;
const AT = '/sources/:source/proposals/:id';

export function proposalRoutes() {
  const app = new Hono<Env>();

  app.post(`${AT}/accept`, async (c) => {
    const { proposalId } = await proposalOf(c);
    await c.get('parts').register.acceptProposal(c.get('who'), proposalId);
    return decided(c, 'proposal-accepted');
  });
  app.post(`${AT}/reject`, async (c) => {
    const { proposalId } = await proposalOf(c);
    await c.get('parts').register.rejectProposal(c.get('who'), proposalId);
    return decided(c, 'proposal-rejected');
  });
  app.post(`${AT}/answer`, async (c) => {
    const { proposalId } = await proposalOf(c);
    const { values } = await readForm(c);
    const field = QUESTION_FIELDS.find((one) => one === textOf(values, 'field'));
    const option = Number(textOf(values, 'option') || NaN);
    if (!field || !Number.isInteger(option)) throw new Problem('invalid', { field: field ? 'option' : 'field' });
    await c.get('parts').register.answerProposal(c.get('who'), proposalId, field, option);
    if (c.req.query('part') !== 'card') leaveFlash(c, 'proposal-answered');
    return answerWithCard(c, proposalId);
  });
  app.get(`${AT}/merge`, async (c) => {
    const { register } = c.get('parts');
    const proposal = await proposalOf(c);
    const filter = readFilter(queryOf(c.req.url));
    const after = c.req.query('after') || null;
    const rows = await register.listEngagements(c.get('who'), filter, { limit: MERGE_ROWS, ...(after ? { after } : {}) });
    return c.html(mergePage({ reader: c.get('reader'), proposal, filter, after, rows }));
  });
  app.post(`${AT}/merge`, async (c) => {
    const { proposalId } = await proposalOf(c);
    const engagementId = textOf((await readForm(c)).values, 'engagementId');
    if (!engagementId) throw new Problem('invalid', { field: 'engagementId' });
    await c.get('parts').register.mergeProposal(c.get('who'), proposalId, engagementId);
    return decided(c, 'proposal-merged');
  });
  app.post(`${AT}/undo`, async (c) => {
    const { register } = c.get('parts');
    const { proposalId: id, status } = await proposalOf(c);
    if (status !== 'open') {
      const done = (await register.historyOf(c.get('who'), id)).find((change) => change.recordId === id && change.undoable);
      if (!done) throw new Problem('conflict', { record: id });
      await register.undoChange(c.get('who'), done.changeId);
    }
    if (c.req.query('part') !== 'card') leaveFlash(c, status === 'open' ? 'proposal-waits' : 'proposal-undone');
    return answerWithCard(c, id);
  });

  app.get(`${AT}/mend`, async (c) => {
    const proposal = await proposalOf(c);
    return c.html(await mendForm(c, proposal, draftToForm(proposal.draft, c.get('reader').lang), []));
  });
  app.post(`${AT}/mend`, async (c) => {
    const { register } = c.get('parts');
    const proposal = await proposalOf(c);
    const { values } = await readForm(c);
    const known = await register.knownParties(c.get('who'));
    const read = formToDraft(values, { known, lang: c.get('reader').lang, was: proposal.draft, kept: true });
    if ('issues' in read) return c.html(await mendForm(c, proposal, values, read.issues), 422);
    const { draft, renamed } = withSaidWords(proposal.draft, values, read.draft);
    const done = await trySave(c, () => register.mendProposal(c.get('who'), proposal.proposalId, draft, renamed.filter(mayLearn)));
    if ('refusal' in done) return c.html(await mendForm(c, proposal, values, [], done), done.status);
    if (values.get('then') === 'accept') {
      await register.acceptProposal(c.get('who'), proposal.proposalId);
      return decided(c, 'proposal-accepted');
    }
    if (c.req.query('part') !== 'card') leaveFlash(c, 'proposal-mended');
    return answerWithCard(c, proposal.proposalId);
  });
  return app;
}

/** Answers a decision: the card as it is now, or the review at the next proposal that still waits. */
async function decided(c: Context<Env>, flash: Flash) {
  const id = c.req.param('id') ?? '';
  if (c.req.query('part') === 'card') return answerWithCard(c, id);
  leaveFlash(c, flash);
  const proposals = await inOrder(c, c.req.param('source') ?? '');
  const at = proposals.findIndex((one) => one.proposalId === id);
  const next = [...proposals.slice(at + 1), ...proposals.slice(0, at)].find((one) => one.status === 'open');
  return answerWithCard(c, id, { to: next?.proposalId ?? id });
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
    goals: await goalChoices(c, values),
    version: null,
    notice,
  });
}
