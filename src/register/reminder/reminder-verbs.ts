import type { CommitmentView } from '../../domain/engagement.ts';
import type { Who } from '../../domain/who.ts';
import type { RequestRow } from '../request/request-verbs.ts';

/** What one person is to be reminded of: requests and promises with a time they are due, that are theirs or nobody's. */
export interface Reminders {
  requests: RequestRow[];
  commitments: CommitmentView[];
}

/** What the register can do to remind people. */
export interface ReminderVerbs {
  readReminders(who: Who): Promise<Reminders>;
  openCalendar(who: Who): Promise<string>;
  closeCalendar(who: Who): Promise<void>;
  calendarSince(who: Who): Promise<string | null>;
  whoseCalendar(token: string): Promise<Who | null>;
}
