import { fold } from '../../domain/fold.ts';
import { LANGS } from '../../domain/lang.ts';
import { periodOf, type Period } from '../../domain/period.ts';

/** What is said of one end of a period; what is left out is said at the other end. */
interface End {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}

/** Months by their folded names, whole and by their first three letters. */
const MONTHS = new Map(
  LANGS.flatMap((lang) =>
    Array.from({ length: 12 }, (_, at) => {
      const name = fold(new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, at, 15)));
      return [name, name.slice(0, 3)].map((one) => [one, String(at + 1)] as const);
    }).flat(),
  ),
);

/**
 * A period as typed in a form: EDTF, a date in digits (12.9.2021, 12.9.21, 9.2021) or words (1. mai 2026, May 2026), or two of them with a
 * dash between, where the first may leave out what the second says (1.–3.5.2026). Null when it is none.
 */
export function readPeriod(typed: string): Period | null {
  const said = typed.trim();
  const direct = periodOf(said, said);
  if (direct) return bounded(direct);
  const ends = said.split(/\s*(?:–|—|\/|\s-\s|(?<=^\d{4})-(?=\d{4}$)|(?<=\.\d{4})-|(?<=^\d{1,2}\.?)-(?=\d)|(?<=\p{L})-(?=\p{L}))\s*/u);
  if (ends.length > 2) return null;
  const [first = '', second] = ends;
  if (second === undefined) return bounded(periodOf(edtfOf(first) ?? '..', said));
  const last = endOf(second);
  const from = edtfOf(first) ?? (last?.year ? edtf({ month: last.month, year: last.year, ...shortOf(first) }) : null);
  const to = edtfOf(second);
  return from === null || to === null ? null : bounded(periodOf(`${from}/${to}`, said));
}

/** A period with no end at all says nothing. */
const bounded = (period: Period | null) => (period && (period.from || period.to) ? period : null);

function edtfOf(text: string): string | null {
  if (text === '') return '..';
  if (periodOf(text)) return text;
  const end = endOf(text);
  return end && edtf(end);
}

/** A whole end: it names its year. */
function endOf(text: string): End | null {
  const digits = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/.exec(text);
  if (digits) return { day: digits[1], month: digits[2], year: century(digits[3] ?? '') };
  const words = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (words) return named(words[2], words[1], words[3]);
  const american = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  return american && named(american[1], american[2], american[3]);
}

/** The first end of two, without its year or with no more than its day. */
function shortOf(text: string): End | null {
  const digits = /^(\d{1,2})\.?$/.exec(text) ?? /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  if (digits) return { day: digits[1], ...(digits[2] ? { month: digits[2] } : {}) };
  const words = /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(\p{L}+)\.?$/u.exec(text);
  return words && named(words[2], words[1], undefined);
}

function named(name: string | undefined, day: string | undefined, year: string | undefined): End | null {
  const month = MONTHS.get(fold(name ?? ''));
  return month ? { month, ...(day ? { day } : {}), ...(year ? { year } : {}) } : null;
}

/** A year of two digits is of this century up to 69, else of the last. */
const century = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`);

function edtf({ day, month, year }: End): string | null {
  if (!year || (day && !month)) return null;
  return [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}
