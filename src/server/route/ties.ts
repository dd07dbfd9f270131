import { Hono, type Context } from 'hono';
import { inLang } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import type { KnownParty } from '../../domain/proposal.ts';
import type { TieDraft, TieView } from '../../register/party/tie-verbs.ts';
import { leaveFlash, type Flash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { readPeriod } from '../form/read-period.ts';
import { formToTie, tieToForm } from '../form/tie-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { TieSent } from '../view/tie-fields.tsx';
import { tiePage } from '../view/tie-page.tsx';
import { showParty } from './show-party.ts';
import { trySave } from './try-save.ts';

export function tieRoutes() {
  const app = new Hono<Env>();

  app.post('/parties/:id/ties', async (c) => {
    const id = c.req.param('id');
    const { values } = await readForm(c);
    const read = formToTie(values, { partyId: id, known: await c.get('parts').register.knownParties(c.get('who')), was: null });
    if ('issues' in read) return c.html(await showParty(c, id, { tie: { values, ...read } }), 422);
    const issues = await issuesOf(() => c.get('parts').register.addTie(c.get('who'), read.draft));
    if (issues.length > 0) return c.html(await showParty(c, id, { tie: { values, issues, mayBe: [] } }), 422);
    return done(c, id, 'tie-added');
  });

  app.get('/parties/:id/ties/:tieId', async (c) => {
    const tie = await tieOf(c);
    return c.html(await form(c, tie, tie.version, { values: tieToForm(tie, partyIdOf(c), nameIn(c)), issues: [], mayBe: [] }));
  });
  app.post('/parties/:id/ties/:tieId', async (c) => {
    const [id, tie] = [partyIdOf(c), await tieOf(c)];
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const read = formToTie(values, { partyId: id, known: await knownTo(c, tie), was: tie });
    if ('issues' in read) return c.html(await form(c, tie, version, { values, ...read }), 422);
    return save(c, tie, version, values, read.draft, 'tie-saved');
  });
  app.post('/parties/:id/ties/:tieId/end', async (c) => {
    const tie = await tieOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const shown = tieToForm(tie, partyIdOf(c), nameIn(c));
    const typed = textOf(values, 'endOn');
    shown.set('endOn', typed ?? '');
    const day = typed ? readPeriod(typed) : null;
    const refuse = async (code: Issue['code']) => c.html(await form(c, tie, version, { values: shown, issues: [{ path: 'endOn', code }], mayBe: [] }), 422);
    if (!day || day.edtf.includes('/')) return refuse(typed ? 'not-a-date' : 'required');
    const [from = '..'] = tie.period?.edtf.split('/') ?? [];
    const period = periodOf(`${from}/${day.edtf}`);
    if (!period) return refuse('ends-before-start');
    return save(c, tie, version, shown, { kind: tie.kind, fromId: tie.from.partyId, toId: tie.to.partyId, period, note: tie.note }, 'tie-ended');
  });
  app.post('/parties/:id/ties/:tieId/withdraw', async (c) => {
    const tie = await tieOf(c);
    const { values } = await readForm(c);
    const version = Number(values.get('version'));
    const why = textOf(values, 'why');
    const shown = tieToForm(tie, partyIdOf(c), nameIn(c));
    if (!why) return c.html(await form(c, tie, version, { values: shown, issues: [{ path: 'why', code: 'required' }], mayBe: [] }), 422);
    shown.set('why', why);
    const gone = await trySave(c, () => c.get('parts').register.withdrawTie(c.get('who'), tie.tieId, version, why));
    if ('refusal' in gone) return c.html(await form(c, tie, tie.version, { values: shown, issues: [], mayBe: [] }, gone.refusal), gone.status);
    return done(c, partyIdOf(c), 'tie-withdrawn');
  });
  return app;
}

const partyIdOf = (c: Context<Env>): string => c.req.param('id') ?? '';

function nameIn(c: Context<Env>) {
  const { lang, words } = c.get('reader');
  return ({ names, acronym }: TieView['from']) => inLang(names, lang)?.text ?? acronym ?? words.common.unnamed;
}

/** The tie of the address. Throws Problem('not-found') where the party there is at neither end of it. */
async function tieOf(c: Context<Env>): Promise<TieView> {
  const tieId = c.req.param('tieId') ?? '';
  const tie = await c.get('parts').register.readTie(c.get('who'), tieId);
  if (tie.from.partyId !== partyIdOf(c) && tie.to.partyId !== partyIdOf(c)) throw new Problem('not-found', { id: tieId });
  return tie;
}

/** The known parties, with the names the form shows the ends of the tie by. */
async function knownTo(c: Context<Env>, tie: TieView): Promise<KnownParty[]> {
  const shown = new Map([tie.from, tie.to].map((end) => [end.partyId, nameIn(c)(end)]));
  const known = await c.get('parts').register.knownParties(c.get('who'));
  return known.map((party) => ({ ...party, names: [...party.names, shown.get(party.partyId) ?? party.name] }));
}

async function save(c: Context<Env>, tie: TieView, version: number, values: URLSearchParams, draft: TieDraft, flash: Flash) {
  let issues: Issue[] = [];
  const saved = await trySave(c, async () => {
    issues = await issuesOf(() => c.get('parts').register.correctTie(c.get('who'), tie.tieId, version, draft));
  });
  if ('refusal' in saved) return c.html(await form(c, tie, tie.version, { values, issues: [], mayBe: [] }, saved.refusal), saved.status);
  if (issues.length > 0) return c.html(await form(c, tie, version, { values, issues, mayBe: [] }), 422);
  return done(c, partyIdOf(c), flash);
}

/** What the register will not have in a tie, as what to mend in its form; none when it took it. */
async function issuesOf(write: () => Promise<unknown>): Promise<Issue[]> {
  try {
    await write();
    return [];
  } catch (error) {
    const rule = error instanceof Problem ? error.params.rule : null;
    if (rule === 'tied-already' || rule === 'tied-to-itself') return [{ path: 'other', code: rule }];
    throw error;
  }
}

function done(c: Context<Env>, partyId: string, flash: Flash) {
  leaveFlash(c, flash);
  return c.redirect(`${paths.party(partyId)}#ties-heading`, 303);
}

async function form(c: Context<Env>, tie: TieView, version: number, sent: TieSent, refusal?: string) {
  const partyId = partyIdOf(c);
  return tiePage({
    reader: c.get('reader'),
    tie,
    partyId,
    name: nameIn(c)(tie.from.partyId === partyId ? tie.from : tie.to),
    version,
    known: await c.get('parts').register.knownParties(c.get('who')),
    sent,
    ...(refusal === undefined ? {} : { refusal }),
    today: c.get('parts').today(),
  });
}
