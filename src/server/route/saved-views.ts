import type { Context } from 'hono';
import { isWriter } from '../../domain/who.ts';
import type { Issue } from '../../domain/problem.ts';
import { queryIn } from '../paths.ts';
import type { Env } from '../server-parts.ts';
import type { ViewsProps } from '../view/saved-views.tsx';

/** A view that was sent and is to be mended. */
export interface SentView {
  name: string;
  issues: readonly Issue[];
}

/** The address of the view one has chosen a list to open with, where its bare address is asked for; null where it says itself what to show. */
export async function openingView(c: Context<Env>, list: string, at: string): Promise<string | null> {
  if (new URL(c.req.url).searchParams.size > 0) return null;
  const chosen = (await c.get('parts').register.listViews(c.get('who'), list)).find((view) => view.isDefault);
  return chosen ? `${at}?${chosen.query}${chosen.query ? '&' : ''}view=${chosen.viewId}` : null;
}

/** What a list shows of its views. `kept` is its address as it stands, without its page and its view; `shown` the view that address names. */
export async function viewsOf(
  c: Context<Env>,
  { list, at, kept, shown, sent }: { list: string; at: string; kept: string; shown: string | null; sent?: SentView | undefined },
): Promise<Omit<ViewsProps, 'reader'>> {
  const who = c.get('who');
  return {
    list,
    at,
    views: await c.get('parts').register.listViews(who, list),
    shown,
    query: queryIn(kept),
    may: { share: isWriter(who), keep: who.roles.includes('keeper') },
    ...(sent ? { sent } : {}),
  };
}
