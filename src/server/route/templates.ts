import { Hono, type Context } from 'hono';
import { aSection, type TemplateContent } from '../../domain/account-template.ts';
import { inLang, LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { isWriter } from '../../domain/who.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import type { TemplateView } from '../../register/template/template-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { arrangeRows } from '../form/arrange-rows.ts';
import { readForm } from '../form/read-form.ts';
import { formToTemplate, templateToForm } from '../form/template-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { templateListPage } from '../view/template-list.tsx';
import { templatePage } from '../view/template-page.tsx';
import { previewTemplate } from './preview-template.ts';
import { trySave } from './try-save.ts';

/** The templates of accounts: the list of them, and each with the text it makes beside it. */
export function templateRoutes() {
  const app = new Hono<Env>();
  app.get('/templates', async (c) => {
    const templates = await c.get('parts').register.listTemplates(c.get('who'));
    return c.html(await templateListPage({ reader: c.get('reader'), templates, mayWrite: isWriter(c.get('who')) }));
  });

  app.get('/templates/new', async (c) => {
    const from = c.req.query('from');
    const content = from ? copyOf(await c.get('parts').register.readTemplate(c.get('who'), from)) : firstTemplate();
    return c.html(await show(c, null, await formOf(c, content), { issues: [] }));
  });

  app.get('/templates/:id', async (c) => {
    const template = await c.get('parts').register.readTemplate(c.get('who'), c.req.param('id'));
    const values = await formOf(c, template);
    for (const key of ['year', 'text', 'about']) if (c.req.query(key)) values.set(key, c.req.query(key) ?? '');
    return c.html(await show(c, template, values, { issues: [] }));
  });

  app.post('/templates', (c) => save(c, null));
  app.post('/templates/:id', async (c) => save(c, await c.get('parts').register.readTemplate(c.get('who'), c.req.param('id'))));

  app.post('/templates/:id/withdraw', async (c) => {
    const template = await c.get('parts').register.readTemplate(c.get('who'), c.req.param('id'));
    const { values } = await readForm(c);
    const gone = await trySave(c, () => c.get('parts').register.withdrawTemplate(c.get('who'), template.templateId, Number(values.get('version'))));
    if ('refusal' in gone) return c.html(await show(c, template, await formOf(c, template), { issues: [], refusal: gone.refusal }), gone.status);
    leaveFlash(c, 'template-withdrawn');
    return c.redirect(paths.templates(), 303);
  });
  return app;
}

/** Every button sends the whole form: those that move sections and show the text keep nothing. */
async function save(c: Context<Env>, template: TemplateView | null) {
  const { register } = c.get('parts');
  const who = c.get('who');
  const { values: sent } = await readForm(c);
  const asked = sent.get('do') ?? 'save';
  if (asked !== 'save') return c.html(await show(c, template, arrangeRows(sent, asked), { issues: [] }));
  const read = formToTemplate(sent, await contextOf(c));
  if ('issues' in read) return c.html(await show(c, template, sent, read), 422);
  const done = await trySave(c, async () => {
    if (!template) return register.addTemplate(who, read.content);
    await register.correctTemplate(who, template.templateId, Number(sent.get('version')), read.content);
    return template.templateId;
  });
  if ('refusal' in done) return c.html(await show(c, template, sent, { issues: [], refusal: done.refusal }), done.status);
  leaveFlash(c, 'template-saved');
  return c.redirect(paths.template(done.saved), 303);
}

/** The page of a template with the fields as they were sent. What is still to be mended is said once somebody saves. */
async function show(c: Context<Env>, template: TemplateView | null, values: URLSearchParams, told: { issues: readonly Issue[]; refusal?: string }) {
  const reader = c.get('reader');
  const context = await contextOf(c);
  const read = formToTemplate(values, context);
  const t = reader.words.templates;
  const name = template ? (inLang(template.name, reader.lang)?.text ?? template.templateId) : null;
  return templatePage({
    reader,
    title: name === null ? t.new : t.edit(name),
    templateId: template?.templateId ?? null,
    version: template?.version === null || !template ? null : Number(values.get('version') ?? template.version),
    values,
    ...told,
    partyNames: context.known.map(({ name: one }) => one),
    preview: await previewTemplate(c, 'content' in read ? read.content : null, values),
    mayWrite: isWriter(c.get('who')),
  });
}

const contextOf = async (c: Context<Env>) => ({ known: await c.get('parts').register.knownParties(c.get('who')), lang: c.get('reader').lang });
const formOf = async (c: Context<Env>, content: TemplateContent) => templateToForm(content, await contextOf(c));

/** A template to start from: one section of sentences that takes all. */
function firstTemplate(): TemplateContent {
  const heading = Object.fromEntries(LANGS.map((lang) => [lang, words(lang).templates.subjects.all]));
  return { name: {}, title: {}, subject: 'all', sections: [aSection('section-1', 'prose', heading)] };
}

function copyOf({ name, title, subject, sections }: TemplateView): TemplateContent {
  const called = Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, words(lang as (typeof LANGS)[number]).templates.copyOf(text)]));
  return { name: called, title, subject, sections };
}
