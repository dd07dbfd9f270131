import { type Context, Hono } from 'hono';
import { languageUse } from '../../domain/language-use.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { isWriter } from '../../domain/who.ts';
import { leaveFlash } from '../flash.ts';
import { formToPublicText } from '../form/public-text-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { languageUsePage } from '../view/language-use.tsx';
import { publicTextPage } from '../view/public-text.tsx';
import { sendList } from './list-file.ts';
import { trySave } from './try-save.ts';
import { yearOf } from './year.ts';

/** How what is given out in a year is shared between the languages, the texts entered by hand, and the figures asked for each January. */
export function languageUseRoutes() {
  const app = new Hono<Env>();
  app.get('/language-use', async (c) => c.html(await show(c, yearOf(c.req.query('year')) ?? c.get('reader').year, new URLSearchParams(), [])));

  app.get('/language-use/:file{[1-9]\\d{3}\\.csv}', async (c) => sendList(c, 'csv', reportOf(c, await textsOf(c, Number(c.req.param('file').slice(0, 4))))));

  app.post('/language-use', async (c) => {
    const { values } = await readForm(c);
    const read = formToPublicText(values);
    if ('issues' in read) return c.html(await show(c, yearOf(values.get('year')) ?? c.get('reader').year, values, read.issues), 422);
    await c.get('parts').register.addPublicText(c.get('who'), read.draft);
    leaveFlash(c, 'public-text-added');
    return c.redirect(paths.languageUse({ year: Number(read.draft.publishedOn.slice(0, 4)) }), 303);
  });

  app.get('/language-use/:year{[1-9]\\d{3}}/:id', async (c) => {
    const text = await textOf(c);
    const values = new URLSearchParams({ ...text, version: String(text.version), words: String(text.words), address: text.address ?? '' });
    return c.html(await publicTextPage({ reader: c.get('reader'), text, version: text.version, values, issues: [], refusal: null }));
  });

  app.post('/language-use/:year{[1-9]\\d{3}}/:id', async (c) => {
    const text = await textOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const again = (issues: readonly Issue[], refusal: string | null) => publicTextPage({ reader: c.get('reader'), text, version, values, issues, refusal });
    const read = formToPublicText(values);
    if ('issues' in read) return c.html(await again(read.issues, null), 422);
    const done = await trySave(c, () => c.get('parts').register.correctPublicText(c.get('who'), text.publicTextId, version, read.draft));
    if ('refusal' in done) return c.html(await again([], done.refusal), done.status);
    leaveFlash(c, 'public-text-saved');
    return c.redirect(paths.languageUse({ year: Number(read.draft.publishedOn.slice(0, 4)) }), 303);
  });

  app.post('/language-use/:year{[1-9]\\d{3}}/:id/withdraw', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.withdrawPublicText(c.get('who'), c.req.param('id'), Number(values.get('version')));
    leaveFlash(c, 'public-text-gone');
    return c.redirect(paths.languageUse({ year: Number(c.req.param('year')) }), 303);
  });
  return app;
}

type InYear = Awaited<ReturnType<typeof textsOf>>;
const textsOf = async (c: Context<Env>, year: number) => ({ year, ...(await c.get('parts').register.languageUseOf(c.get('who'), year)) });

async function show(c: Context<Env>, year: number, values: URLSearchParams, issues: readonly Issue[]) {
  const { all, entered } = await textsOf(c, year);
  const mayMend = new Set(entered.map(({ publicTextId }) => publicTextId));
  return languageUsePage({ reader: c.get('reader'), year, texts: all, mayMend, use: languageUse(all), values, issues, mayWrite: isWriter(c.get('who')) });
}

async function textOf(c: Context<Env>) {
  const { entered } = await textsOf(c, Number(c.req.param('year')));
  const id = c.req.param('id') ?? '';
  const text = entered.find(({ publicTextId }) => publicTextId === id);
  if (!text) throw new Problem('not-found', { id });
  return text;
}

/** One row for each text, as the figures are asked for: day, title, language, words. */
function reportOf(c: Context<Env>, { year, all }: InYear) {
  const { words, lang } = c.get('reader');
  const { languageUse: t, fields } = words;
  const columns = [t.day, t.text, t.lang, t.words].map((label, at) => ({ key: String(at), label }));
  const rows = all.map(({ id, on, title, lang: of, words: count }) => ({
    id,
    cells: [{ text: on, day: on }, { text: title }, { text: fields[of] }, { text: String(count) }],
  }));
  return {
    title: `${t.title} ${year}`,
    lang,
    columns,
    withoutIds: true as const,
    rows: (async function* () {
      yield* rows;
    })(),
  };
}
