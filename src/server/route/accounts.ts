import { sendAccount } from './account-file.ts';
import { Hono, type Context } from 'hono';
import { readWritten, type ReadWritten } from '../../account/read-written.ts';
import { nameOfSubject } from '../../account/name-of-subject.ts';
import type { Piece } from '../../account/written.ts';
import { readSubject } from '../../domain/account-subject.ts';
import type { AccountTemplate } from '../../domain/account-template.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { isWriter } from '../../domain/who.ts';
import { ACCOUNT_FORMATS } from '../../output/render-account.ts';
import { fillTitle } from '../../language/template-words.ts';
import { leaveFlash } from '../flash.ts';
import { formToAccount } from '../form/account-form.ts';
import { readForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { accountFormPage } from '../view/account-form.tsx';
import { accountHistoryPage } from '../view/account-history.tsx';
import { accountListPage } from '../view/account-list.tsx';
import { hrefOf, writtenPage } from '../view/written-page.tsx';
import type { Typed } from '../form/typed.ts';
import { pieceOf } from './piece-of.ts';
import { latestYear } from './latest-year.ts';
import { subjectsOf } from './subjects-of.ts';
import { trySave } from './try-save.ts';

/** The accounts that are kept: the list of them, a new one, and each to read and edit. */
export function storedAccountRoutes() {
  const app = new Hono<Env>();
  app.get('/accounts', async (c) => {
    const { register } = c.get('parts');
    const [rows, templates] = [await register.listAccounts(c.get('who')), await register.listTemplates(c.get('who'))];
    return c.html(await accountListPage({ reader: c.get('reader'), rows, templates, mayWrite: isWriter(c.get('who')) }));
  });

  app.get('/accounts/new', async (c) => {
    const templates = await c.get('parts').register.listTemplates(c.get('who'));
    const values = new URLSearchParams(c.req.query());
    if (!values.has('period')) values.set('period', String(await latestYear(c.get('parts').register, c.get('who'), c.get('reader').year)));
    const subjects = await subjectsFor(c, values, templates);
    return c.html(await accountFormPage({ reader: c.get('reader'), values, issues: [], refusal: null, templates, subjects, exists: null }));
  });

  app.post('/accounts', async (c) => {
    const { register } = c.get('parts');
    const [who, reader] = [c.get('who'), c.get('reader')];
    const { values } = await readForm(c);
    const templates = await register.listTemplates(who);
    const formed = formToAccount(values, reader.lang, templates);
    const again = async (issues: readonly Issue[], refusal: string | null, exists: string | null) =>
      accountFormPage({ reader, values, issues, refusal, templates, subjects: await subjectsFor(c, values, templates), exists });
    if ('issues' in formed) return c.html(await again(formed.issues, null, null), 422);
    const exists = await register.findAccount(who, formed.asked);
    const sentence = values.get('sentence');
    const to = (id: string) => c.redirect(sentence ? hrefOf(id, sentence) : paths.storedAccount(id), 303);
    if (exists) return values.has('edit') ? to(exists) : c.html(await again([], reader.words.accounts.exists, exists), 409);
    const template = templates.find(({ templateId }) => templateId === formed.asked.templateId)!;
    const about = await nameOfSubject(register, who, formed.asked.subject, formed.asked.lang);
    const title = formed.title ?? fillTitle(template, { ...formed.asked, ...(about !== undefined && { about }) });
    const done = await trySave(c, () => register.createAccount(who, { ...formed.asked, title }));
    if ('refusal' in done) return c.html(await again([], done.refusal, null), done.status);
    leaveFlash(c, 'account-created');
    return to(done.saved);
  });

  app.get('/accounts/:id', async (c) => {
    const read = await readWritten(c.get('parts').register, c.get('who'), c.req.param('id'), c.get('parts').today());
    const asked = c.req.query('sentence');
    return c.html(await showWritten(c, read, asked ? pieceOf(read, asked) : null, null));
  });

  app.get('/accounts/:id/export/:format', async (c) => {
    const format = ACCOUNT_FORMATS.find((known) => known === c.req.param('format'));
    if (!format) throw new Problem('not-supported', { format: c.req.param('format') });
    const { account, stored } = await readWritten(c.get('parts').register, c.get('who'), c.req.param('id'), c.get('parts').today());
    return sendAccount(c, account, format, `samband-${stored.period.replaceAll('/', '-')}-${stored.lang}`);
  });

  app.get('/accounts/:id/history', async (c) => {
    const { register } = c.get('parts');
    const id = c.req.param('id');
    const [{ account }, changes] = [await register.readAccount(c.get('who'), id), await register.historyOf(c.get('who'), id)];
    const editions = (await register.listEditions(c.get('who'), id)).length;
    return c.html(await accountHistoryPage({ reader: c.get('reader'), account, changes, editions, mayWrite: isWriter(c.get('who')) }));
  });

  app.post('/accounts/:id/withdraw', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.withdrawAccount(c.get('who'), c.req.param('id'), Number(values.get('version')));
    leaveFlash(c, 'account-withdrawn');
    return c.redirect(paths.accounts(), 303);
  });
  return app;
}

/** The page of an account, with one sentence open, and what was typed under it where that is to be mended. */
export function showWritten(c: Context<Env>, read: ReadWritten, opened: Piece | null, typed: Typed | null) {
  return writtenPage({ reader: c.get('reader'), read, opened, mayWrite: isWriter(c.get('who')), typed });
}

/** What a text by the chosen template may be about in the period that is asked for, and what is chosen already. Null where it is about all. */
async function subjectsFor(c: Context<Env>, values: URLSearchParams, templates: readonly AccountTemplate[]) {
  const template = templates.find(({ templateId }) => templateId === values.get('template'));
  if (!template || template.subject === 'all') return null;
  const year = Number(/^\s*(?:\d{4}\D+)?(\d{4})/u.exec(values.get('period') ?? '')?.[1] ?? c.get('reader').year);
  const found = await subjectsOf(c, template.subject, year);
  const value = values.get('subject') ?? '';
  const chosen = readSubject(value);
  if (value === '' || !chosen || chosen.kind !== template.subject || found.some((one) => one.value === value)) return found;
  const label = await nameOfSubject(c.get('parts').register, c.get('who'), chosen, c.get('reader').lang);
  return label === undefined ? found : [{ value, label }, ...found];
}
