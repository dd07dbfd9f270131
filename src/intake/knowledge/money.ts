import { CURRENCIES } from './currencies.ts';

const CURRENCY = CURRENCIES.map((entry) => entry.words).join('|');

/** A sum of money as the three languages write it: "1.250.000 kr", "3,5 mill. kroner", "EUR 40,000". */
export const MONEY = `(?:(?:${CURRENCY})\\s?\\d[\\d.,\\s\\u00a0]*(?:million|billion|mill\\.?|m|bn|k)?|[\\d.,\\s\\u00a0]*\\d\\s*(?:million\\p{L}*|mill\\.?|mrd\\.?|tusen|thousand|billion|m|bn|k)?\\s*(?:${CURRENCY}))`;
