import { type Context, Hono } from 'hono';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { isAddress, MAX_NAME } from '../form/draft-issues.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { recordPath } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { evidenceForm } from '../view/evidence-form.tsx';
import { backTo } from './back.ts';
import { type Refusal, trySave } from './try-save.ts';

/** Adding an address where what a record says can be read. */
export function evidenceRoutes() {
  const app = new Hono<Env>();
  for (const type of ['engagements', 'commitments'] as const) {
    app.get(`/${type}/:id/evidence`, async (c) => form(c, await aboutOf(c, type), new URL(c.req.url).searchParams, []));
    app.post(`/${type}/:id/evidence`, async (c) => {
      const about = await aboutOf(c, type);
      const { values } = await readForm(c);
      const [link, title] = [textOf(values, 'link') ?? '', textOf(values, 'title') ?? ''];
      const issues: Issue[] = [
        ...(isAddress(link) ? [] : [{ path: 'link', code: 'not-an-address' as const }]),
        ...(title === '' ? [{ path: 'title', code: 'required' as const }] : title.length > MAX_NAME ? [{ path: 'title', code: 'too-long' as const }] : []),
      ];
      if (issues.length > 0) return form(c, about, values, issues);
      const done = await trySave(c, () => c.get('parts').register.addEvidence(c.get('who'), about.recordId, null, { link, title }));
      if ('refusal' in done) return form(c, about, values, [], done);
      leaveFlash(c, 'evidence-added');
      return c.redirect(backTo(values, about.path), 303);
    });
  }
  return app;
}

interface About {
  recordId: string;
  title: string;
  path: string;
}

/** The record of the address. Throws Problem('not-found'). */
async function aboutOf(c: Context<Env>, type: 'engagements' | 'commitments'): Promise<About> {
  const { register } = c.get('parts');
  const recordId = c.req.param('id') ?? '';
  const text =
    type === 'engagements'
      ? (await register.readEngagement(c.get('who'), recordId)).title
      : (await register.readCommitment(c.get('who'), recordId)).commitment.what;
  return { recordId, title: localText(text, c.get('reader'), recordId), path: recordPath(recordId) ?? '/' };
}

function form(c: Context<Env>, { path, ...about }: About, values: URLSearchParams, issues: readonly Issue[], refused?: Refusal) {
  const page = evidenceForm({ reader: c.get('reader'), ...about, back: backTo(values, path), values, issues, ...(refused && { refusal: refused.refusal }) });
  return c.html(page, refused?.status ?? (issues.length > 0 ? 422 : 200));
}
