import { periodOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import type { Memory, Setting } from './memory.ts';
import type { SentenceRead } from './clause-read.ts';
import { readDates } from './read-dates.ts';
import type { DateFound } from './read-dates.ts';
import { looksAhead } from './read-promise.ts';
import { aheadAt, isPast, isToCome, monthIn, saidOf } from './time-ahead.ts';

const SAYS_YEAR =
  /(?:19|20)\d\d|neste|næraste|kommande|kommende|komande|next|coming|following|this|i år|i fjor|last|sist|sidan|siden|since|året|the year|that year|same|samme|later|after|etter|before|the new year|nyåret|nyttår/iu;
const HAPPENED = /(?<!\p{L})(?:ble|blei|vart|was|were)\s+\p{L}/iu;

const NEW_YEAR_COME = /^(?:på nyåret|(?:early )?in the new year)$/iu; // of which year, its verb says

const inYear = (date: DateFound, year: number): DateFound => ({ ...date, period: periodOf(String(year), date.period.said) ?? date.period });
const yearIn = (period: Period): number => Number(period.from?.slice(0, 4) ?? 0);

/** The dates of a sentence. Those without a year are next year's under a heading for what lies ahead, and where what is promised could not come before what is told of. */
export function datesOf(sentence: string, setting: Setting, memory: Memory, today: string | undefined): DateFound[] {
  const read = readDates(sentence, setting.year, memory.period, today);
  const dates = read.map((date) => (NEW_YEAR_COME.test(saidOf(sentence, date)) && !aheadAt(sentence, date) ? inYear(date, setting.year) : date));
  if (!dates.some((date) => !SAYS_YEAR.test(saidOf(sentence, date)))) return dates;
  const future = looksAhead(sentence) || dates.some((date) => isToCome(sentence, date));
  if (!setting.ahead && !future) return dates;
  const nextYear = readDates(sentence, setting.year + 1, memory.period, today);
  const moved = setting.ahead && (future || !HAPPENED.test(sentence));
  let latest = memory.latest; // month told of so far
  let year = setting.year; // said in this sentence
  return dates.map((date) => {
    if ((date.period.from ?? '') > setting.told) return date; // ahead as it stands
    if (SAYS_YEAR.test(saidOf(sentence, date))) {
      year = yearIn(date.period);
      return date;
    }
    const past = isPast(date, sentence, latest, setting) && aheadAt(sentence, date);
    latest = monthIn(date.period);
    return moved || year === setting.year + 1 || (future && past && !setting.line) ? (nextYear.find((one) => one.start === date.start) ?? date) : date;
  });
}

const FRONTED = /^(?:på|i|under|ved|hos|den|frå|fra|til|etter|same|samme|in|at|on|during|throughout|this|that|same|early|late|\d)/iu;

/** What stands before the first verb of a sentence that opens with a time or a place: it holds for all the sentence coordinates. */
export function frontedIn(sentence: string, { dates, places, kinds }: Pick<SentenceRead, 'dates' | 'places' | 'kinds'>): SentenceRead['fronted'] {
  const verb = kinds.find((kind) => kind.act)?.start ?? 0;
  if (!FRONTED.test(sentence)) return { period: null, places: [] };
  const date = dates.find((one) => one.strong && one.end <= verb);
  return { period: date ? { said: date.period, start: date.start, end: date.end } : null, places: places.filter((place) => place.end <= verb) };
}
