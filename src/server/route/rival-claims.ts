import { Hono, type Context } from 'hono';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { formToRival } from '../form/rival-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { rivalFieldsPage, rivalFormPage, type RivalAbout } from '../view/rival-form.tsx';
import { fieldsOfEngagement, fieldsOfParty } from './rival-fields.ts';
import { trySave } from './try-save.ts';

/** Saying that another source says something else than a record does: which field, and then what it says and where. */
export function rivalClaimRoutes() {
  const app = new Hono<Env>();
  for (const type of ['engagements', 'parties'] as const) {
    app.get(`/${type}/:id/otherwise`, async (c) => {
      const about = await aboutOf(c, type);
      const field = c.req.query('field');
      return c.html(field === undefined ? rivalFieldsPage({ reader: c.get('reader'), about }) : await form(c, about, field, new URLSearchParams(), []));
    });
    app.post(`/${type}/:id/otherwise`, async (c) => {
      const { register } = c.get('parts');
      const reader = c.get('reader');
      const about = await aboutOf(c, type);
      const { values } = await readForm(c);
      const of = about.fields.find(({ field }) => field === c.req.query('field'));
      if (!of) throw new Problem('not-found', { field: c.req.query('field') ?? '' });
      const sourceId = textOf(values, 'source');
      const source = sourceId === null ? null : await register.readSource(c.get('who'), sourceId);
      const read = formToRival(values, { recordId: about.recordId, of, source, name: c.get('who').name, lang: reader.lang });
      if ('issues' in read) return c.html(await form(c, about, of.field, values, read.issues), 422);
      const done = await trySave(c, () => register.addClaim(c.get('who'), read.claim));
      if ('refusal' in done) return c.html(await form(c, about, of.field, values, [], done.refusal), done.status);
      leaveFlash(c, 'claim-added');
      return c.redirect(about.back, 303);
    });
  }
  return app;
}

/** The record of the address with the fields that can be disagreed on. Throws Problem('not-found'). */
async function aboutOf(c: Context<Env>, type: 'engagements' | 'parties'): Promise<RivalAbout> {
  const { register } = c.get('parts');
  const [reader, id] = [c.get('reader'), c.req.param('id') ?? ''];
  if (type === 'engagements') {
    const engagement = await register.readEngagement(c.get('who'), id);
    const { engagementId: recordId, title } = engagement;
    return { recordId, nav: type, title: localText(title, reader), back: paths.engagement(recordId), fields: fieldsOfEngagement(engagement, reader) };
  }
  const party = await register.readParty(c.get('who'), id);
  const { partyId: recordId, current, acronym } = party;
  return { recordId, nav: type, title: localText(current, reader, acronym ?? ''), back: paths.party(recordId), fields: fieldsOfParty(party, reader) };
}

async function form(c: Context<Env>, about: RivalAbout, field: string, values: URLSearchParams, issues: readonly Issue[], refusal?: string) {
  const of = about.fields.find((one) => one.field === field);
  if (!of) throw new Problem('not-found', { field });
  const sources = await c.get('parts').register.listSources(c.get('who'));
  return rivalFormPage({ reader: c.get('reader'), about, of, sources, values, issues, ...(refusal ? { refusal } : {}) });
}
