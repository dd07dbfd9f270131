import type { Period } from '../domain/period.ts';
import { readDates } from './read-dates.ts';

const TOP = 600; // letters within which a text says when it was written
const LINES = 8;
const LONGEST = 70; // letters of such a line
const WRITTEN = /^(?:skrive|skrevet|ført i pennen|oppdatert|dato|sendt|sent|written|date|dated|updated)\b/iu;
const PLACE_ONLY = /^[\s,.:()–-]*(?:\p{Lu}\p{L}+[\s,.:()–-]*){0,2}$/u;

/** What a line at the top of a text says of when it was written: "Oslo, 12. januar 2022". */
function dateline(text: string, year: number): Period | null {
  for (const line of text.slice(0, TOP).split('\n').slice(0, LINES)) {
    const said = line.trim();
    if (said.length > LONGEST || !/(?:19|20)\d\d/u.test(said)) continue;
    const [date] = readDates(said, year);
    if (!date?.strong || date.period.edtf.length < 7 || date.period.edtf.includes('/')) continue;
    if (WRITTEN.test(said) || PLACE_ONLY.test(said.slice(0, date.start) + said.slice(date.end))) return date.period;
  }
  return null;
}

/** The last day a text can tell of as done, where it says when it was written. */
export const writtenOn = (text: string, year: number): string | null => dateline(text, year)?.to ?? null;

/** The day a text of a year says it was written on: what "last week" in it counts from. */
export function dayWritten(text: string, year: number): string | null {
  const period = dateline(text, year);
  return period?.from === period?.to && period?.from?.startsWith(`${year}-`) ? period.from : null;
}

/** The last day told of in a year: the one the text was written on where that is in the same year. */
export const toldUntil = (year: number, written: string | null | undefined): string => (written?.startsWith(`${year}-`) ? written : `${year}-12-31`);
