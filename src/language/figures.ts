import type { Figure } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { isNeuter, oneOf } from './grammar/noun.ts';
import { COUNTED_NOUNS } from './grammar/nouns.ts';
import { amountText, numberText } from './numbers.ts';

const BEFORE: Record<Lang, Record<string, string>> = {
  nn: { over: 'over ', about: 'om lag ', 'at-least': 'minst ' },
  nb: { over: 'over ', about: 'om lag ', 'at-least': 'minst ' },
  en: { over: 'over ', about: 'about ', 'at-least': 'at least ' },
};
/** Before a noun of common gender, and before a neuter. */
const ONE_OF: Record<Lang, readonly [common: string, neuter: string]> = { nn: ['ein av', 'eitt av'], nb: ['en av', 'ett av'], en: ['one of', 'one of'] };
const ONLY: Record<Lang, readonly [one: string, many: string]> = { nn: ['einaste', 'dei einaste'], nb: ['eneste', 'de eneste'], en: ['the only', 'the only'] };

/** A figure with its qualifier: "over 400 deltakarar", "ein av 40 partnarar", "einaste land", "om lag ti år", "15 000 euro". */
export function figureText(figure: Figure, lang: Lang): string {
  const noun = COUNTED_NOUNS[figure.counted]?.[lang];
  const many = noun?.many ?? (figure.counted === 'money' ? MONEY[lang] : figure.counted);
  if (figure.qualifier === 'only')
    return figure.value > 1 ? `${ONLY[lang][1]} ${numberText(figure.value, lang)} ${many}` : `${ONLY[lang][0]} ${noun?.one ?? many}`;
  const number = figure.unit ? amountText(figure.value, figure.unit, lang) : numberText(figure.value, lang);
  if (figure.qualifier === 'one-of') return `${ONE_OF[lang][noun && isNeuter(noun) ? 1 : 0]} ${number} ${many}`.trim();
  const before = BEFORE[lang][figure.qualifier] ?? '';
  if (figure.unit || figure.counted === 'money') return `${before}${number}`;
  return figure.value === 1 && noun ? `${before}${oneOf(noun)} ${noun.one}` : `${before}${number} ${many}`;
}
const MONEY: Record<Lang, string> = { nn: 'pengar', nb: 'penger', en: 'money' };
