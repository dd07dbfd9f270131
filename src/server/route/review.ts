import { Hono } from 'hono';
import { acceptable, isOfModel, readReviewQuery, reviewed } from '../form/review-filter.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { acceptTogetherPage } from '../view/accept-together.tsx';
import { askedOf } from '../view/review-filters.tsx';
import { reviewPage } from '../view/review.tsx';
import { undoneDecisionsPage } from '../view/undone-decisions.tsx';
import { inOrder, loadReview, relationsIn } from './load-review.tsx';

/** The review of a source as a whole: read, accepted together, and taken back. What is done to one proposal is in `proposals.ts`. */
export function reviewRoutes() {
  const app = new Hono<Env>();
  app.get('/sources/:source/review', async (c) => {
    const review = await loadReview(c, c.req.param('source'));
    const [batchId = '', count = ''] = (c.req.query('did') ?? '').split('.');
    const accepted = /^bat-\w+$/.test(batchId) && /^\d{1,5}$/.test(count) ? { batchId, count: Number(count) } : null;
    const version = await c.get('parts').register.readVersion(c.get('who'), review.source.sourceId);
    return c.html(reviewPage({ reader: c.get('reader'), ...review, accepted, version }));
  });

  app.get('/sources/:source/accept', async (c) => {
    const source = await c.get('parts').register.readSource(c.get('who'), c.req.param('source'));
    const [proposals, relations] = await Promise.all([inOrder(c, source.sourceId), relationsIn(c, source.sourceId)]);
    const query = readReviewQuery(new URL(c.req.url).searchParams);
    const shown = acceptable(proposals, query.filter, relations);
    const out = reviewed(proposals, query.filter, relations).filter((one) => one.status === 'open' && !shown.includes(one));
    const model = out.filter(isOfModel).length;
    const back = paths.reviewBy(source.sourceId, askedOf(query));
    return c.html(acceptTogetherPage({ reader: c.get('reader'), source, proposals: shown, leftOut: { model, known: out.length - model }, back }));
  });
  app.post('/sources/:source/accept', async (c) => {
    const { register } = c.get('parts');
    const { sourceId } = await register.readSource(c.get('who'), c.req.param('source'));
    const { values } = await readForm(c);
    const { batchId, accepted } = await register.acceptProposals(c.get('who'), sourceId, values.getAll('id'));
    const back = textOf(values, 'back') ?? '';
    const asked = new URLSearchParams(back.startsWith(`${paths.review(sourceId)}?`) ? back.split('?')[1] : '');
    return c.redirect(paths.reviewBy(sourceId, { ...Object.fromEntries(asked), did: batchId ? `${batchId}.${accepted.length}` : undefined }), 303);
  });

  app.post('/sources/:source/undo', async (c) => {
    const { register } = c.get('parts');
    const source = await register.readSource(c.get('who'), c.req.param('source'));
    return c.html(undoneDecisionsPage({ reader: c.get('reader'), source, undone: await register.undoSource(c.get('who'), source.sourceId) }));
  });
  app.post('/sources/:source/undo-together', async (c) => {
    const { register } = c.get('parts');
    const source = await register.readSource(c.get('who'), c.req.param('source'));
    const batchId = textOf((await readForm(c)).values, 'batch') ?? '';
    return c.html(undoneDecisionsPage({ reader: c.get('reader'), source, undone: await register.undoReviewed(c.get('who'), batchId) }));
  });
  return app;
}
