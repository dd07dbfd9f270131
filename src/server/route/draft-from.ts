import type { Context } from 'hono';
import { ENGAGEMENT_KINDS, type EngagementKind } from '../../domain/codes/engagement-kind.ts';
import { emptyDraft, type EngagementDraft } from '../../domain/draft.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { inLang } from '../../domain/lang.ts';
import { takesAnswer } from '../../domain/request.ts';
import { draftOf } from '../form/engagement-draft.ts';
import type { Env } from '../server-parts.ts';

/** Where a form that nothing has filled in starts: most meetings go both ways. */
export const firstDraft = (): EngagementDraft => ({ ...emptyDraft(), direction: 'mutual' });

/** What a request of each kind most often leads to. */
const LEADS_TO: Partial<Record<EngagementKind, EngagementKind>> = {
  'request.funding': 'funding',
  'request.advice': 'contribution',
  'request.cooperation': 'collaboration',
  invitation: 'talk',
};

/** The draft an address asks a new engagement to start from: an event, a request it came of, one that comes back, or a kind; null where it asks for none. */
export async function draftFrom(c: Context<Env>): Promise<EngagementDraft | null> {
  const { eventId, cameOf, like, kind } = c.req.query();
  if (cameOf) return draftAfter(await c.get('parts').register.readEngagement(c.get('who'), cameOf), c);
  if (like) return draftLike(await c.get('parts').register.readEngagement(c.get('who'), like), c);
  if (eventId) return draftAt(c, eventId);
  const asked = ENGAGEMENT_KINDS.find((entry) => entry.code === kind)?.code;
  if (!asked) return null;
  return { ...firstDraft(), kind: asked, ...(takesAnswer(asked) ? ({ direction: 'in', requestStatus: 'received' } as const) : {}) };
}

/** A draft of something at an event, on its days and at its name as the reader knows it. */
async function draftAt(c: Context<Env>, eventId: string): Promise<EngagementDraft> {
  const event = await c.get('parts').register.readEvent(c.get('who'), eventId);
  const name = inLang(event.current, c.get('reader').lang)?.text ?? event.acronym;
  return { ...firstDraft(), event: name, eventId, period: event.level === 'series' ? null : event.period };
}

/** A draft of what came of a request: the same others, the same matter, and the tie; when it is and what was done is for a person to say. */
function draftAfter(request: Engagement, c: Context<Env>): EngagementDraft {
  const { direction, parties, subject, areas, topics, event, eventId, access } = draftOf(request, c.get('reader').lang);
  const kind = LEADS_TO[request.kind] ?? 'meeting';
  const trigger = direction === 'in' ? 'on-request' : null;
  return { ...firstDraft(), kind, direction, trigger, parties, subject, areas, topics, event, eventId, access, cameOf: request.engagementId };
}

/** A draft of the next of what comes back: what is the same each time, and nothing that is not. */
function draftLike(last: Engagement, c: Context<Env>): EngagementDraft {
  const { kind, direction, trigger, mode, recurrence, parties, ourRoles, subject, areas, topics, event, eventId, access } = draftOf(last, c.get('reader').lang);
  const title = Object.fromEntries(Object.entries(last.title).filter(([, text]) => !/\d/.test(text ?? ''))); // a number in it is of that time
  return { ...firstDraft(), kind, direction, trigger, mode, recurrence, parties, ourRoles, subject, areas, topics, event, eventId, access, title };
}
