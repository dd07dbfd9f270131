import ICAL from 'ical.js';
import type { Document, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { guessLanguage } from '../guess-language.ts';
import { decode } from './decode-text.ts';
import { eventHeading, eventLines } from './ics/event-words.ts';
import { knownZone } from './ics/day-of.ts';
import { readEvent } from './ics/read-event.ts';
import type { Limits } from './limits.ts';
import { tidyTitle } from './tidy-text.ts';
import { TextWriter } from './write-text.ts';

// A file in a calendar stands in it as letters; it is no part of what the calendar says, and may be larger than all the rest.
const ENCLOSED = /^ATTACH[;:][^\n]{0,1000}?(?:BASE64|BINARY)[^\n]*(?:\n[ \t][^\n]*)*\n?/gimu;

/** Each calendar of a file; exported calendars are at times put one after the other. */
function calendars(text: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text);
    const all = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
    const found = all.map((one) => new ICAL.Component(one)).filter((one) => one.name === 'vcalendar');
    if (found.length > 0) return found;
  } catch (cause) {
    throw new Problem('damaged', {}, { cause });
  }
  throw new Problem('damaged');
}

function zoneOf(calendar: ICAL.Component): string | null {
  const named = calendar.getFirstPropertyValue('x-wr-timezone');
  const [zone, ...others] = calendar.getAllSubcomponents('vtimezone');
  const only = others.length === 0 ? zone?.getFirstPropertyValue('tzid') : null;
  return knownZone(typeof named === 'string' ? named : null) ?? knownZone(typeof only === 'string' ? only : null);
}

/** Reads a calendar: each event a heading and lines as one would write them down, in the language it is told in. */
export function readIcs(bytes: Uint8Array, limits: Limits): Document {
  let enclosed = 0;
  const text = decode(bytes)
    .replaceAll(/\r\n?/gu, '\n')
    .replace(/^[\s\ufeff\0]+/u, '')
    .replaceAll(ENCLOSED, () => (enclosed++, ''));
  if (text.length > limits.letters) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.letters });
  const found = calendars(text);
  const events = found.flatMap((calendar) => {
    const zone = zoneOf(calendar);
    const called = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase();
    return calendar
      .getAllSubcomponents('vevent')
      .map((event) => readEvent(event, zone, limits))
      .map((event) => (called === 'CANCEL' ? { ...event, cancelled: true } : event));
  });
  const writer = new TextWriter(limits);
  for (const event of events) {
    const lang = guessLanguage(`${event.summary ?? ''}\n${event.description}`);
    const heading = eventHeading(event, lang);
    writer.block();
    if (heading) {
      const place = writer.open({ kind: 'heading', level: 2 });
      writer.write(heading);
      writer.close(place);
      writer.block();
    }
    for (const line of eventLines(event, lang)) {
      writer.write(line);
      writer.line();
    }
    writer.block();
    writer.write(event.description);
  }
  if (writer.isEmpty) throw new Problem('empty-text');
  const written = writer.finish();
  const [first] = events;
  const only = events.length === 1 ? first : undefined;
  const called = found[0]?.getFirstPropertyValue('x-wr-calname') ?? found[0]?.getFirstPropertyValue('name');
  const notes: ReadingNote[] = [...written.notes];
  if (enclosed > 0) notes.push({ code: 'part-skipped', params: { name: 'ATTACH' } });
  return {
    text: written.text,
    media: 'text/calendar',
    title: only ? only.summary : tidyTitle(typeof called === 'string' ? called : null),
    written: only?.stamped ?? null,
    from: only?.organiser ?? null,
    places: written.places,
    parts: [],
    notes,
  };
}
