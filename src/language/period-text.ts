import type { Lang } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';

const locale = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);
const day = (lang: Lang) => new Intl.DateTimeFormat(locale(lang), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = (lang: Lang) => new Intl.DateTimeFormat(locale(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' });

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
