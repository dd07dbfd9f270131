import type { Correspondent } from '../mail/mail.ts';

/** How an event comes back: the rule as it is told, never the row of days it gives. */
export interface Recurrence {
  every: 'day' | 'week' | 'month' | 'year';
  interval: number;
  until: string | null; // ISO day
  count: number | null;
}

export interface CalendarEvent {
  summary: string | null;
  from: string | null; // ISO day, in the event's own zone
  to: string | null; // the last day
  place: string | null;
  organiser: Correspondent | null;
  organisations: string[]; // that those invited come from, where it is told
  description: string;
  cancelled: boolean;
  recurrence: Recurrence | null;
  added: string[]; // ISO days beside the rule
  left: string[]; // ISO days the rule would give, and that are left out
  stamped: string | null; // ISO day
}
