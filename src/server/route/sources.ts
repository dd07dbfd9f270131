import { setTimeout as wait } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import { LIMITS } from '../../intake/file/limits.ts';
import { wakeReader } from '../../intake/file/read-in-child.ts';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readForm } from '../form/read-form.ts';
import { readSourceForm } from '../form/source-form.ts';
import { takeLarge } from '../large-body.ts';
import { paths } from '../paths.ts';
import { Readings, type Run } from '../readings.ts';
import type { Env } from '../server-parts.ts';
import { sourceListPage } from '../view/source-list.tsx';
import { sourcePage } from '../view/source-page.tsx';
import { readGiven } from './read-given.ts';
import { readingContext } from './reading-context.ts';
import { readingRoutes } from './readings.ts';
import { sourceFileRoutes } from './source-files.ts';

const FORM = 64 * 1024; // bytes of the fields beside the files, and of what parts them
const SOON_MS = 6000; // a reading that is over by then is answered at once
const START_MS = 8000; // the most that is waited for the reader to begin, where nobody else has it

export function sourceRoutes() {
  const app = new Hono<Env>();
  const readings = new Readings();
  app.get('/sources', async (c) => {
    wakeReader();
    return c.html(await list(c, new URLSearchParams(), []));
  });
  app.post('/sources', takeLarge(LIMITS.bytes + LIMITS.letters + FORM), async (c) => {
    const { register, model = null, read } = c.get('parts');
    const who = c.get('who');
    const sent = await readForm(c);
    const { form, issues } = await readSourceForm(sent);
    if (!form) return c.html(await list(c, sent.values, issues), 422);
    const { year: otherwise, ...context } = await readingContext(register, who, c.get('reader').year);
    const wish = { ...context, year: form.year, otherwise };
    const bytes = form.given.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    const run = readings.start(who.userId, bytes, (run) => readGiven(run, { register, read, model: form.asksModel ? model : null }, who, form, wish));
    await soon(run);
    return run.isOver ? answer(c, run) : c.redirect(paths.reading(run.id), 303);
  });
  app.route('/', readingRoutes(readings));
  app.route('/', sourceFileRoutes());
  app.get('/sources/:id', async (c) =>
    c.html(sourcePage({ reader: c.get('reader'), source: await c.get('parts').register.readSource(c.get('who'), c.req.param('id')) })),
  );
  return app;
}

/** Waits as long as somebody may be kept waiting for a page. Starting the reader is not held against the file. */
async function soon(run: Run): Promise<void> {
  const hasBegun = () => run.isOver || run.files.some(({ state }) => state.at !== 'waiting');
  for (let waited = 0; waited < START_MS && !hasBegun(); waited += 50) await Promise.race([run.over, wait(50)]);
  await Promise.race([run.over, wait(SOON_MS, undefined, { ref: false })]);
}

/** One text that was read leads to its review, one that was refused says why; several are told one by one. */
function answer(c: Context<Env>, run: Run): Response {
  const [only, ...more] = run.files;
  if (!only || more.length > 0) return c.redirect(paths.reading(run.id), 303);
  const { state } = only;
  if (state.at === 'refused') throw state.problem;
  if (state.at !== 'taken') return c.redirect(paths.reading(run.id), 303);
  leaveFlash(c, state.failure ? `model-${state.failure}` : 'source-kept', state.proposals);
  return c.redirect(state.proposals > 0 ? paths.review(state.sourceId) : paths.source(state.sourceId), 303);
}

async function list(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[]) {
  return sourceListPage({
    reader: c.get('reader'),
    rows: await c.get('parts').register.listSources(c.get('who')),
    values,
    issues,
    model: c.get('parts').model ?? null,
  });
}
