import { Hono, type Context } from 'hono';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readDue } from '../form/commitment-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { commitmentListPage } from '../view/commitment-list.tsx';
import { commitmentPage } from '../view/commitment-page.tsx';
import { backTo } from './back.ts';
import { ledgerFilter } from './ledger-filter.ts';
import { trySave } from './try-save.ts';

const ROWS = 50;

export function commitmentRoutes() {
  const app = new Hono<Env>();

  app.get('/commitments', async (c) => {
    const { register, today } = c.get('parts');
    const who = c.get('who');
    const { asked, filter } = ledgerFilter(c.req.query(), who);
    const after = c.req.query('after') || null;
    const [ledger, owners] = await Promise.all([
      register.readLedger(who, filter, today(), { limit: ROWS, ...(after ? { after } : {}) }),
      register.commitmentOwners(who),
    ]);
    const party = filter.partyId ? await register.readParty(who, filter.partyId) : null;
    const partyName = party && (inLang(party.current, c.get('reader').lang)?.text ?? party.acronym);
    const carried = c.req.query('carried');
    const change = carried ? (await register.historyOf(who, carried))[0] : undefined;
    const undo = change?.undoable && change.action === 'promised' ? change.changeId : null;
    const n = Number(c.req.query('n')) || 1;
    return c.html(commitmentListPage({ reader: c.get('reader'), filter: asked, ledger, owners, partyName, undo, carried: n, after, today: today() }));
  });

  app.get('/commitments/:id', async (c) => c.html(await show(c, new URLSearchParams(c.req.query()), [])));

  app.post('/commitments/:id/settle', async (c) => {
    const { register, today } = c.get('parts');
    const { values } = await readForm(c);
    const id = c.req.param('id');
    const status = COMMITMENT_STATUSES.find((entry) => entry.code === values.get('status'))?.code;
    if (!status) throw new Problem('invalid', { field: 'status' });
    const why = textOf(values, 'why');
    const issues: Issue[] = [];
    if ((status === 'not-kept' || status === 'dropped') && !why) issues.push({ path: 'why', code: 'required' });
    const rest = status === 'partly-kept' ? readDue(values, 'rest', issues) : null;
    if (issues.length > 0) return c.html(await show(c, values, issues), 422);
    const outcome = { status, settledBy: textOf(values, 'settledBy'), rest, on: today() };
    const done = await trySave(c, () => register.settleCommitment(c.get('who'), id, outcome, why ?? undefined));
    if ('refusal' in done) return c.html(await show(c, values, [], done.refusal), done.status);
    leaveFlash(c, status === 'open' ? 'commitment-reopened' : 'commitment-settled');
    return c.redirect(backTo(values, paths.commitment(id)), 303);
  });

  app.post('/commitments/:id/carry-over', async (c) => {
    const { register, today } = c.get('parts');
    const { values } = await readForm(c);
    const id = c.req.param('id');
    const issues: Issue[] = [];
    const due = readDue(values, 'due', issues);
    if (!due && issues.length === 0) issues.push({ path: 'due', code: 'required' });
    if (!due || issues.length > 0) return c.html(await show(c, values, issues), 422);
    const done = await trySave(c, () => register.carryCommitmentOver(c.get('who'), id, due, today()));
    if ('refusal' in done) return c.html(await show(c, values, [], done.refusal), done.status);
    leaveFlash(c, 'commitment-carried');
    return c.redirect(backTo(values, paths.commitment(done.saved)), 303);
  });
  return app;
}

/** The page of a commitment, with what is to be mended in the form on it that was sent. */
async function show(c: Context<Env>, values: URLSearchParams, issues: readonly Issue[], refusal: string | null = null) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const id = c.req.param('id') ?? '';
  const [read, history, keepers] = await Promise.all([
    register.readCommitment(who, id),
    register.historyOf(who, id),
    register.likelyKeepers(who, id, values.get('words') ?? ''),
  ]);
  return commitmentPage({ reader: c.get('reader'), read, history, keepers, values, issues, refusal, today: today() });
}
