import type { Lang } from '../domain/lang.ts';

const WORDS: Record<Lang, readonly string[]> = {
  nn: ['null', 'ein', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A number in running text: words as far as the language's usage goes (twelve, ten in English), then digits. */
export function numberText(value: number, lang: Lang): string {
  return (Number.isInteger(value) && value >= 0 ? WORDS[lang][value] : undefined) ?? digits(value, lang);
}

/** A number in digits, grouped from five digits on in Norwegian (no-break space) and from four in English. */
export function digits(value: number, lang: Lang): string {
  const [whole = '0', part] = String(Math.abs(value)).split('.');
  const grouped = whole.length > (lang === 'en' ? 3 : 4) ? whole.replace(/\B(?=(\d{3})+$)/gu, lang === 'en' ? ',' : '\u00A0') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${part ? `${lang === 'en' ? '.' : ','}${part}` : ''}`;
}

const CURRENCY: Record<string, Record<Lang, string>> = {
  NOK: { nn: 'kroner', nb: 'kroner', en: 'Norwegian kroner' },
  EUR: { nn: 'euro', nb: 'euro', en: 'euros' },
  USD: { nn: 'dollar', nb: 'dollar', en: 'US dollars' },
};
const MILLION: Record<Lang, readonly [string, string]> = {
  nn: ['million', 'millionar'],
  nb: ['million', 'millioner'],
  en: ['million', 'million'],
};

/** An amount in words: "15 000 euro", "2,5 millionar kroner". Unit: an ISO 4217 code, or "million CODE". */
export function amountText(value: number, unit: string, lang: Lang): string {
  const found = /^(million|thousand)?\s*([A-Z]{3})$/iu.exec(unit.trim());
  const code = (found?.[2] ?? unit).toUpperCase();
  const currency = CURRENCY[code]?.[lang] ?? code;
  const scale = /million/iu.test(found?.[1] ?? '') ? 1e6 : /thousand/iu.test(found?.[1] ?? '') ? 1e3 : 1;
  const total = value * scale;
  const millions = Math.round(total / 1e4) / 100;
  if (total >= 1e6 && millions * 1e6 === total) return `${digits(millions, lang)} ${MILLION[lang][millions === 1 ? 0 : 1]} ${currency}`;
  return `${digits(total, lang)} ${currency}`;
}

/** A share, from 0 to 1, as whole per cent: "25 %", in English "25%". */
export function percentText(share: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'nb-NO', { style: 'percent' }).format(share);
}
