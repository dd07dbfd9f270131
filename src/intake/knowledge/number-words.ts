const UNITS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ENGLISH = /^(?:one|two|three|four|five|six|seven|eight|nine)$/u;

/** "tjuefem", "twenty-five". */
function withUnits(): [string, number][] {
  return Object.entries(TENS).flatMap(([ten, value]) =>
    Object.entries({ ...UNITS, ein: 1, en: 1, én: 1 }).flatMap(([unit, more]): [string, number][] => {
      if (/y$/u.test(ten)) return ENGLISH.test(unit) ? [[`${ten}-${unit}`, value + more]] : [];
      return ENGLISH.test(unit) ? [] : [[`${ten}${unit}`, value + more]];
    }),
  );
}

/** Number words of the three languages up to ninety-nine. "en", "ei", "eit", "et", "a" are articles, and stand only where a figure needs them. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...UNITS,
  ...TEENS,
  ...TENS,
  ...Object.fromEntries(withUnits()),
  hundre: 100,
  tusen: 1000,
  hundred: 100,
  thousand: 1000,
};

/** Number words that are other words in another language: "to" is Norwegian two and an English preposition. */
export const NOT_ENGLISH: ReadonlySet<string> = new Set(['to', 'fire', 'ti', 'ni']);

const LARGE: Readonly<Record<string, number>> = { hundre: 100, hundred: 100, tusen: 1000, thousand: 1000, dusin: 12, dozen: 12 };
const ARTICLE = '(?:a|ein|ei|eit|en|et|ett)';

const COMPOUNDS: ReadonlySet<string> = new Set(withUnits().map(([word]) => word));
const [tensNo, tensEn] = [Object.keys(TENS).filter((ten) => !/y$/u.test(ten)), Object.keys(TENS).filter((ten) => /y$/u.test(ten))];
const unitsNo = [...Object.keys(UNITS).filter((unit) => !ENGLISH.test(unit)), 'ein', 'en', 'én'];
/** Those of a ten and a unit, by their parts: a pattern that names each of them takes a second to make ready. */
const COMPOUND = `(?:${tensNo.join('|')})(?:${unitsNo.join('|')})|(?:${tensEn.join('|')})-(?:${Object.keys(UNITS)
  .filter((unit) => ENGLISH.test(unit))
  .join('|')})`;

/** Each of these words, as a pattern, the longest first. */
function anyOf(words: readonly string[]): string {
  const whole = words.filter((word) => !COMPOUNDS.has(word)).toSorted((a, b) => b.length - a.length);
  return `${COMPOUND}|${whole.join('|')}`;
}

/** Any number word, as a pattern. */
export const NUMBER_WORD = anyOf(Object.keys(NUMBER_WORDS));

/** A number in words, as a pattern: "tolv", "twenty-five", "hundre og tjue", "to tusen", "a dozen". */
export function numberPattern(words: readonly string[]): string {
  const small = anyOf(words);
  const hundreds = `(?:(?:${ARTICLE}|${small})\\s)?(?:(?:to|tre|fire|fem|seks|sju|åtte|ni)?hundre|hundred)(?:\\s(?:og|and)\\s(?:${small}))?`;
  return `(?:${hundreds}|(?:${small}))\\s(?:tusen|thousand)|${ARTICLE}\\s(?:tusen|thousand)|${hundreds}|(?:${ARTICLE}|${small})\\s(?:dusin|dozen)|${small}`;
}

/** The value of a number in words; NaN where it is none. */
export function numberOf(words: string): number {
  let sum = 0;
  let part = 0;
  for (const said of words
    .toLowerCase()
    .replace(/(?<=\p{L})hundre$|(?<=\p{L})hundre(?=\s)/gu, ' hundre')
    .split(/\s+/u)) {
    const large = LARGE[said];
    if (large === 1000) [sum, part] = [sum + (part || 1) * large, 0];
    else if (large) part = (part || 1) * large;
    else if (NUMBER_WORDS[said] !== undefined) part += NUMBER_WORDS[said] ?? 0;
    else if (new RegExp(`^${ARTICLE}$`, 'u').test(said)) part = 1;
    else if (!/^(?:og|and)$/u.test(said)) return Number.NaN;
  }
  return sum + part;
}
