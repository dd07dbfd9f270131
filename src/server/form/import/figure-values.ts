import type { Lang } from '../../../domain/lang.ts';
import { writeNumber } from '../../../language/read-number.ts';
import type { Said } from './row-values.ts';

const QUALIFIERS: readonly [RegExp, string][] = [
  [/^(?:over|meir enn|mer enn|more than|>)\s*/iu, 'over'],
  [/^(?:minst|at least|≥|>=)\s*/iu, 'at-least'],
  [/^(?:om lag|ca\.?|cirka|circa|rundt|kring|omtrent|about|around|approx\.?|~|±)\s*/iu, 'about'],
  [/^(?:ein av|en av|one of)\s*/iu, 'one-of'],
];
const MILLION = /\b(?:mill\.?|million(?:ar|er|s)?|mio\.?)(?=\s|$)/iu;
const CURRENCIES: readonly [RegExp, string][] = [
  [/€|\beur(?:o)?\b/iu, 'EUR'],
  [/\$|\busd\b/iu, 'USD'],
  [/£|\bgbp\b/iu, 'GBP'],
  [/\bsek\b/iu, 'SEK'],
  [/\bdkk\b/iu, 'DKK'],
  [/\bnok\b|\bkr\b\.?|\bkroner\b|,-/iu, 'NOK'],
];

/** A figure in a cell as the fields of the form for one: its number, how exact it is, and its currency where it is money. */
export function figureValues({ text, cell, field }: Said, currency: string | null, lang: Lang): Record<string, string> {
  const counted = field.slice('figures.'.length);
  if (cell.number !== null) return { value: writeNumber(cell.number, lang), counted, said: text, ...money(counted, currency, false) };
  const [said, qualifier] = QUALIFIERS.map(([words, code]) => [words.exec(text)?.[0], code] as const).find(([found]) => found) ?? ['', 'exact'];
  let rest = text.slice(said?.length ?? 0);
  const found = counted === 'money' ? CURRENCIES.find(([words]) => words.test(rest)) : undefined;
  for (const [words] of counted === 'money' ? CURRENCIES : []) rest = rest.replace(words, ' ');
  const isMillion = MILLION.test(rest);
  const number = rest.replace(MILLION, ' ').replace(/\+$/u, '').trim();
  return {
    value: number.replace(/^(\d[\d\s.,]*)\s+\p{L}[\p{L}\s]*$/u, '$1').trim(),
    counted,
    said: text,
    qualifier,
    ...money(counted, found?.[1] ?? currency, isMillion),
  };
}

const money = (counted: string, currency: string | null, isMillion: boolean): Record<string, string> =>
  counted === 'money' ? { unit: `${isMillion ? 'million ' : ''}${currency ?? 'NOK'}` } : {};
