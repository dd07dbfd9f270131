import { Hono, type Context } from 'hono';
import { EngagementDraft } from '../../domain/draft.ts';
import { Problem } from '../../domain/problem.ts';
import { applyPicks, correctedParties } from '../../intake/line-picks.ts';
import { mayLearn } from '../../intake/may-learn.ts';
import { draftIssues } from '../form/draft-issues.ts';
import { onceOf } from '../form/once.ts';
import { readForm } from '../form/read-form.ts';
import { readPicks } from '../form/read-picks.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { LineReading } from '../view/line-reading.tsx';
import { pickContext, readLogLine, withChoices } from './read-log-line.ts';
import { todayWith } from './today.ts';
import { trySave } from './try-save.ts';

const MAX_LINE = 2000;
const lineOf = (words: string | null | undefined) => (words ?? '').trim().slice(0, MAX_LINE);

export function logLineRoutes() {
  const app = new Hono<Env>();
  app.get('/log-line', async (c) => {
    const line = lineOf(c.req.query('words'));
    if (line === '') return c.html('');
    const read = await readLogLine(c, line, readPicks(c.req.queries('pick') ?? []));
    return c.html(LineReading({ reader: c.get('reader'), line, read })!.toString());
  });
  app.post('/log-line', async (c) => {
    const { values } = await readForm(c);
    const line = lineOf(values.get('words'));
    return c.html(await todayWith(c, line, line === '' ? null : await readLogLine(c, line, readPicks(values.getAll('pick')))));
  });
  return app;
}

/** Logs a reading as it was shown, with what was chosen. What is likely logged already is shown first, with the line and the choices as they were. */
export async function logReading(c: Context<Env>, values: URLSearchParams): Promise<Response> {
  const { register } = c.get('parts');
  const who = c.get('who');
  const line = lineOf(values.get('words'));
  const picks = readPicks(values.getAll('pick'));
  const known = await register.knownParties(who);
  const { read, draft } = await pickedReading(c, values);
  const shown = () => withChoices(c, line, read, picks, known);
  if (!values.has('anyway')) {
    const again = await shown();
    if (again.likely.length > 0) return c.html(await todayWith(c, line, again), 409);
  }
  const learned = correctedParties(read, draft).filter(({ words }) => mayLearn(words));
  const done = await trySave(c, () => register.logEngagement(who, draft, undefined, undefined, learned, onceOf(values)));
  if ('refusal' in done) return c.html(await todayWith(c, line, await shown(), done.refusal), done.status);
  return c.redirect(paths.loggedEngagement(done.saved), 303);
}

/** The draft a reading carried along, as it was read and with what was chosen. */
export async function pickedReading(c: Context<Env>, values: URLSearchParams): Promise<{ read: EngagementDraft; draft: EngagementDraft }> {
  const read = carriedDraft(values, 'draft');
  const [first] = read ? draftIssues(read) : [];
  if (!read || first) throw new Problem('invalid', first ? { field: first.path, rule: first.code } : {});
  const known = await c.get('parts').register.knownParties(c.get('who'));
  const draft = applyPicks(read, readPicks(values.getAll('pick')), pickContext(c, lineOf(values.get('words')), read, known));
  const [issue] = draftIssues(draft);
  if (issue) throw new Problem('invalid', { field: issue.path, rule: issue.code });
  return { read, draft };
}

/** A draft that a form carries along as it is; null where it carries none. */
export function carriedDraft(values: URLSearchParams, key: string): EngagementDraft | null {
  try {
    return EngagementDraft.parse(JSON.parse(values.get(key) ?? ''));
  } catch {
    return null;
  }
}
