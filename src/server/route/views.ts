import { Hono, type Context } from 'hono';
import { Problem } from '../../domain/problem.ts';
import { leaveFlash } from '../flash.ts';
import { readForm, textOf } from '../form/read-form.ts';
import { paths } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import { showCommitments } from './commitments.ts';
import { showEvents } from './events.ts';
import { showRequests } from './requests.ts';
import { showEngagements } from './engagement-list.ts';
import { showParties } from './party-list.ts';
import type { SentView } from './saved-views.ts';

/** The lists that have views: where each is, and how it is shown again with a view that is to be mended. */
const LISTS: Record<
  string,
  { at: string; show(c: Context<Env>, address: URLSearchParams, sent: SentView): Promise<string> | ReturnType<typeof showEngagements> }
> = {
  engagements: { at: paths.engagements(), show: showEngagements },
  parties: { at: paths.parties(), show: showParties },
  commitments: { at: paths.commitments(), show: showCommitments },
  requests: { at: paths.requests(), show: showRequests },
  events: { at: paths.events(), show: showEvents },
};

export function viewRoutes() {
  const app = new Hono<Env>();
  app.post('/views', async (c) => {
    const { register } = c.get('parts');
    const who = c.get('who');
    const { values } = await readForm(c);
    const list = values.get('list') ?? '';
    if (!Object.hasOwn(LISTS, list)) throw new Problem('invalid', { field: 'list' });
    const { at, show } = LISTS[list]!;
    const [viewId, query, name, asked] = [
      textOf(values, 'viewId'),
      new URLSearchParams(values.get('query') ?? '').toString(),
      textOf(values, 'name') ?? '',
      values.get('do'),
    ];
    const to = (id: string, kept = query) => c.redirect(`${at}?${kept}${kept ? '&' : ''}view=${id}`, 303);
    const opens = async (id: string) => {
      const was = (await register.listViews(who, list)).find((view) => view.viewId === id)?.isDefault ?? false;
      if (values.has('default') !== was) await register.chooseDefaultView(who, list, values.has('default') ? id : null);
    };
    if (asked === 'delete' && viewId) {
      await register.deleteView(who, viewId);
      leaveFlash(c, 'view-deleted');
      return to('all', query);
    }
    if (asked === 'default' && viewId) {
      await opens(viewId);
      leaveFlash(c, 'view-saved');
      return to(viewId);
    }
    if (name === '' || name.length > 100) {
      const sent = { name, issues: [{ path: 'name', code: name === '' ? ('required' as const) : ('too-long' as const) }] };
      return c.html(await show(c, new URLSearchParams(`${query}&view=${viewId ?? ''}`), sent), 422);
    }
    const shared = (['mine', 'units', 'all'] as const).find((one) => one === values.get('shared')) ?? 'mine';
    const saved = await register.saveView(who, { ...(asked === 'replace' && viewId ? { viewId } : {}), list, name, query, shared });
    await opens(saved);
    leaveFlash(c, 'view-saved');
    return to(saved);
  });
  return app;
}
