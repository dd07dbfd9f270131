import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { compareEditions } from '../../account/compare-editions.ts';
import { readWritten, type ReadWritten } from '../../account/read-written.ts';
import { canonical } from '../../domain/canonical.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { forEverybody, isPublisher } from '../../domain/who.ts';
import { ACCOUNT_FORMATS } from '../../output/render-account.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { compareEditionsPage } from '../view/edition-compare.tsx';
import { freezePage } from '../view/edition-freeze.tsx';
import { editionListPage } from '../view/edition-list.tsx';
import { sendAccount } from './account-file.ts';
import { languageNotices } from './language-notices.ts';
import { trySave } from './try-save.ts';

/** Editions of an account: freezing and signing off, the list of them, and what differs from one to the next. */
export function editionRoutes() {
  const app = new Hono<Env>();
  app.get('/accounts/:id/editions', async (c) => c.html(await list(c, c.req.param('id'), null)));

  app.get('/accounts/:id/freeze', async (c) => {
    mayPublish(c);
    return c.html(await freezing(c, await toFreeze(c, c.req.param('id')), new URLSearchParams(), [], null));
  });

  app.post('/accounts/:id/freeze', async (c) => {
    mayPublish(c);
    const { register } = c.get('parts');
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const read = await toFreeze(c, id);
    const t = c.get('reader').words.editions;
    if (read.account.sections.length === 0) return c.html(await freezing(c, read, values, [], t.empty), 422);
    if (values.get('mark') !== markOf(read)) return c.html(await freezing(c, read, values, [], t.changedSince), 409);
    const isCorrection = (await register.listEditions(c.get('who'), id)).length > 0;
    if (isCorrection && !textOf(values, 'note')) return c.html(await freezing(c, read, values, [{ path: 'note', code: 'required' }], null), 422);
    await register.freezeEdition(c.get('who'), id, { ...read.account, unused: [] }, textOf(values, 'note') ?? '');
    leaveFlash(c, 'edition-frozen');
    return c.redirect(paths.editions(id), 303);
  });

  app.post('/accounts/:id/editions/:number{[1-9]\\d*}/sign', async (c) => {
    const { id, number } = c.req.param();
    const { values } = await readForm(c);
    const [name, role] = [textOf(values, 'name'), textOf(values, 'role')];
    const issues = Object.entries({ name, role }).flatMap(([path, text]): Issue[] => (text ? [] : [{ path, code: 'required' }]));
    if (!name || !role) return c.html(await list(c, id, { number: Number(number), values, issues }), 422);
    const done = await trySave(c, () => c.get('parts').register.signEdition(c.get('who'), id, Number(number), { name, role, isPublic: values.has('public') }));
    if ('refusal' in done && done.status !== 409) throw new Problem('forbidden');
    if ('saved' in done) leaveFlash(c, 'edition-signed');
    return c.redirect(paths.editions(id), 303);
  });

  app.get('/accounts/:id/editions/:number{[1-9]\\d*}/content.json', async (c) => {
    const { content } = await c.get('parts').register.readEdition(c.get('who'), c.req.param('id'), Number(c.req.param('number')));
    return c.body(content, 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="utgave.json"' });
  });

  app.get('/accounts/:id/editions/:number{[1-9]\\d*}/export/:format', async (c) => {
    const format = ACCOUNT_FORMATS.find((known) => known === c.req.param('format'));
    if (!format) throw new Problem('not-supported', { format: c.req.param('format') });
    const { account, number } = await c.get('parts').register.readEdition(c.get('who'), c.req.param('id'), Number(c.req.param('number')));
    return sendAccount(c, account, format, `samband-${account.period.replaceAll('/', '-')}-${account.lang}-${number}`);
  });

  app.get('/accounts/:id/editions/:from{[1-9]\\d*}/:to{[1-9]\\d*}', async (c) => {
    const { register } = c.get('parts');
    const { id, from, to } = c.req.param();
    const [before, after] = [await register.readEdition(c.get('who'), id, Number(from)), await register.readEdition(c.get('who'), id, Number(to))];
    const sections = compareEditions(before.account, after.account);
    return c.html(await compareEditionsPage({ reader: c.get('reader'), accountId: id, lang: after.account.lang, from: before, to: after, sections }));
  });
  return app;
}

/** The text as everybody may see it: what is frozen may be published. */
const toFreeze = (c: Context<Env>, id: string): Promise<ReadWritten> =>
  readWritten(c.get('parts').register, forEverybody(c.get('who')), id, c.get('parts').today());

const markOf = ({ account }: ReadWritten): string => createHash('sha256').update(canonical(account)).digest('hex').slice(0, 16);

function mayPublish(c: Context<Env>): void {
  if (!isPublisher(c.get('who'))) throw new Problem('forbidden');
}

async function freezing(c: Context<Env>, read: ReadWritten, values: URLSearchParams, issues: readonly Issue[], notice: string | null) {
  const [last] = await c.get('parts').register.listEditions(c.get('who'), read.stored.accountId);
  const warnings = await languageNotices(c, read.stored.accountId, read.account);
  return freezePage({ reader: c.get('reader'), read, next: (last?.number ?? 0) + 1, mark: markOf(read), values, issues, notice, warnings });
}

async function list(c: Context<Env>, id: string, signing: Parameters<typeof editionListPage>[0]['signing']) {
  const { register } = c.get('parts');
  const { account } = await register.readAccount(c.get('who'), id);
  const rows = await register.listEditions(c.get('who'), id);
  return editionListPage({ reader: c.get('reader'), account, rows, mayPublish: isPublisher(c.get('who')), signing });
}
