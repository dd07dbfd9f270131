import { Hono } from 'hono';
import { findWords } from '../../domain/find-words.ts';
import { anchorAt, type Anchor } from '../../domain/passage.ts';
import { Problem } from '../../domain/problem.ts';
import { PROPOSAL_FIELDS } from '../../domain/proposal.ts';
import { readMarked } from '../../intake/read-marked.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { addProposalPage } from '../view/add-proposal.tsx';
import { passagePage } from '../view/passage-page.tsx';
import { answerWithCard, proposalOf } from './load-review.tsx';
import { readingContext } from './reading-context.ts';

/** Which words of a text a proposal and its fields stand on, and a new proposal of words a person marks. */
export function passageRoutes() {
  const app = new Hono<Env>();
  const sourceOf = (c: Parameters<typeof proposalOf>[0]) => c.get('parts').register.readSource(c.get('who'), c.req.param('source') ?? '');

  app.get('/sources/:source/proposals/:id/passage', async (c) => {
    const [source, proposal] = await Promise.all([sourceOf(c), proposalOf(c)]);
    return c.html(passagePage({ reader: c.get('reader'), source, proposal, missing: null }));
  });
  app.post('/sources/:source/proposals/:id/passage', async (c) => {
    const [source, { proposalId }] = await Promise.all([sourceOf(c), proposalOf(c)]);
    const anchor = anchorIn(source.text, textOf((await readForm(c)).values, 'to'));
    if (!anchor) throw new Problem('invalid', { field: 'to' });
    await c.get('parts').register.movePassage(c.get('who'), proposalId, anchor);
    if (c.req.query('part') === 'card') return answerWithCard(c, proposalId, { text: true });
    leaveFlash(c, 'passage-moved');
    return c.redirect(paths.proposal(source.sourceId, proposalId, 'passage'), 303);
  });
  app.post('/sources/:source/proposals/:id/words', async (c) => {
    const [source, proposal] = await Promise.all([sourceOf(c), proposalOf(c)]);
    const { values } = await readForm(c);
    const field = PROPOSAL_FIELDS.find((one) => one === values.get('field'));
    if (!field) throw new Problem('invalid', { field: 'field' });
    const words = textOf(values, 'words');
    const anchor = anchorIn(source.text, textOf(values, 'to')) ?? (words === null ? null : findWords(source.text, words, proposal.anchor.start));
    if (words !== null && !anchor) return c.html(passagePage({ reader: c.get('reader'), source, proposal, missing: { field, words } }), 422);
    await c.get('parts').register.pinWords(c.get('who'), proposal.proposalId, field, anchor);
    if (c.req.query('part') === 'card') return answerWithCard(c, proposal.proposalId);
    leaveFlash(c, 'words-pinned');
    return c.redirect(paths.proposal(source.sourceId, proposal.proposalId, 'passage'), 303);
  });

  app.get('/sources/:source/proposals/new', async (c) =>
    c.html(addProposalPage({ reader: c.get('reader'), source: await sourceOf(c), words: '', issues: [] })),
  );
  app.post('/sources/:source/proposals/new', async (c) => {
    const { register } = c.get('parts');
    const source = await sourceOf(c);
    const { values } = await readForm(c);
    const words = values.get('words') ?? '';
    const anchor = anchorIn(source.text, textOf(values, 'to')) ?? findWords(source.text, words);
    if (!anchor) {
      const code = words.trim() === '' ? 'required' : 'not-in-source';
      return c.html(addProposalPage({ reader: c.get('reader'), source, words, issues: [{ path: 'words', code }] }), 422);
    }
    const context = { ...(await readingContext(register, c.get('who'), source.year)), lang: source.lang };
    const [id = ''] = await register.submitProposals(c.get('who'), source.sourceId, [readMarked(source.text, anchor, context)]);
    if (c.req.query('part') === 'card') return answerWithCard(c, id, { text: true });
    leaveFlash(c, 'proposal-added');
    return c.redirect(paths.proposal(source.sourceId, id, 'mend'), 303);
  });
  return app;
}

/** The words of a text between two code points, written "12-34"; null where it says no such place. */
function anchorIn(text: string, to: string | null): Anchor | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(to ?? '') ?? [];
  const points = start === undefined ? [] : Array.from(text);
  return start !== undefined && Number(start) < Number(end) && Number(end) <= points.length ? anchorAt(points, Number(start), Number(end)) : null;
}
