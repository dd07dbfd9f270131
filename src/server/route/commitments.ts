import { Hono, type Context } from 'hono';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import { inLang } from '../../domain/lang.ts';
import { Problem, type Issue } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readDue } from '../form/commitment-form.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { commitmentColumns } from '../view/commitment-columns.ts';
import { commitmentListPage } from '../view/commitment-list.tsx';
import { commitmentPage } from '../view/commitment-page.tsx';
import { sheetOf } from '../view/sheet-of.ts';
import { backTo } from './back.ts';
import { ledgerFilter } from './ledger-filter.ts';
import { everyRow, sendList } from './list-file.ts';
import { openingView, viewsOf } from './saved-views.ts';
import type { SentView } from './saved-views.ts';
import { trySave } from './try-save.ts';

const ROWS = 50;

export function commitmentRoutes() {
  const app = new Hono<Env>();

  app.get('/commitments', async (c) => {
    const opening = await openingView(c, 'commitments', paths.commitments());
    if (opening) return c.redirect(opening);
    return c.html(await showCommitments(c, new URL(c.req.url).searchParams));
  });
  app.get('/commitments/export/:format', (c) => {
    const { register, today } = c.get('parts');
    const reader = c.get('reader');
    const { filter } = ledgerFilter(c.req.query(), c.get('who'));
    const rows = everyRow((page) => register.readLedger(c.get('who'), filter, today(), page));
    return sendList(
      c,
      c.req.param('format'),
      sheetOf(reader.words.commitments.title, reader, commitmentColumns(reader), rows, (row) => row.commitmentId),
    );
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

/** The page of the ledger an address asks for; with what was sent of a view and is to be mended. */
export async function showCommitments(c: Context<Env>, address: URLSearchParams, sent?: SentView) {
  const { register, today } = c.get('parts');
  const who = c.get('who');
  const { asked, filter } = ledgerFilter(Object.fromEntries(address), who);
  const [after, shown, carried] = ['after', 'view', 'carried'].map((key) => address.get(key)?.slice(0, 200) || null);
  const [ledger, owners, party, saved] = await Promise.all([
    register.readLedger(who, filter, today(), { limit: ROWS, ...(after ? { after } : {}) }),
    register.commitmentOwners(who),
    filter.partyId ? register.readParty(who, filter.partyId) : null,
    viewsOf(c, { list: 'commitments', at: paths.commitments(), kept: paths.commitments(asked), shown: shown ?? null, sent }),
  ]);
  const partyName = party && (inLang(party.current, c.get('reader').lang)?.text ?? party.acronym);
  const change = carried ? (await register.historyOf(who, carried))[0] : undefined;
  const undo = change?.undoable && change.action === 'promised' ? change.changeId : null;
  return commitmentListPage({
    reader: c.get('reader'),
    filter: asked,
    ledger,
    owners,
    partyName,
    undo,
    saved,
    carried: Number(address.get('n')) || 1,
    after: after ?? null,
    today: today(),
  });
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
