import type { Lang } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';

const locale = (lang: Lang): string => (lang === 'en' ? 'en-GB' : lang);
const day = formatOf({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = formatOf({ month: 'long', year: 'numeric', timeZone: 'UTC' });

/** One format a language, made when it is first asked for: to make one takes far longer than to use it. */
export function formatOf(options: Intl.DateTimeFormatOptions): (lang: Lang) => Intl.DateTimeFormat {
  const made = new Map<Lang, Intl.DateTimeFormat>();
  return (lang) => {
    const format = made.get(lang) ?? new Intl.DateTimeFormat(locale(lang), options);
    made.set(lang, format);
    return format;
  };
}

/** A period for a person to read: "12. september 2021", "2022–2025", "2021–". */
export function periodText(period: Period, lang: Lang): string {
  const [from = '', to] = period.edtf.split('/');
  if (to === undefined) return oneEnd(from, lang);
  if (isDay(from) && isDay(to)) return day(lang).formatRange(noon(from), noon(to));
  return `${from === '..' ? '' : oneEnd(from, lang)}–${to === '..' ? '' : oneEnd(to, lang)}`;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const noon = (isoDay: string) => new Date(`${isoDay}T12:00:00Z`);

function oneEnd(text: string, lang: Lang): string {
  const about = /[~?%]$/.test(text) ? '~' : '';
  const plain = text.replace(/[~?%]$/, '');
  const at = new Date(`${plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return text;
  return about + (plain.length === 4 ? plain : plain.length === 7 ? month(lang).format(at) : day(lang).format(at));
}
