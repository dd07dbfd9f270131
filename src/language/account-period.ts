import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { isWholeYear, spanOf, yearOf } from '../domain/span.ts';
import { duePhrase } from './dates.ts';

const PARTS: Record<'half' | 'quarter', readonly [from: string, to: string][]> = {
  half: [
    ['01-01', '06-30'],
    ['07-01', '12-31'],
  ],
  quarter: [
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ],
};
const WORDS: Record<Lang, { half: readonly string[]; quarter: readonly string[]; in: string; of: string }> = {
  nn: { half: ['første halvår', 'andre halvår'], quarter: ['første kvartal', 'andre kvartal', 'tredje kvartal', 'fjerde kvartal'], in: 'i', of: ' ' },
  nb: { half: ['første halvår', 'andre halvår'], quarter: ['første kvartal', 'andre kvartal', 'tredje kvartal', 'fjerde kvartal'], in: 'i', of: ' ' },
  en: {
    half: ['first half', 'second half'],
    quarter: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
    in: 'in the',
    of: ' of ',
  },
};

/** The period of an account as an adverbial: "i 2021", "i første halvår 2021", "frå 2019 til 2021", "in the third quarter of 2021". */
export function periodPhrase(edtf: string, lang: Lang): string {
  const part = yearPart(edtf);
  const words = WORDS[lang];
  if (part) return `${words.in} ${words[part.is][part.at]}${words.of}${part.year}`;
  const period = periodOf(edtf);
  return period ? duePhrase(period, lang) : edtf;
}

/** The period as a heading names it: "2021", "første halvår 2021", "2019–2021". */
export function periodName(edtf: string, lang: Lang): string {
  const part = yearPart(edtf);
  const words = WORDS[lang];
  if (part) return `${words[part.is][part.at]}${words.of}${part.year}`;
  const years = /^(\d{4})\/(\d{4})$/u.exec(edtf);
  if (years) return `${years[1]}–${years[2]}`;
  const span = spanOf(edtf);
  return span && isWholeYear(span) ? String(yearOf(span)) : periodPhrase(edtf, lang);
}

function yearPart(edtf: string): { is: 'half' | 'quarter'; at: number; year: number } | null {
  const span = spanOf(edtf);
  const year = span && yearOf(span);
  if (!span || !year) return null;
  for (const is of ['half', 'quarter'] as const) {
    const at = PARTS[is].findIndex(([from, to]) => span.from === `${year}-${from}` && span.to === `${year}-${to}`);
    if (at >= 0) return { is, at, year };
  }
  return null;
}
