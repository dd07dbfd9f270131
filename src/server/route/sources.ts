import { Hono, type Context } from 'hono';
import { decodeText } from '../../intake/file/decode-text.ts';
import { chiefFailure } from '../../intake/model/model-report.ts';
import { readWithModel } from '../../intake/model/read-with-model.ts';
import { readText } from '../../intake/read-text.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { isYear, MAX_NAME } from '../form/draft-issues.ts';
import { readForm, textOf, type SentForm } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { sourceListPage } from '../view/source-list.tsx';
import { sourcePage } from '../view/source-page.tsx';
import { readingContext } from './reading-context.ts';
import { yearOf } from './year.ts';

export function sourceRoutes() {
  const app = new Hono<Env>();
  app.get('/sources', async (c) => c.html(await list(c, new URLSearchParams(), [])));
  app.post('/sources', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const sent = await readForm(c);
    const year = yearOf(textOf(sent.values, 'year'));
    const issues: Issue[] = [];
    if (!year || !isYear(year)) issues.push({ path: 'year', code: 'not-a-year' });
    const found = await textAndBytes(sent);
    if (!found) issues.push({ path: 'text', code: 'required' });
    if ((textOf(sent.values, 'title')?.length ?? 0) > MAX_NAME) issues.push({ path: 'title', code: 'too-long' });
    if (!found || !year || issues.length > 0) return c.html(await list(c, sent.values, issues), 422);
    const context = await readingContext(register, who, year);
    const model = sent.values.get('model') === 'yes' ? c.get('parts').model : null;
    const read = model
      ? await readWithModel(found.text, context, model, { signal: c.req.raw.signal })
      : { reading: readText(found.text, context), report: null };
    const { reading, report } = read;
    const failure = report && chiefFailure(report);
    const title = textOf(sent.values, 'title') ?? (sent.file?.name.slice(-MAX_NAME) || firstLine(found.text) || c.get('reader').words.sources.untitled);
    const { text, bytes, media, origin } = found;
    const { sourceId, proposalIds } = await register.takeIn(who, { title, bytes, text, lang: reading.lang, media, origin, year }, reading.proposals);
    leaveFlash(c, failure ? `model-${failure}` : 'source-kept', proposalIds.length);
    return c.redirect(proposalIds.length > 0 ? paths.review(sourceId) : paths.source(sourceId), 303);
  });
  app.get('/sources/:id', async (c) =>
    c.html(sourcePage({ reader: c.get('reader'), source: await c.get('parts').register.readSource(c.get('who'), c.req.param('id')) })),
  );
  return app;
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

/** The text to read and the bytes to keep: the file if one was chosen, else what was pasted. Null when there is neither. */
async function textAndBytes({ values, file }: SentForm): Promise<{ text: string; bytes: Uint8Array; media: string; origin: string } | null> {
  if (file) {
    if (!/\.(txt|md|markdown|text)$/i.test(file.name) && !file.type.startsWith('text/')) throw new Problem('not-text', { file: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { text } = decodeText(bytes);
    return { text, bytes, media: /\.(md|markdown)$/i.test(file.name) ? 'text/markdown' : 'text/plain', origin: file.name };
  }
  const text = values.get('text') ?? '';
  return text.trim() === '' ? null : { text, bytes: new TextEncoder().encode(text), media: 'text/plain', origin: 'pasted' };
}

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0]?.trim() ?? '';
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}
