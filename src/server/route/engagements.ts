import { isDeepStrictEqual } from 'node:util';
import { Hono, type Context } from 'hono';
import { EngagementDraft } from '../../domain/draft.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { draftIssues } from '../form/draft-issues.ts';
import { draftOf } from '../form/engagement-draft.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Notice } from '../view/conflict.tsx';
import { engagementFormPage } from '../view/engagement-form.tsx';
import { engagementPage } from '../view/engagement-page.tsx';
import { backTo } from './back.ts';
import { accountOfYear } from '../../account/account-of-year.ts';
import { conflictOf } from './conflict-of.ts';
import { draftFrom, firstDraft } from './draft-from.ts';
import { requestChoices } from './request-choices.ts';
import { trySave } from './try-save.ts';

export function engagementRoutes() {
  const app = new Hono<Env>();

  app.post('/engagements', async (c) => {
    const { register } = c.get('parts');
    const { values } = await readForm(c);
    const known = await register.knownParties(c.get('who'));
    const read = values.has('draft') ? { draft: confirmed(values) } : formToDraft(values, { known, lang: c.get('reader').lang, was: carried(values) });
    if ('issues' in read) return c.html(await newForm(c, values, read.issues), 422);
    const done = await trySave(c, () => register.logEngagement(c.get('who'), read.draft));
    if ('refusal' in done) return c.html(await newForm(c, values.has('draft') ? shownWith(read.draft, c) : values, [], done), done.status);
    leaveFlash(c, 'engagement-saved');
    return c.redirect(paths.engagement(done.saved), 303);
  });

  app.get('/engagements/new', async (c) => {
    const draft = await draftFrom(c);
    return c.html(await newForm(c, draft ? shownWith(draft, c) : draftToForm(firstDraft(), c.get('reader').lang), []));
  });
  app.post('/engagements/new', async (c) => {
    const { values } = await readForm(c);
    const line = textOf(values, 'words');
    const { lang } = c.get('reader');
    const draft = values.has('draft') ? confirmed(values) : { ...firstDraft(), title: line ? { [lang]: line } : {} };
    return c.html(await newForm(c, shownWith(draft, c), []));
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
    const { lang } = c.get('reader');
    return c.html(await editForm(c, engagement.engagementId, engagement.version, draftToForm(draftOf(engagement, lang), lang), []));
  });
  app.post('/engagements/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const { lang } = c.get('reader');
    const [saved, known] = await Promise.all([register.readEngagement(c.get('who'), id), register.knownParties(c.get('who'))]);
    const was = draftOf(saved, lang);
    const read = formToDraft(values, { known, lang, was, kept: true });
    if ('issues' in read) return c.html(await editForm(c, id, version, values, read.issues), 422);
    if (isDeepStrictEqual(read.draft, was)) {
      leaveFlash(c, 'nothing-changed');
      return c.redirect(paths.engagement(id), 303);
    }
    if (version !== saved.version) {
      const conflict = await conflictOf(c, id, was, read.draft, paths.editEngagement(id));
      return c.html(await editForm(c, id, saved.version, values, [], { conflict }), 409);
    }
    const done = await trySave(c, () => register.correctEngagement(c.get('who'), id, version, read.draft, textOf(values, 'why') ?? undefined));
    if ('refusal' in done) return c.html(await editForm(c, id, version, values, [], done), done.status);
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
  const draft = draftIn(values, 'draft');
  const [issue] = draft ? draftIssues(draft) : [];
  if (!draft || issue) throw new Problem('invalid', issue ? { field: issue.path, rule: issue.code } : {});
  return draft;
}

/** The draft a form was filled in with, where it came from a reading. */
const carried = (values: URLSearchParams) => (values.has('was') ? draftIn(values, 'was') : null);

function draftIn(values: URLSearchParams, key: string): EngagementDraft | null {
  try {
    return EngagementDraft.parse(JSON.parse(values.get(key) ?? ''));
  } catch {
    return null;
  }
}

/** The form of a draft that nobody has saved; it carries the draft along, for it shows less than that knows. */
function shownWith(draft: EngagementDraft, c: Context<Env>): URLSearchParams {
  const shown = draftToForm(draft, c.get('reader').lang);
  shown.set('was', JSON.stringify(draft));
  return shown;
}

async function newForm(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}) {
  const reader = c.get('reader');
  return engagementFormPage({
    reader,
    title: reader.words.engagements.newTitle,
    action: paths.engagements(),
    cancel: paths.engagements(),
    values,
    issues,
    partyNames: await partyNames(c),
    ...(await requestChoices(c, values.get('cameOf'))),
    version: null,
    notice,
  });
}

async function editForm(c: Context<Env>, id: string, version: number, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}) {
  const reader = c.get('reader');
  return engagementFormPage({
    reader,
    title: reader.words.engagements.editTitle,
    action: paths.editEngagement(id),
    cancel: paths.engagement(id),
    values,
    issues,
    partyNames: await partyNames(c),
    ...(await requestChoices(c, values.get('cameOf'))),
    version,
    notice,
  });
}

async function partyNames(c: Context<Env>): Promise<string[]> {
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return known
    .filter((party) => !party.isUs)
    .map((party) => party.name)
    .slice(0, 500);
}

/** The sentences an engagement stands under, in the account of the year it ended or last went on, or of its own year where it has no date. */
async function sentencesOf(c: Context<Env>, engagement: Engagement) {
  const { register } = c.get('parts');
  const { lang, year: thisYear } = c.get('reader');
  const { period } = engagement;
  const ended = period ? (period.to ? Number(period.to.slice(0, 4)) : thisYear) : engagement.year;
  const year = Math.min(ended, Math.max(thisYear, period?.from ? Number(period.from.slice(0, 4)) : 0));
  const { account } = await accountOfYear(register, c.get('who'), year, lang, c.get('parts').today());
  const promises = new Set(engagement.commitments.map((one) => one.commitmentId));
  return account.sections
    .flatMap((section) => section.sentences)
    .filter((sentence) => sentence.support.some((one) => one.record === engagement.engagementId || promises.has(one.record)))
    .map((sentence) => ({ sentence, year }));
}
