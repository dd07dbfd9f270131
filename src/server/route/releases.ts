import { Hono } from 'hono';
import { leaveFlash } from '../flash.ts';
import { formToRelease } from '../form/release-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { releaseFormPage } from '../view/release-form.tsx';
import { releaseListPage } from '../view/release-list.tsx';
import { releasePage } from '../view/release-page.tsx';
import { releaseSheet } from '../view/release-rows.ts';
import { sendList } from './list-file.ts';
import { selectionOf } from './selection.ts';

const ROWS = 50;
export function releaseRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements/release', (c) => c.redirect(paths.engagements()));
  app.post('/engagements/release', async (c) => {
    const { register } = c.get('parts');
    const [who, reader] = [c.get('who'), c.get('reader')];
    const { values } = await readForm(c);
    const selection = selectionOf(values);
    const preview = await register.previewRelease(who, selection);
    if (values.get('step') !== 'give' || preview.selected === 0) return c.html(releaseFormPage({ reader, values, issues: [], preview }));
    const read = formToRelease(values, preview.lacksBasis > 0);
    if ('issues' in read) return c.html(releaseFormPage({ reader, values, issues: read.issues, preview }), 422);
    const releaseId = await register.release(who, selection, read.draft);
    leaveFlash(c, 'released');
    return c.redirect(paths.release(releaseId), 303);
  });

  app.get('/releases', async (c) => {
    const after = c.req.query('after');
    const page = await c.get('parts').register.listReleases(c.get('who'), { limit: ROWS, ...(after ? { after } : {}) });
    return c.html(releaseListPage({ reader: c.get('reader'), page, isFirst: !after }));
  });
  app.get('/releases/:id', async (c) =>
    c.html(releasePage({ reader: c.get('reader'), release: await c.get('parts').register.readRelease(c.get('who'), c.req.param('id')) })),
  );
  app.get('/releases/:id/export/:format', async (c) => {
    const release = await c.get('parts').register.readRelease(c.get('who'), c.req.param('id'));
    return sendList(c, c.req.param('format'), releaseSheet(release, c.get('reader')), release.at.slice(0, 10));
  });
  return app;
}
