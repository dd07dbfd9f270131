import type { Recurrence } from '../../domain/codes/recurrence.ts';
import type { OurRole } from '../../domain/codes/our-role.ts';
import type { EventLevel } from '../../domain/event-level.ts';
import type { Lang, LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementRow } from '../engagement/engagement-verbs.ts';
import type { Page } from '../page.ts';

/** An event, an edition of a series (its parent) or a session of an edition, as it is written by hand. */
export interface EventDraft {
  names: { lang: Lang | null; name: string; kind: 'official' | 'alias' | 'acronym' }[];
  parentId: string | null;
  period: Period | null;
  place: string | null;
  organisers: string[]; // party ids
  recurrence?: Recurrence | null; // how often a series comes back
}

export interface EventRow {
  eventId: string;
  level: EventLevel;
  names: LocalText;
  acronym: string | null;
  parent: { eventId: string; names: LocalText; acronym: string | null } | null;
  period: Period | null;
  place: string | null;
  engagements: number; // ours at it and at all that is part of it
}

/** An event with everything its page shows. `engagements` are ours at it and at all that is part of it, the latest first and no more than a screen takes. */
export interface EventView extends EventDraft {
  eventId: string;
  version: number;
  recurrence: Recurrence | null;
  level: EventLevel;
  current: LocalText;
  acronym: string | null;
  parent: EventRow | null;
  children: EventRow[];
  organisedBy: { partyId: string; names: LocalText; acronym: string | null }[];
  engagements: { rows: OurPart[]; total: number };
}

/** One of our parts in an event: as what, and at which event right under it or further down. */
export interface OurPart extends EngagementRow {
  ourRoles: OurRole[];
  at: { eventId: string; names: LocalText; acronym: string | null } | null;
}

/** Filters of the list of events. */
export interface EventFilter {
  year?: number;
  seriesId?: string; // and all that is part of it
  from?: string; // an ISO day: not over before it; the soonest first
  before?: string; // an ISO day: over before it; the latest first
}

/** What the register can do with events. */
export interface EventVerbs {
  addEvent(who: Who, draft: EventDraft): Promise<string>;
  correctEvent(who: Who, eventId: string, version: number, draft: EventDraft, why?: string): Promise<void>;
  readEvent(who: Who, eventId: string): Promise<EventView>;
  listEvents(who: Who, words: string, page: { after?: string; limit: number }, filter?: EventFilter): Promise<Page<EventRow>>;
  listSeries(who: Who): Promise<EventRow[]>;
}
