import { COUNTED } from '../domain/codes/counted.ts';
import type { Figure } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { amountText, numberText } from './numbers.ts';

/** One of each thing counted, with its article, and bare. The lists of `domain` hold the plurals. */
const SINGULAR: Record<string, Record<Lang, readonly [article: string, noun: string]>> = {
  participants: { nn: ['ein', 'deltakar'], nb: ['én', 'deltaker'], en: ['one', 'participant'] },
  partners: { nn: ['ein', 'partnar'], nb: ['én', 'partner'], en: ['one', 'partner'] },
  countries: { nn: ['eitt', 'land'], nb: ['ett', 'land'], en: ['one', 'country'] },
  years: { nn: ['eitt', 'år'], nb: ['ett', 'år'], en: ['one', 'year'] },
  minutes: { nn: ['eitt', 'minutt'], nb: ['ett', 'minutt'], en: ['one', 'minute'] },
  pages: { nn: ['ei', 'side'], nb: ['én', 'side'], en: ['one', 'page'] },
  experts: { nn: ['ein', 'fagperson'], nb: ['én', 'fagperson'], en: ['one', 'expert'] },
  advisers: { nn: ['ein', 'rådgjevar'], nb: ['én', 'rådgiver'], en: ['one', 'adviser'] },
  networks: { nn: ['eitt', 'nettverk'], nb: ['ett', 'nettverk'], en: ['one', 'network'] },
  organisations: { nn: ['ein', 'organisasjon'], nb: ['én', 'organisasjon'], en: ['one', 'organisation'] },
  volunteers: { nn: ['ein', 'frivillig'], nb: ['én', 'frivillig'], en: ['one', 'volunteer'] },
  meetings: { nn: ['eitt', 'møte'], nb: ['ett', 'møte'], en: ['one', 'meeting'] },
  people: { nn: ['ein', 'person'], nb: ['én', 'person'], en: ['one', 'person'] },
  hours: { nn: ['ein', 'time'], nb: ['én', 'time'], en: ['one', 'hour'] },
  days: { nn: ['ein', 'dag'], nb: ['én', 'dag'], en: ['one', 'day'] },
};
const BEFORE: Record<Lang, Record<string, string>> = {
  nn: { over: 'over ', about: 'om lag ', 'at-least': 'minst ' },
  nb: { over: 'over ', about: 'om lag ', 'at-least': 'minst ' },
  en: { over: 'over ', about: 'about ', 'at-least': 'at least ' },
};
const ONE_OF: Record<Lang, string> = { nn: 'ein av', nb: 'en av', en: 'one of' };
const ONLY: Record<Lang, readonly [one: string, many: string]> = { nn: ['einaste', 'dei einaste'], nb: ['eneste', 'de eneste'], en: ['the only', 'the only'] };

/** A figure with its qualifier: "over 400 deltakarar", "ein av 40 partnarar", "einaste land", "om lag ti år", "15 000 euro". */
export function figureText(figure: Figure, lang: Lang): string {
  const counted = countedText(figure, lang);
  if (figure.qualifier === 'only')
    return figure.value > 1 ? `${ONLY[lang][1]} ${numberText(figure.value, lang)} ${counted.many}` : `${ONLY[lang][0]} ${counted.one}`;
  const number = figure.unit ? amountText(figure.value, figure.unit, lang) : numberText(figure.value, lang);
  if (figure.qualifier === 'one-of') return `${ONE_OF[lang]} ${number} ${counted.many}`.trim();
  const before = BEFORE[lang][figure.qualifier] ?? '';
  if (figure.unit || figure.counted === 'money') return `${before}${number}`;
  const one = SINGULAR[figure.counted]?.[lang];
  if (figure.value === 1 && one) return `${before}${one[0]} ${one[1]}`;
  return `${before}${number} ${counted.many}`;
}

function countedText(figure: Figure, lang: Lang): { one: string; many: string } {
  const many = COUNTED.find((entry) => entry.code === figure.counted)?.[lang] ?? figure.counted;
  return { one: SINGULAR[figure.counted]?.[lang][1] ?? many, many };
}
