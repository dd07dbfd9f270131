import { isDeepStrictEqual } from 'node:util';
import { Hono, type Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import type { ChangeFilter } from '../../register/change/change-verbs.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { readPeriod } from '../form/read-period.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { changesPage, type LogFilter } from '../view/changes-page.tsx';
import { backOf, changeFieldPage, changePage } from '../view/change-page.tsx';
import { changedFieldName } from '../view/change-words.ts';
import { fieldText } from '../view/field-text.ts';
import { backTo } from './back.ts';
import { trySave } from './try-save.ts';

const ROWS = 50;

export function changeRoutes() {
  const app = new Hono<Env>();
  app.get('/changes', async (c) => {
    const after = c.req.query('after') || null;
    const typed = Object.fromEntries(['by', 'type', 'action', 'from', 'to'].map((key) => [key, (c.req.query(key) ?? '').trim().slice(0, 100)])) as LogFilter;
    const filter = filterOf(c, typed);
    const changes = await c.get('parts').register.listChanges(c.get('who'), { limit: ROWS, ...(after ? { after } : {}) }, filter);
    return c.html(changesPage({ reader: c.get('reader'), changes, typed, after }));
  });
  app.get('/changes/:id', async (c) => {
    const change = await c.get('parts').register.readChange(c.get('who'), c.req.param('id'));
    return c.html(changePage({ reader: c.get('reader'), change }));
  });
  app.post('/changes/:id/undo', async (c) => {
    const { values } = await readForm(c);
    const { register } = c.get('parts');
    const { recordType, recordId, action } = await register.readChange(c.get('who'), c.req.param('id'));
    await register.undoChange(c.get('who'), c.req.param('id'), textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'change-undone');
    // Two parties that were one: the page they come back to says what became of the edits made meanwhile.
    const split = recordType === 'party' && action === 'merged' ? await register.laterEdits(c.get('who'), recordId) : null;
    return c.redirect(split ? paths.splitParty(split.kept.partyId) : backTo(values, paths.changes()), 303);
  });
  app.get('/changes/:id/fields/:field', async (c) => c.html(await fieldPage(c, '')));
  app.post('/changes/:id/fields/:field', async (c) => {
    const { values } = await readForm(c);
    const { register } = c.get('parts');
    const [id, field] = [c.req.param('id'), c.req.param('field')];
    const change = await register.readChange(c.get('who'), id);
    const [why, version] = [textOf(values, 'why') ?? undefined, Number(values.get('version')) || undefined];
    const done = await trySave(c, () => register.undoField(c.get('who'), id, field, { why, version }));
    if ('refusal' in done) return c.html(await fieldPage(c, why ?? '', done.refusal), done.status);
    leaveFlash(c, 'field-back');
    return c.redirect(backOf(change), 303);
  });
  return app;
}

/** What is asked of the log. A day that cannot be read narrows nothing: the field shows it as it was typed. */
function filterOf(c: Context<Env>, typed: LogFilter): ChangeFilter {
  const words = c.get('reader').words.changeActions as Record<string, string>;
  const actions = Object.keys(words).filter((action) => words[action] === words[typed.action]);
  const [from, to] = [typed.from && readPeriod(typed.from)?.from, typed.to && readPeriod(typed.to)?.to];
  return {
    ...(typed.by ? { by: typed.by } : {}),
    ...(typed.type && Object.hasOwn(c.get('reader').words.recordTypes, typed.type) ? { type: typed.type } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

/** The page that sets one field back, as it stands today. */
async function fieldPage(c: Context<Env>, why: string, refusal?: string) {
  const reader = c.get('reader');
  const [id = '', field = ''] = [c.req.param('id'), c.req.param('field')];
  const change = await c.get('parts').register.readChange(c.get('who'), id);
  const name = changedFieldName(change.recordType, field, reader);
  if (!name || !change.fields.includes(field) || !change.before || !change.after || !change.standing) throw new Problem('not-found', { id, field });
  const [was, gave, is] = [change.before[field] ?? null, change.after[field] ?? null, change.standing[field] ?? null];
  const text = (value: unknown) => fieldText(field, value, reader, change.recordType, change.names);
  return changeFieldPage({
    reader,
    change,
    field,
    name,
    values: { before: text(was), after: text(gave), now: text(is) },
    stands: isDeepStrictEqual(is, gave) ? 'as-left' : isDeepStrictEqual(is, was) ? 'as-before' : 'moved-on',
    typed: { why },
    ...(refusal ? { refusal } : {}),
  });
}
