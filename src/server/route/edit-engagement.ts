import { Hono, type Context } from 'hono';
import { draftOf } from '../form/engagement-draft.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { engagementFormPage } from '../view/engagement-form.tsx';
import type { Notice } from '../view/refusal.tsx';
import { editRecord, type Opened } from './edit-record.ts';
import { partyNames } from './party-names.ts';
import { goalChoices } from './goal-choices.ts';
import { requestChoices } from './request-choices.ts';

export function editEngagementRoutes() {
  const app = new Hono<Env>();
  app.get('/engagements/:id/edit', async (c) => {
    const engagement = await c.get('parts').register.readEngagement(c.get('who'), c.req.param('id'));
    const { lang } = c.get('reader');
    const values = draftToForm(draftOf(engagement, lang), lang);
    return c.html(await show(c, engagement.engagementId, { version: engagement.version, values, opened: values.toString() }, []));
  });
  app.post('/engagements/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const id = c.req.param('id');
    const { lang } = c.get('reader');
    const [saved, known] = await Promise.all([register.readEngagement(who, id), register.knownParties(who)]);
    const draft = draftOf(saved, lang);
    return editRecord(c, {
      recordId: id,
      saved: { version: saved.version, draft, form: draftToForm(draft, lang) },
      read: async (values) => formToDraft(values, { known, lang, was: draft, kept: true }),
      readable: async (one) => one,
      show: (opened, issues, notice) => show(c, id, opened, issues, notice),
      save: (version, one, why) => register.correctEngagement(who, id, version, one, why),
      action: paths.editEngagement(id),
      done: paths.engagement(id),
      flash: 'engagement-saved',
      nav: 'engagements',
    });
  });
  return app;
}

async function show(c: Context<Env>, id: string, opened: Opened, issues: readonly Issue[], notice: Notice = {}) {
  const reader = c.get('reader');
  const page = engagementFormPage({
    reader,
    title: reader.words.engagements.editTitle,
    action: paths.editEngagement(id),
    cancel: paths.engagement(id),
    issues,
    partyNames: await partyNames(c),
    ...(await requestChoices(c, opened.values.get('cameOf'))),
    goals: await goalChoices(c, opened.values),
    ...opened,
    notice,
  });
  return String(await page);
}
