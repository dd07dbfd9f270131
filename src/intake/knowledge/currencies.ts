/** Money: the words and the currency they stand for. A bare "kroner" is Norwegian. */
export const CURRENCIES: readonly { words: string; code: string }[] = [
  { words: 'norske kroner|kroner|kronar|krone|kr\\.?|NOK|Norwegian kron(?:er|e)', code: 'NOK' },
  { words: 'svenske kron(?:er|ar)|SEK|Swedish kron(?:or|er|a)', code: 'SEK' },
  { words: 'danske kron(?:er|ar)|DKK|Danish kron(?:er|e)', code: 'DKK' },
  { words: 'islandske kron(?:er|ar)|ISK|Icelandic kr[oó]n(?:ur|a|er)', code: 'ISK' },
  { words: 'euros?|EUR|€', code: 'EUR' },
  { words: 'kanadiske dollar|canadiske dollar|Canadian dollars?|CAD|C\\$', code: 'CAD' },
  { words: 'australske dollar|Australian dollars?|AUD|A\\$', code: 'AUD' },
  { words: 'newzealandske dollar|New Zealand dollars?|NZD|NZ\\$', code: 'NZD' },
  { words: '(?:amerikanske |US |American )?dollars?|USD|US\\$|\\$', code: 'USD' },
  { words: '(?:britiske |British )?(?:pund|pounds)(?: sterling)?|GBP|£', code: 'GBP' },
  { words: '(?:japanske |Japanese )?yen|JPY|¥', code: 'JPY' },
  { words: '(?:sveitsiske |Swiss )?francs?|CHF', code: 'CHF' },
  { words: '(?:polske |Polish )?z[lł]oty(?:s|ch)?|PLN', code: 'PLN' },
  { words: '(?:sørafrikanske |South African )rand|ZAR', code: 'ZAR' },
  { words: '(?:kenyanske |Kenyan )shilling(?:s|ar)?|KES', code: 'KES' },
  { words: '(?:ugandiske |Ugandan )shilling(?:s|ar)?|UGX', code: 'UGX' },
  { words: '(?:tanzanianske |Tanzanian )shilling(?:s|ar)?|TZS', code: 'TZS' },
  { words: '(?:kinesiske |Chinese )?(?:yuan|renminbi)|CNY|RMB', code: 'CNY' },
  { words: '(?:indiske |Indian )rup(?:iar|ier|ees)|INR', code: 'INR' },
  { words: '(?:malawiske |Malawian )?kwacha|MWK', code: 'MWK' },
];
export const SCALES: readonly { words: string; name: string | null; factor: number }[] = [
  { words: 'million(?:ar|er|s)?|mill\\.?|mio\\.?|mn|m', name: 'million', factor: 1 },
  { words: 'milliard(?:ar|er)?|billions?|mrd\\.?|bn', name: 'billion', factor: 1 },
  { words: 'tusen|thousand|k|t', name: null, factor: 1000 },
];
/** Before a million: how many, where no number says so. */
export const PARTS: readonly { words: string; value: number }[] = [
  { words: 'half an?|(?:ein|en) halv', value: 0.5 },
  { words: 'halvannan|halvannen|one and a half|(?:ein|en) og (?:ein|en) halv', value: 1.5 },
  { words: 'two and a half|to og (?:ein|en) halv', value: 2.5 },
  { words: 'a|ein|en|éin|én', value: 1 },
];
