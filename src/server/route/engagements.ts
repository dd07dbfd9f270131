import { Hono, type Context } from 'hono';
import { EngagementDraft, emptyDraft } from '../../domain/draft.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { draftOf } from '../form/engagement-draft.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { engagementFormPage } from '../view/engagement-form.tsx';
import { engagementListPage } from '../view/engagement-list.tsx';
import { engagementPage } from '../view/engagement-page.tsx';
import { backTo } from './back.ts';
import { accountOfYear } from '../../account/account-of-year.ts';
import { readFilter } from './engagement-filter.ts';

const ROWS = 50;

export function engagementRoutes() {
  const app = new Hono<Env>();

  app.get('/engagements', async (c) => {
    const { register } = c.get('parts');
    const filter = readFilter(c.req.query());
    const after = c.req.query('after') || null;
    const rows = await register.listEngagements(c.get('who'), filter, { limit: ROWS, ...(after ? { after } : {}) });
    const party = filter.partyId ? await register.readParty(c.get('who'), filter.partyId) : null;
    const partyName = party && (inLang(party.current, c.get('reader').lang)?.text ?? party.acronym);
    return c.html(engagementListPage({ reader: c.get('reader'), filter, after, rows, partyName }));
  });

  app.post('/engagements', async (c) => {
    const { register } = c.get('parts');
    const { values } = await readForm(c);
    const read = values.has('draft') ? { draft: confirmed(values) } : formToDraft(values, await register.knownParties(c.get('who')));
    if ('issues' in read) return c.html(await newForm(c, values, read.issues), 422);
    const id = await register.logEngagement(c.get('who'), read.draft);
    leaveFlash(c, 'engagement-saved');
    return c.redirect(paths.engagement(id), 303);
  });

  app.get('/engagements/new', async (c) => c.html(await newForm(c, draftToForm(emptyDraft()), [])));
  app.post('/engagements/new', async (c) => {
    const { values } = await readForm(c);
    const line = textOf(values, 'words');
    const draft = values.has('draft') ? confirmed(values) : { ...emptyDraft(), title: line ? { [c.get('reader').lang]: line } : {} };
    return c.html(await newForm(c, draftToForm(draft), []));
  });

  app.get('/engagements/:id', async (c) => {
    const { register, today } = c.get('parts');
    const id = c.req.param('id');
    const [engagement, history] = await Promise.all([register.readEngagement(c.get('who'), id), register.historyOf(c.get('who'), id)]);
    const sentences = await sentencesOf(c, engagement);
    return c.html(engagementPage({ reader: c.get('reader'), engagement, history, sentences, today: today() }));
  });

  app.get('/engagements/:id/edit', async (c) => {
    const engagement = await c.get('parts').register.readEngagement(c.get('who'), c.req.param('id'));
    return c.html(await editForm(c, engagement.engagementId, engagement.version, draftToForm(draftOf(engagement, c.get('reader').lang)), []));
  });
  app.post('/engagements/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const read = formToDraft(values, await register.knownParties(c.get('who')));
    if ('issues' in read) return c.html(await editForm(c, id, version, values, read.issues), 422);
    await register.correctEngagement(c.get('who'), id, version, read.draft, textOf(values, 'why') ?? undefined);
    leaveFlash(c, 'engagement-saved');
    return c.redirect(paths.engagement(id), 303);
  });

  app.post('/claims/:id/prefer', async (c) => {
    const { values } = await readForm(c);
    await c.get('parts').register.preferClaim(c.get('who'), c.req.param('id'));
    leaveFlash(c, 'claim-preferred');
    return c.redirect(backTo(values, paths.today()), 303);
  });
  return app;
}

/** The draft a reading carried along for the reader to confirm. */
function confirmed(values: URLSearchParams): EngagementDraft {
  try {
    return EngagementDraft.parse(JSON.parse(values.get('draft') ?? ''));
  } catch (cause) {
    throw new Problem('invalid', {}, { cause });
  }
}

async function newForm(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[]) {
  const reader = c.get('reader');
  return engagementFormPage({
    reader,
    title: reader.words.engagements.newTitle,
    action: paths.engagements(),
    cancel: paths.engagements(),
    values,
    issues,
    partyNames: await partyNames(c),
    version: null,
  });
}

async function editForm(c: Context<Env>, id: string, version: number, values: URLSearchParams, issues: readonly Issue[]) {
  const reader = c.get('reader');
  return engagementFormPage({
    reader,
    title: reader.words.engagements.editTitle,
    action: paths.editEngagement(id),
    cancel: paths.engagement(id),
    values,
    issues,
    partyNames: await partyNames(c),
    version,
  });
}

async function partyNames(c: Context<Env>): Promise<string[]> {
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return known
    .filter((party) => !party.isUs)
    .map((party) => party.name)
    .slice(0, 500);
}

/** The sentences an engagement stands under, in the account of the year it ended or last went on. */
async function sentencesOf(c: Context<Env>, engagement: Engagement) {
  const { register, today } = c.get('parts');
  const { lang, year: thisYear } = c.get('reader');
  const ended = engagement.period?.to ?? today();
  const year = Math.min(Number(ended.slice(0, 4)), thisYear);
  const { account } = await accountOfYear(register, c.get('who'), year, lang);
  const promises = new Set(engagement.commitments.map((one) => one.commitmentId));
  return account.sections
    .flatMap((section) => section.sentences)
    .filter((sentence) => sentence.support.some((one) => one.record === engagement.engagementId || promises.has(one.record)))
    .map((sentence) => ({ sentence, year }));
}
