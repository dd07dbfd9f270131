import ICAL from 'ical.js';
import { htmlToText } from '../html-to-text.ts';
import type { Limits } from '../limits.ts';
import type { Correspondent } from '../mail/mail.ts';
import { newTally, tidyText, tidyTitle } from '../tidy-text.ts';
import type { CalendarEvent, Recurrence } from './calendar-event.ts';
import { dayOf } from './day-of.ts';
import { organisationsOf } from './organisations-of.ts';

const MOST_DAYS = 24; // single days told beside a rule
const EVERY: Record<string, Recurrence['every']> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };
const MARKUP = /<(?:br|p|div|ul|ol|li|a|b|span|html(?:-blob)?)(?:\s[^>]{0,500})?\/?>/iu;
// What programs for video calls add says how to dial in, and nothing of what is met about.
const DIAL_IN = /^[ \t]*(?:_{10,}|-{10,}|\*{10,}|-::~.{0,200})[ \t]*\n(?=[^]{0,600}?(?:teams\.microsoft|Microsoft Teams|zoom\.us|meet\.google|webex))[^]*/imu;

type Value = ReturnType<ICAL.Component['getFirstPropertyValue']>;

/** A value that cannot be read is as if it were not told; the rest of the event still stands. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const textOf = (value: Value) => (typeof value === 'string' ? value : '');
const nameOf = (property: ICAL.Property) => tidyTitle(String(property.getFirstParameter('cn') ?? ''));

function person(property: ICAL.Property | null): Correspondent | null {
  if (!property) return null;
  const address = /^mailto:(.+@.+)$/iu.exec(String(quietly(() => property.getFirstValue()) ?? ''))?.[1] ?? null;
  const name = nameOf(property);
  return name || address ? { name, address } : null;
}

function described(event: ICAL.Component, limits: Limits): string {
  const plain = textOf(quietly(() => event.getFirstPropertyValue('description')));
  const text = plain.trim() ? plain : textOf(quietly(() => event.getFirstPropertyValue('x-alt-desc')));
  const said = MARKUP.test(text) ? htmlToText(text, limits).text : tidyText(text, newTally());
  return said.replace(DIAL_IN, '').trim();
}

function times(event: ICAL.Component, name: string, zone: string | null): string[] {
  const days = event.getAllProperties(name).flatMap((property) => quietly(() => property.getValues().slice(0, MOST_DAYS + 1)) ?? []);
  return days.flatMap((value) => (value instanceof ICAL.Time ? (quietly(() => dayOf(value, zone)) ?? []) : [])).slice(0, MOST_DAYS);
}

function lastDay(event: ICAL.Component, start: ICAL.Time, zone: string | null): string | null {
  const end = quietly(() => event.getFirstPropertyValue('dtend'));
  if (end instanceof ICAL.Time) return dayOf(end, zone, end.compare(start) > 0);
  const length = quietly(() => event.getFirstPropertyValue('duration'));
  if (!(length instanceof ICAL.Duration) || length.toSeconds() <= 0) return null;
  const after = start.clone();
  after.addDuration(length);
  return dayOf(after, zone, true);
}

function recurrenceOf(event: ICAL.Component, zone: string | null): Recurrence | null {
  const rule = quietly(() => event.getFirstPropertyValue('rrule'));
  if (!(rule instanceof ICAL.Recur)) return null;
  const every = EVERY[rule.freq];
  if (!every) return null;
  const { interval, until, count } = rule;
  return { every, interval: Math.max(1, interval), until: until && quietly(() => dayOf(until, zone)), count };
}

/** What a calendar says of one event. `zone` is the calendar's own, for times told in Greenwich. */
export function readEvent(event: ICAL.Component, zone: string | null, limits: Limits): CalendarEvent {
  const told = (name: string) => quietly(() => event.getFirstPropertyValue(name));
  const start = told('dtstart');
  const from = start instanceof ICAL.Time ? dayOf(start, zone) : null;
  const to = start instanceof ICAL.Time ? quietly(() => lastDay(event, start, zone)) : null;
  const invited = event.getAllProperties('attendee').map((property) => {
    const kind = String(property.getFirstParameter('cutype') ?? '').toUpperCase();
    return { name: nameOf(property) ?? '', isGroup: kind === 'GROUP', isRoom: kind === 'ROOM' || kind === 'RESOURCE' };
  });
  const stamp = told('dtstamp');
  return {
    summary: tidyTitle(textOf(told('summary'))),
    from,
    to: from && to && to > from ? to : from,
    place: tidyTitle(textOf(told('location'))),
    organiser: person(event.getFirstProperty('organizer')),
    organisations: organisationsOf(invited),
    description: described(event, limits),
    cancelled: textOf(told('status')).toUpperCase() === 'CANCELLED',
    recurrence: recurrenceOf(event, zone),
    added: times(event, 'rdate', zone),
    left: times(event, 'exdate', zone),
    stamped: stamp instanceof ICAL.Time ? dayOf(stamp, zone) : null,
  };
}
