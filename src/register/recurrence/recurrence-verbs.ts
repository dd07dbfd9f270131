import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { Recurrence } from '../../domain/codes/recurrence.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';

/** What comes back and may be expected next: a question to a person, never a record and never part of a count. */
export interface Expected {
  ofId: string; // the series, or the engagement that comes back
  type: 'event' | 'engagement';
  title: LocalText;
  acronym: string | null;
  kind: EngagementKind | null; // of an engagement
  parties: { partyId: string; names: LocalText; acronym: string | null }[];
  recurrence: Recurrence;
  last: { id: string; period: Period }; // the edition or engagement that is known to be the last
  around: Period;
  isNear: boolean; // worth a reminder today
  isPast: boolean;
}

/** What is asked for: all, what is near its time, what has to do with a party, or what one series or engagement leads to expect. */
export interface ExpectedFilter {
  near?: boolean;
  partyId?: string;
  ofId?: string;
}

/** What the register can do with what comes back. */
export interface RecurrenceVerbs {
  expectedNext(who: Who, today: string, filter?: ExpectedFilter): Promise<Expected[]>;
  sayNotHeld(who: Who, ofId: string, around: string, why?: string): Promise<void>;
  endRecurrence(who: Who, ofId: string, why?: string): Promise<void>;
}
