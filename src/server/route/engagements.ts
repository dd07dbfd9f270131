import { Hono, type Context } from 'hono';
import type { EngagementDraft } from '../../domain/draft.ts';
import { mayLearn } from '../../intake/may-learn.ts';
import type { LikelyEngagement } from '../../register/engagement/engagement-verbs.ts';
import type { Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { renamedParties } from '../form/renamed-parties.ts';
import { draftToForm, formToDraft } from '../form/engagement-form.ts';
import { newOnce, onceOf } from '../form/once.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { Notice } from '../view/refusal.tsx';
import { engagementFormPage } from '../view/engagement-form.tsx';
import { engagementPage } from '../view/engagement-page.tsx';
import { draftFrom, firstDraft } from './draft-from.ts';
import { carriedDraft, logReading, pickedReading } from './log-line.ts';
import { loggedRoute } from './logged.ts';
import { partyNames } from './party-names.ts';
import { goalChoices } from './goal-choices.ts';
import { requestChoices } from './request-choices.ts';
import { mayShield } from './shields.ts';
import { sentencesOf } from './sentences-of.ts';
import { trySave } from './try-save.ts';

export function engagementRoutes() {
  const app = new Hono<Env>();

  app.post('/engagements', async (c) => {
    const { register } = c.get('parts');
    const { values } = await readForm(c);
    const once = onceOf(values);
    const first = once && (await register.loggedOnce(c.get('who'), once));
    if (first) return c.redirect(values.has('words') ? paths.loggedEngagement(first) : paths.engagement(first), 303);
    if (values.has('draft')) return logReading(c, values);
    const known = await register.knownParties(c.get('who'));
    const was = carriedDraft(values, 'was');
    const read = formToDraft(values, { known, lang: c.get('reader').lang, was });
    if ('issues' in read) return c.html(await newForm(c, values, read.issues), 422);
    const [likely = []] = values.has('anyway') ? [] : await register.likelyEngagements(c.get('who'), [read.draft], c.get('reader').year);
    const sure = likely.filter((row) => row.isSure);
    if (sure.length > 0) return c.html(await newForm(c, values, [], {}, sure), 409);
    const learned = was && values.has('words') ? renamedParties(was, values, known).filter(({ words }) => mayLearn(words)) : [];
    const done = await trySave(c, () => register.logEngagement(c.get('who'), read.draft, undefined, undefined, learned, once));
    if ('refusal' in done) return c.html(await newForm(c, values, [], done), done.status);
    if (values.has('words')) return c.redirect(paths.loggedEngagement(done.saved), 303);
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
    const draft = values.has('draft') ? (await pickedReading(c, values)).draft : { ...firstDraft(), title: line ? { [lang]: line } : {} };
    const shown = shownWith(draft, c);
    if (line) shown.set('words', line);
    return c.html(await newForm(c, shown, []));
  });

  app.get('/engagements/:id/logged', loggedRoute);
  app.get('/engagements/:id', async (c) => {
    const { register, today } = c.get('parts');
    const id = c.req.param('id');
    const who = c.get('who');
    const [engagement, history, likelyKept, shields] = await Promise.all([
      register.readEngagement(who, id),
      register.historyOf(who, id),
      register.likelyKept(who, id),
      register.shieldsOf(who, id),
    ]);
    const sentences = await sentencesOf(c, engagement);
    return c.html(
      engagementPage({
        reader: c.get('reader'),
        engagement,
        history,
        sentences,
        likelyKept,
        shields,
        mayShield: mayShield(who, engagement.access),
        today: today(),
      }),
    );
  });
  return app;
}

/** The form of a draft that nobody has saved; it carries the draft along, for it shows less than that knows. */
function shownWith(draft: EngagementDraft, c: Context<Env>): URLSearchParams {
  const shown = draftToForm(draft, c.get('reader').lang);
  shown.set('was', JSON.stringify(draft));
  return shown;
}

async function newForm(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], notice: Notice = {}, likely: readonly LikelyEngagement[] = []) {
  const reader = c.get('reader');
  return engagementFormPage({
    reader,
    likely,
    title: reader.words.engagements.newTitle,
    action: paths.engagements(),
    cancel: paths.engagements(),
    values,
    issues,
    partyNames: await partyNames(c),
    ...(await requestChoices(c, values.get('cameOf'))),
    goals: await goalChoices(c, values),
    version: null,
    once: textOf(values, 'once') ?? newOnce(),
    notice,
  });
}
