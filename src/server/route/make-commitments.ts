import { Hono, type Context } from 'hono';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { emptyDraft } from '../../domain/draft.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { commitmentToForm, formToCommitment, type SentCommitment } from '../form/commitment-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import { commitmentFormPage } from '../view/commitment-form.tsx';
import { trySave } from './try-save.ts';

const RECENT = 50; // engagements to choose from

/** A promise made by hand, and corrected. */
export function makeCommitmentRoutes() {
  const app = new Hono<Env>();

  app.get('/commitments/new', async (c) => {
    const values = new URLSearchParams(c.get('who').roles.includes('writer') ? { owner: c.get('who').name } : {});
    return c.html(await newForm(c, values, []));
  });
  app.post('/commitments/new', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const { values } = await readForm(c);
    const read = formToCommitment(values, await register.knownParties(who), !textOf(values, 'madeIn') && !c.req.query('engagementId'));
    if ('issues' in read) return c.html(await newForm(c, values, read.issues), 422);
    const engagementId = c.req.query('engagementId') ?? textOf(values, 'madeIn');
    const done = await trySave(c, () => register.makeCommitment(who, engagementId ? { engagementId } : { draft: placeOf(read, c) }, read.words));
    if ('refusal' in done) return c.html(await newForm(c, values, [], done.refusal), done.status);
    leaveFlash(c, 'commitment-saved');
    return c.redirect(c.req.query('engagementId') ? paths.engagement(c.req.query('engagementId')!) : paths.commitment(done.saved), 303);
  });

  app.get('/commitments/:id/edit', async (c) => {
    const read = await c.get('parts').register.readCommitment(c.get('who'), c.req.param('id'));
    return c.html(await editForm(c, commitmentToForm(read, c.get('reader').lang), []));
  });
  app.post('/commitments/:id/edit', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const read = formToCommitment(values, await register.knownParties(who), false);
    if ('issues' in read) return c.html(await editForm(c, values, read.issues), 422);
    const { commitment } = await register.readCommitment(who, id);
    const words = commitment.due?.edtf === read.words.due?.edtf ? { ...read.words, due: commitment.due } : read.words;
    const done = await trySave(c, () => register.correctCommitment(who, id, words, undefined, Number(values.get('version')) || undefined));
    if ('refusal' in done) return c.html(await editForm(c, values, [], done.refusal), done.status);
    leaveFlash(c, 'commitment-saved');
    return c.redirect(paths.commitment(id), 303);
  });
  return app;
}

/** The engagement a promise was made in, where it is logged along with it: its kind and when, with whom, and a title of the two. */
function placeOf({ place, names }: SentCommitment, c: Context<Env>): EngagementDraft {
  const { lang } = c.get('reader');
  const kind = place?.kind ?? 'meeting';
  const title = { [lang]: `${label(ENGAGEMENT_KINDS, kind, lang)}: ${names.map(({ name }) => name).join(', ')}` };
  const parties = names.map(({ name, partyId }) => ({ partyId, name, said: name, role: 'counterpart' as const, country: null }));
  return { ...emptyDraft(), kind, direction: 'mutual', period: place?.period ?? null, title, parties };
}

async function newForm(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], refusal: string | null = null) {
  const { register } = c.get('parts');
  const reader = c.get('reader');
  const engagementId = c.req.query('engagementId');
  const engagement = engagementId ? await register.readEngagement(c.get('who'), engagementId) : null;
  const recent = engagement ? null : (await register.listEngagements(c.get('who'), {}, { limit: RECENT })).rows;
  return commitmentFormPage({
    reader,
    title: reader.words.commitments.new,
    over: engagement && localText(engagement.title, reader),
    action: paths.newCommitment(engagementId ? { engagementId } : {}),
    cancel: engagementId ? paths.engagement(engagementId) : paths.commitments(),
    values,
    issues,
    refusal,
    ...(await suggestions(c)),
    places:
      recent &&
      recent.map((row) => ({
        value: row.engagementId,
        label: [localText(row.title, reader), row.period && periodText(row.period, reader.lang)].filter(Boolean).join(', '),
      })),
  });
}

async function editForm(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], refusal: string | null = null) {
  const reader = c.get('reader');
  const id = c.req.param('id') ?? '';
  const to = paths.commitment(id);
  const title = reader.words.commitments.edit;
  return commitmentFormPage({
    reader,
    title,
    over: null,
    action: paths.editCommitment(id),
    cancel: to,
    values,
    issues,
    refusal,
    ...(await suggestions(c)),
    places: null,
  });
}

async function suggestions(c: Context<Env>) {
  const { register } = c.get('parts');
  const [owners, known] = await Promise.all([register.commitmentOwners(c.get('who')), register.knownParties(c.get('who'))]);
  return { owners, partyNames: known.filter((party) => !party.isUs).map((party) => party.name) };
}
