import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { OUR_ROLES } from '../../domain/codes/our-role.ts';
import { type EngagementDraft, emptyDraft } from '../../domain/draft.ts';
import { inLang, type Lang } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { label } from '../../domain/code.ts';
import type { EventRow, EventView } from '../../register/event/event-verbs.ts';
import { MAX_NAME } from './draft-issues.ts';
import { textOf } from './read-form.ts';

export interface PartContext {
  event: EventView;
  lang: Lang;
  today: string;
  titleOf(kind: string, subject: string): string;
}

/** One of our parts in an event as a sent form holds it: on the days of its session, or of the event, and called by what it was about. */
export function formToPart(values: URLSearchParams, { event, lang, today, titleOf }: PartContext): { draft: EngagementDraft } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const kind = ENGAGEMENT_KINDS.find((entry) => entry.code === values.get('kind'))?.code;
  if (!kind) issues.push({ path: 'kind', code: 'not-a-code' });
  const typed = textOf(values, 'role');
  const role = OUR_ROLES.find((entry) => entry.code === typed)?.code;
  if (typed && !role) issues.push({ path: 'role', code: 'not-a-code' });
  const at = textOf(values, 'at');
  const session = event.children.find((row) => row.eventId === at);
  if (at && !session) issues.push({ path: 'at', code: 'not-a-code' });
  const subject = textOf(values, 'subject');
  if ((subject?.length ?? 0) > MAX_NAME) issues.push({ path: 'subject', code: 'too-long' });
  if (!kind || issues.length > 0) return { issues };
  const name = label(ENGAGEMENT_KINDS, kind, lang);
  const called = name.slice(0, 1).toUpperCase() + name.slice(1);
  const period = session?.period ?? event.period;
  const place: Pick<EventRow, 'eventId' | 'names' | 'acronym'> = session ?? { eventId: event.eventId, names: event.current, acronym: event.acronym };
  return {
    draft: {
      ...emptyDraft(),
      kind,
      direction: 'mutual',
      status: period?.from && period.from > today ? 'planned' : 'held',
      period,
      ourRoles: role ? [role] : [],
      event: inLang(place.names, lang)?.text ?? place.acronym,
      eventId: place.eventId,
      title: { [lang]: subject ? titleOf(called, subject) : called },
      subject: subject ? { [lang]: subject } : {},
    },
  };
}
