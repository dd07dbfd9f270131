import type { Lang } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';

const MONTHS: Record<Lang, readonly string[]> = {
  nn: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const WORDS = {
  nn: { in: 'i', on: '', since: 'sidan', from: 'frå', to: 'til', about: 'om lag', near: 'kring', after: 'frå', until: 'fram til' },
  nb: { in: 'i', on: '', since: 'siden', from: 'fra', to: 'til', about: 'omtrent', near: 'rundt', after: 'fra', until: 'fram til' },
  en: { in: 'in', on: 'on ', since: 'since', from: 'from', to: 'to', about: 'about', near: 'around', after: 'from', until: 'until' },
} as const;

interface Day {
  year: number;
  month: number | null;
  day: number | null;
  rough: boolean;
}

/** One end of a period, with the precision its text gives it. */
function dayOf(text: string): Day | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/u.exec(text);
  if (!found) return null;
  return { year: Number(found[1]), month: found[2] ? Number(found[2]) : null, day: found[3] ? Number(found[3]) : null, rough: Boolean(found[4]) };
}

/** A day, month or year in words, without preposition; the year is left out when it is the account's own. */
function written(at: Day, year: number, lang: Lang): string {
  const own = at.year === year;
  const rough = at.rough ? `${WORDS[lang].about} ` : '';
  if (!at.month) return `${rough}${at.year}`;
  const month = MONTHS[lang][at.month - 1] ?? '';
  if (!at.day) return `${rough}${own ? month : `${month} ${at.year}`}`;
  return `${rough}${lang === 'en' ? `${at.day} ${month}` : `${at.day}. ${month}`}${own ? '' : ` ${at.year}`}`;
}

function point(at: Day, year: number, lang: Lang): string {
  const words = WORDS[lang];
  if (at.rough) return `${words.near} ${written({ ...at, rough: false }, year, lang)}`;
  return at.day ? `${words.on}${written(at, year, lang)}` : `${words.in} ${written(at, year, lang)}`;
}

/**
 * When something happened, as an adverbial: "12. september", "i oktober", "frå 16. til 20. oktober", "sidan 2011".
 * Empty for a period that says no more than the account's own year. `ongoing` turns an open or earlier start into "since".
 */
export function whenPhrase(period: Period | null, year: number, lang: Lang, ongoing: boolean): string {
  if (!period) return '';
  const words = WORDS[lang];
  const [first, last] = period.edtf.split('/');
  const from = dayOf(first ?? '');
  const to = last === undefined ? from : dayOf(last);
  if (!from && !to) return '';
  if (!from && to) return ongoing && to.year >= year ? '' : `${words.until} ${written(to, year, lang)}`;
  if (from && !to) return `${from.year < year || ongoing ? words.since : words.after} ${written(from, year, lang)}`;
  if (!from || !to) return '';
  if (ongoing && last === undefined && from.month) return `${words.since} ${written(from, year, lang)}`;
  if (first === (last ?? first)) return from.year === year && !from.month ? '' : point(from, year, lang);
  if (ongoing && to.year >= year && !to.month && from.year <= year)
    return to.year === year ? `${words.since} ${written(from, year, lang)}` : span(from, to, year, lang);
  return span(from, to, year, lang);
}

function span(from: Day, to: Day, year: number, lang: Lang): string {
  const words = WORDS[lang];
  const sameMonth = from.day && to.day && from.month === to.month && from.year === to.year;
  const start = sameMonth ? (lang === 'en' ? `${from.day}` : `${from.day}.`) : written(from, year, lang);
  return `${words.from} ${start} ${words.to} ${written(to, year, lang)}`;
}

const DAY_AFTER_NUMBER = new RegExp(`(\\d) (\\d{1,2}\\. (?:${MONTHS.nn.join('|')}))`, 'gu');

/** "Kystdagane 2021 den 13. mai": a day after a number is kept apart from it. In English a day has its "on" already. */
export function dayApart(text: string, lang: Lang): string {
  return lang === 'en' ? text : text.replaceAll(DAY_AFTER_NUMBER, '$1 den $2');
}

/** When something falls due: "i 2022", "innan 1. mars 2022"; the year always stands. */
export function duePhrase(period: Period, lang: Lang): string {
  return whenPhrase(period, Number.NaN, lang, false);
}
