import { AGO, AHEAD, COMING, DAYS, HAPPENED, MONTH, PAST, THIS, WEEK, WEEKDAYS } from './knowledge/days.ts';
import { NUMBER_WORD, NUMBER_WORDS } from './knowledge/number-words.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const DAY = 86_400_000; // milliseconds
const on = '(?:(?:på|on|the)\\s+)?';
const which = `(?:(?<past>${PAST})|(?<coming>${COMING})|(?<this>${THIS}))\\s+`;
const days = DAYS.map((entry) => ({ ...entry, pattern: word(entry.words, 'giu') }));
const weekdays = WEEKDAYS.map((names) => word(`${on}(?:${which})?(?:${names})(?!,?\\s+(?:den\\s+|the\\s+)?\\d{1,2}(?:\\.|st|nd|rd|th|\\s))`, 'giu'));
const weeks = word(`(?:i\\s+|in\\s+)?${which}(?:${WEEK})`, 'giu');
const months = word(`(?:i\\s+|in\\s+)?${which}(?:${MONTH})`, 'giu');
const ago = word(`(?:for\\s+)?(?<count>\\d{1,2}|a|ein|en|ei|${NUMBER_WORD})\\s+(?:(?<days>${AGO.day})|(?:${AGO.week}))\\s+(?:${AGO.words})`, 'giu');
const ahead = word(AHEAD);
const happened = word(HAPPENED);
const ON = /^på\s/iu; // in Norwegian the day to come; in English it may be either

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number) => (new Date(time).getUTCDay() + 6) % 7; // Monday is 0
const step = (groups: Record<string, string | undefined> | undefined) => (groups?.past ? -1 : groups?.coming ? 1 : 0);

/** The days, weeks and months a text counts from today, as EDTF. `today` is an ISO day. */
export function readDays(text: string, today: string): (Span & { edtf: string })[] {
  const now = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(now)) return [];
  const found: (Span & { edtf: string })[] = [];
  const add = (match: RegExpExecArray, edtf: string) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && span.end > other.start)) found.push({ ...span, edtf });
  };
  for (const { pattern, shift } of days) for (const match of text.matchAll(pattern)) add(match, iso(now + shift * DAY));
  for (const match of text.matchAll(ago)) {
    const said = match.groups?.count?.toLowerCase() ?? '';
    add(match, iso(now - (Number(said) || NUMBER_WORDS[said] || 1) * (match.groups?.days ? 1 : 7) * DAY));
  }
  for (const match of text.matchAll(weeks)) {
    const monday = now - weekday(now) * DAY + step(match.groups) * 7 * DAY;
    add(match, `${iso(monday)}/${iso(monday + 6 * DAY)}`);
  }
  for (const match of text.matchAll(months)) {
    const [year = 0, month = 1] = today.split('-').map(Number);
    add(match, new Date(Date.UTC(year, month - 1 + step(match.groups), 1)).toISOString().slice(0, 7));
  }
  for (const [index, pattern] of weekdays.entries())
    for (const match of text.matchAll(pattern)) {
      const back = (weekday(now) - index + 7) % 7;
      const coming = match.groups?.coming || (!match.groups?.past && (ahead.test(text) || (ON.test(match[0]) && !happened.test(text))));
      add(match, iso(coming ? now + (7 - back || 7) * DAY : now - (match.groups?.past && back === 0 ? 7 : back) * DAY));
    }
  return found;
}
