import { Hono, type Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { mayLearn } from '../../intake/may-learn.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { mergeTogetherPage, pairValue, type SamePair } from '../view/merge-together.tsx';
import { answerWithCard, inOrder } from './load-review.tsx';

/** The presses that follow from how proposals stand to the register. */
export function relationRoutes() {
  const app = new Hono<Env>();

  app.get('/sources/:source/merge-same', async (c) => {
    const source = await c.get('parts').register.readSource(c.get('who'), c.req.param('source'));
    return c.html(mergeTogetherPage({ reader: c.get('reader'), source, pairs: await samePairs(c, source.sourceId) }));
  });
  app.post('/sources/:source/merge-same', async (c) => {
    const { register } = c.get('parts');
    const { sourceId } = await register.readSource(c.get('who'), c.req.param('source'));
    const shown = new Set((await readForm(c)).values.getAll('pair'));
    const pairs = (await samePairs(c, sourceId)).filter((pair) => shown.has(pairValue(pair))); // what has come to say something else since is left to be looked at
    for (const { proposal, record } of pairs) await register.mergeProposal(c.get('who'), proposal.proposalId, record.engagementId); // one act each, so that each can be undone alone
    leaveFlash(c, 'proposals-merged', pairs.length);
    return c.redirect(paths.review(sourceId), 303);
  });

  app.post('/sources/:source/carry-evidence', async (c) => {
    const sourceId = c.req.param('source');
    leaveFlash(c, 'evidence-carried', await c.get('parts').register.carryEvidence(c.get('who'), sourceId));
    return c.redirect(paths.review(sourceId), 303);
  });

  app.post('/sources/:source/proposals/:id/party', async (c) => {
    const { register } = c.get('parts');
    const { source, id } = c.req.param();
    const { values } = await readForm(c);
    const [said, partyId] = [textOf(values, 'said'), textOf(values, 'partyId')];
    const proposal = (await register.listProposals(c.get('who'), source)).find((one) => one.proposalId === id);
    if (!proposal) throw new Problem('not-found', { id });
    if (!said || !partyId) throw new Problem('invalid', { field: 'partyId' });
    const party = await register.readParty(c.get('who'), partyId);
    const name = party.names.find((one) => one.kind === 'official' && !one.to)?.name ?? party.names[0]?.name ?? said;
    const isAsked = (one: (typeof proposal.draft.parties)[number]) => one.partyId === null && one.name === said;
    const words = proposal.draft.parties.filter(isAsked).map((one) => one.said);
    const parties = proposal.draft.parties.map((one) => (isAsked(one) ? { ...one, partyId, name, country: party.country } : one));
    await register.mendProposal(c.get('who'), id, { ...proposal.draft, parties }, words.filter(mayLearn));
    if (c.req.query('part') !== 'card') leaveFlash(c, 'proposal-mended');
    return answerWithCard(c, id);
  });
  return app;
}

/** The proposals of a source that say the same as a record, each with its record, in the order of the text. */
async function samePairs(c: Context<Env>, sourceId: string): Promise<SamePair[]> {
  const related = await c.get('parts').register.relateProposals(c.get('who'), sourceId);
  const recordOf = new Map(related.flatMap((one) => (one.relation === 'same' && one.record ? [[one.proposalId, one.record] as const] : [])));
  return (await inOrder(c, sourceId)).flatMap((proposal) => {
    const record = recordOf.get(proposal.proposalId);
    return record ? [{ proposal, record }] : [];
  });
}
