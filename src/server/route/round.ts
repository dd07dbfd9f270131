import { Hono, type Context } from 'hono';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { TIE_KINDS } from '../../domain/codes/tie-kind.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import type { Round } from '../../register/round/round-verbs.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths, recordPath } from '../paths.ts';
import type { Env, Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { localText } from '../ui/local.tsx';
import { nextYearFor } from '../view/next-year.ts';
import type { CardOfRound } from '../view/round-card.tsx';
import { roundPage } from '../view/round.tsx';
import { trySave } from './try-save.ts';
import { yearOf } from './year.ts';

export function roundRoutes() {
  const app = new Hono<Env>();

  app.get('/round', async (c) => c.html(await show(c, c.req.query('at'))));

  app.post('/round/:id', async (c) => {
    const { values } = await readForm(c);
    const id = c.req.param('id');
    const answer = textOf(values, 'answer') ?? '';
    const issue = issueOf(answer, values);
    if (issue) return c.html(await show(c, id, [issue]), 422);
    const done = await trySave(c, () => give(c, id, answer, values));
    if ('refusal' in done) return c.html(await show(c, id, [], done.refusal), done.status);
    return c.redirect(paths.round({ at: textOf(values, 'next') ?? undefined, did: id }), 303);
  });
  return app;
}

function issueOf(answer: string, values: URLSearchParams): Issue | null {
  if (answer === 'ended' && !yearOf(values.get('year') ?? undefined)) return { path: 'year', code: 'not-a-year' };
  if ((answer === 'dropped' || answer === 'not-kept') && !textOf(values, `${answer}.why`)) return { path: `${answer}.why`, code: 'required' };
  return null;
}

/** Writes one answer. Throws Problem('invalid') for one there is none of. */
async function give(c: Context<Env>, id: string, answer: string, values: URLSearchParams): Promise<unknown> {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const on = today();
  if (answer === 'yes') return register.confirm(who, id, on);
  if (answer === 'ended') return register.cease(who, id, yearOf(values.get('year') ?? undefined)!);
  if (answer === 'kept') return register.settleCommitment(who, id, { status: 'kept', settledBy: null, on });
  if (answer === 'carry')
    return register.carryCommitmentOver(who, id, periodOf(textOf(values, 'due') ?? '') ?? periodOf(String(Number(on.slice(0, 4)) + 1))!, on);
  if (answer !== 'dropped' && answer !== 'not-kept') throw new Problem('invalid', { field: 'answer' });
  return register.settleCommitment(who, id, { status: answer, settledBy: null, on }, textOf(values, `${answer}.why`) ?? undefined);
}

async function show(c: Context<Env>, asked: string | undefined, issues: readonly Issue[] = [], refusal: string | null = null) {
  const { register, today } = c.get('parts');
  const reader = c.get('reader');
  const round = await register.readRound(c.get('who'), today());
  const cards = cardsOf(round, reader, today());
  const found = cards.findIndex((card) => card.id === asked);
  const at = asked === 'end' ? cards.length : Math.max(found, 0);
  const did = c.req.query('did');
  const change = did && recordPath(did) !== undefined ? (await register.historyOf(c.get('who'), did))[0] : undefined;
  const undo = change?.undoable && change.action !== 'undone' ? change.changeId : null;
  return roundPage({ reader, round, cards, at, undo, issues, refusal, today: today() });
}

/** The questions of the round in their order: promises, what is going on, ties. */
function cardsOf(round: Round, reader: Reader, today: string): CardOfRound[] {
  const { words, lang } = reader;
  const t = words.round;
  const namesOf = (parties: readonly { names: object; acronym: string | null }[]) =>
    parties.map((party) => localText(party.names, reader, party.acronym ?? words.common.unnamed)).join(', ');
  const promises = round.promises.map((one) => ({
    id: one.commitmentId,
    isPromise: true,
    over: t.promise[one.by],
    title: localText(one.what, reader),
    about: [namesOf(one.parties), one.due ? words.commitments.dueBy(periodText(one.due, lang)) : words.commitments.noDue, one.owner]
      .filter(Boolean)
      .join(' · '),
    href: paths.commitment(one.commitmentId),
    carryTo: Math.max(nextYearFor(one.due, today), round.year + 1), // past this round, or it would be asked again at once
  }));
  const standing = round.standing.map((one) => ({
    id: one.engagementId,
    isPromise: false,
    over: label(ENGAGEMENT_KINDS, one.kind, lang),
    title: localText(one.title, reader, label(ENGAGEMENT_KINDS, one.kind, lang)),
    about: [namesOf(one.parties), one.period && periodText(one.period, lang)].filter(Boolean).join(' · '),
    href: paths.engagement(one.engagementId),
    carryTo: null,
  }));
  const ties = round.ties.map((one) => ({
    id: one.tieId,
    isPromise: false,
    over: t.tie,
    title: `${namesOf([one.from])} ${label(TIE_KINDS, one.kind, lang)} ${namesOf([one.to])}`,
    about: one.period ? periodText(one.period, lang) : '',
    href: paths.partyTie(one.from.partyId, one.tieId),
    carryTo: null,
  }));
  return [...promises, ...standing, ...ties];
}
