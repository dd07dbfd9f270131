import type { Period } from './period.ts';

/** What an event is among events: a series of editions, an edition of a series, a session of what is held once, or an event on its own. */
export const EVENT_LEVELS = ['series', 'edition', 'session', 'single'] as const;
export type EventLevel = (typeof EVENT_LEVELS)[number];

/** What an event's place among the others is told from. */
export interface EventPlace {
  isPart: boolean; // has a parent
  hasParts: boolean;
  period: Period | null;
  comesBack?: boolean; // said to recur: then it is a series, also before its first edition and after its last
}

/**
 * The level of an event by the chain it stands in. What is held from a day to a day is an occasion, so what is part of it is a session; an event
 * at the top without such days is a series as soon as it has parts, and these are its editions. What is said to come back is one in any case.
 */
export function eventLevel(event: EventPlace, parent: EventPlace | null): EventLevel {
  if (parent) return isSeries(parent) ? 'edition' : 'session';
  return event.comesBack || (event.hasParts && isSeries(event)) ? 'series' : 'single';
}

const isSeries = ({ isPart, period, comesBack }: EventPlace): boolean => !isPart && (comesBack === true || !(period?.from && period.to));
