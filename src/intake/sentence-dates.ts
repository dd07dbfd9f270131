import type { Period } from '../domain/period.ts';
import type { Setting } from './memory.ts';
import type { SentenceRead } from './clause-read.ts';
import { readDates } from './read-dates.ts';

const SAYS_YEAR = /(?:19|20)\d\d|neste|næraste|kommande|kommende|next|coming|following|this|i år|i fjor|last|sidan|siden|since/iu;

/** The dates of a sentence; under a heading for what lies ahead a month without a year is next year's. */
export function datesOf(sentence: string, setting: Setting, previous: Period | null, today: string | undefined): ReturnType<typeof readDates> {
  const dates = readDates(sentence, setting.year, previous, today);
  if (!setting.ahead) return dates;
  const nextYear = readDates(sentence, setting.year + 1, previous, today);
  return dates.map((date) =>
    SAYS_YEAR.test(date.period.said ?? sentence.slice(date.start, date.end)) ? date : (nextYear.find((one) => one.start === date.start) ?? date),
  );
}

const FRONTED = /^(?:på|i|under|ved|hos|den|frå|fra|til|etter|same|samme|in|at|on|during|throughout|this|that|same|early|late|\d)/iu;

/** What stands before the first verb of a sentence that opens with a time or a place: it holds for all the sentence coordinates. */
export function frontedIn(sentence: string, { dates, places, kinds }: Pick<SentenceRead, 'dates' | 'places' | 'kinds'>): SentenceRead['fronted'] {
  const verb = kinds.find((kind) => kind.act)?.start ?? 0;
  if (!FRONTED.test(sentence)) return { period: null, places: [] };
  const date = dates.find((one) => one.strong && one.end <= verb);
  return { period: date ? { said: date.period, start: date.start, end: date.end } : null, places: places.filter((place) => place.end <= verb) };
}
