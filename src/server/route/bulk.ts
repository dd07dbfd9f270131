import { Hono, type Context } from 'hono';
import type { EditReport, Selection } from '../../register/bulk/bulk-verbs.ts';
import { formToEdit } from '../form/bulk-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { bulkFormPage } from '../view/bulk-form.tsx';
import { bulkPreviewPage } from '../view/bulk-preview.tsx';
import { editsPage } from '../view/edits.tsx';
import { allGoals } from './goal-choices.ts';
import { selectionOf } from './selection.ts';

export function bulkRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements/bulk', (c) => c.redirect(paths.engagements()));

  // One address, three steps: what to change, how it would be, and done. Every step carries the selection and what was chosen along.
  app.post('/engagements/bulk', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const reader = c.get('reader');
    const { values } = await readForm(c);
    const selection = selectionOf(values);
    const step = values.get('step');
    if (step !== 'preview' && step !== 'save')
      return c.html(bulkFormPage({ reader, values, issues: [], selected: await countOf(c, selection), goals: await allGoals(c) }));
    const read = formToEdit(values);
    if ('issues' in read)
      return c.html(bulkFormPage({ reader, values, issues: read.issues, selected: await countOf(c, selection), goals: await allGoals(c) }), 422);
    const seen = textOf(values, 'seen');
    if (step === 'preview' || seen === null)
      return c.html(bulkPreviewPage({ reader, values, preview: await register.previewEdits(who, selection, read.edit) }));
    const report = await register.editMany(who, selection, read.edit, seen, textOf(values, 'why') ?? undefined);
    if (report.edited > 0 && report.leftCount === 0) return c.redirect(paths.edits(report.actId), 303);
    return c.html(await reportPage(c, report.edited > 0 ? report.actId : null, { report, isUndo: false }));
  });

  app.get('/edits/:actId', async (c) => c.html(await reportPage(c, c.req.param('actId'), null)));
  app.post('/edits/:actId/undo', async (c) => {
    const actId = c.req.param('actId');
    const report = await c.get('parts').register.undoEdits(c.get('who'), actId);
    return c.html(await reportPage(c, actId, { report, isUndo: true }));
  });
  return app;
}

/** The page of an edit, with what was just done to it. */
async function reportPage(c: Context<Env>, actId: string | null, done: { report: EditReport; isUndo: boolean } | null) {
  const edits = actId === null ? null : await c.get('parts').register.readEdits(c.get('who'), actId);
  return editsPage({ reader: c.get('reader'), edits, done });
}

async function countOf(c: Context<Env>, selection: Selection): Promise<number> {
  if ('ids' in selection) return new Set(selection.ids).size;
  return (await c.get('parts').register.listEngagements(c.get('who'), selection.filter, { limit: 1 })).total;
}
