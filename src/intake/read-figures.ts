import type { Figure } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import {
  ATTENDANCE,
  COUNTED_NOUNS,
  CURRENCIES,
  NOT_A_SPAN,
  NOT_COUNTED,
  NOT_ENGLISH,
  NUMBER_WORDS,
  PLURAL_EN,
  PLURAL_NO,
  QUALIFIER_WORDS,
  SCALES,
  TIMES,
  YEARS,
} from './knowledge/numbers.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

export interface FigureFound extends Span {
  figure: Figure;
}

const digits = '\\d{1,3}(?:[\\s\\u00a0.,’]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const spelt = (lang: Lang) =>
  Object.keys(NUMBER_WORDS)
    .filter((key) => lang !== 'en' || !NOT_ENGLISH.has(key))
    .sort((a, b) => b.length - a.length)
    .join('|');
const qualifier = `(?:(?<qualifier>${QUALIFIER_WORDS.map((entry) => entry.words).join('|')})\\s+)?`;
const nouns = COUNTED_NOUNS.map((entry) => entry.words).join('|');
const currency = CURRENCIES.map((entry) => entry.words.replaceAll('|', '|')).join('|');
const scale = `(?:\\s?(?<scale>${SCALES.map((entry) => entry.words).join('|')}))?`;
const edges = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

const rules = new Map<
  Lang,
  {
    money: RegExp[];
    oneOf: RegExp;
    counted: RegExp;
    named: RegExp;
    audience: RegExp;
    from: RegExp;
    few: RegExp;
    group: RegExp;
    came: RegExp;
    years: RegExp;
    times: RegExp;
  }
>();
function rulesOf(lang: Lang) {
  const known = rules.get(lang);
  if (known) return known;
  const number = `(?<number>${digits}|${spelt(lang)})`;
  const adjectives =
    '(?:[\\s\\u00a0]+(?!(?:på|i|av|til|for|med|om|hos|ved|frå|fra|og|of|in|on|at|to|from|with|by|and|the|an?|som|who|møte|webinar)[\\s\\u00a0])\\p{Ll}[\\p{L}-]*){0,3}?[\\s\\u00a0-]+'; // "over 400 innlogga deltakarar", "a 40-page study"
  const plural = `(?!(?:${NOT_COUNTED}|${currency})(?!\\p{L}))(?:${lang === 'en' ? PLURAL_EN : PLURAL_NO})`;
  const made = {
    money: [edges(`${qualifier}(?<currency>${currency})\\s?${number}${scale}`), edges(`${qualifier}${number}${scale}\\s?(?<currency>${currency})`)],
    oneOf: edges(`(?:ein|ei|eitt|eit|en|et|ett|one)\\s+(?:av|of)\\s+(?:(?:dei|de|the)\\s+)?${number}${adjectives}(?<noun>${nouns}|${plural})`),
    counted: edges(`${qualifier}${number}${adjectives}(?<noun>${nouns})(?!\\s+${NOT_A_SPAN}(?!\\p{L}))`),
    audience: edges(`(?:an? (?:audience|crowd|group) of|eit publikum på|et publikum på|ei gruppe på|en gruppe på)\\s+${qualifier}${number}`),
    from: edges(`(?<=(?:og|and)\\s+)${number}(?=\\s+(?:frå|fra|from)\\s+\\p{L})`),
    few: edges(`${qualifier}${number}\\s+(?<noun>\\p{L}*møte|\\p{L}*møter|møta|meetings)`),
    named: edges(`${qualifier}${number}${adjectives}(?<noun>${plural})`),
    group: edges(`(?<=(?:gruppe|delegasjon(?:en)?|gjeng|lag|group|delegation|team|party|cohort|kull)\\s+(?:på|of)\\s+)${qualifier}${number}`),
    came: edges(`${qualifier}${number}\\s+(?:${ATTENDANCE})`),
    years: edges(`(?:gjennom|i|for|in|over|during)\\s+${qualifier}${number}\\s+(?<noun>${YEARS})(?!\\s+(?:etter|sidan|siden|after|ago|old|gamal|gammel))`),
    times: edges(`${qualifier}${number}\\s+(?<noun>${TIMES})`),
  };
  rules.set(lang, made);
  return made;
}
const ONLY = word(
  '(?:(?:den|det|dei|de|som|the|as)\\s+)*(?:einaste|eneste|only)\\s+(?:\\p{Ll}+\\s+)?(?<noun>land|landet|country|partnar|partner|organisasjon|organisation|organization|nettverk|network|etat|agency|institusjon|institution|medlem|member|(?=\\p{L}{6,})\\p{Ll}+(?:etet|atet|uttet|unet|iumet|oret|ettet|laget|banken|tilsynet|kommunen|fylket|skulen|skolen|museet|biblioteket|arkivet)|directorate|institute|museum|library|municipality|county|region|city|council|university|college|centre|authority|body|ngo|delegation)',
  'giu',
);

/** "Two of our staff" counts ourselves; "142 of our students" does not. */
const OURS = /(?:av|of) (?:våre|oss|our|us)(?!\p{L})(?![^.]{0,20}(?:student|elev|deltakar|deltaker|pupil|volunteer|frivillig|member|medlem))/iu;

function valueOf(text: string): number {
  const named = NUMBER_WORDS[text.toLowerCase()];
  if (named !== undefined) return named;
  const grouped = /^\d{1,3}(?:[\s\u00a0.,’]\d{3})+(?:,\d+)?$/u.test(text);
  return Number(grouped ? text.replace(/[\s\u00a0.’]|,(?=\d{3}(?:\D|$))/gu, '').replace(',', '.') : text.replace(',', '.'));
}
const qualifierOf = (said: string | undefined) =>
  said ? (QUALIFIER_WORDS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(said))?.qualifier ?? 'exact') : 'exact';
const countedOf = (said: string) => COUNTED_NOUNS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(said))?.code ?? said;

function unitOf(money: string, scaleSaid: string | undefined): { unit: string; factor: number } {
  const code = CURRENCIES.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(money))?.code ?? money;
  const found = scaleSaid ? SCALES.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(scaleSaid)) : undefined;
  return { unit: found?.name ? `${found.name} ${code}` : code, factor: found?.factor ?? 1 };
}

/** The figures of a text with their meaning. Words under `closed` (dates) are not read again. */
export function readFigures(text: string, lang: Lang, closed: readonly Span[]): FigureFound[] {
  const found: FigureFound[] = [];
  const { money, oneOf, counted, named, audience, from, few, group, came, years, times } = rulesOf(lang);
  const add = (match: RegExpMatchArray, figure: Omit<Figure, 'said'>) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!Number.isFinite(figure.value) || [...closed, ...found].some((span) => start < span.end && end > span.start)) return;
    found.push({ start, end, figure: { ...figure, said: match[0] } });
  };
  const count = (match: RegExpMatchArray, counted: string, qualifier: Figure['qualifier'] = qualifierOf(match.groups?.qualifier)) =>
    add(match, { value: valueOf(match.groups?.number ?? ''), unit: null, qualifier, counted });
  if (/\d|\p{L}/u.test(text)) {
    for (const pattern of money)
      for (const match of text.matchAll(pattern)) {
        const { unit, factor } = unitOf(match.groups?.currency ?? '', match.groups?.scale);
        add(match, { value: valueOf(match.groups?.number ?? '') * factor, unit, qualifier: qualifierOf(match.groups?.qualifier), counted: 'money' });
      }
    for (const match of text.matchAll(oneOf)) count(match, countedOf(match.groups?.noun ?? ''), 'one-of');
    for (const match of text.matchAll(ONLY)) add(match, { value: 1, unit: null, qualifier: 'only', counted: countedOf(match.groups?.noun ?? '') });
    for (const match of text.matchAll(counted)) {
      if (OURS.test(match[0]) || /-(?:year|month|week|day)s?$/iu.test(match[0])) continue;
      count(match, countedOf(match.groups?.noun ?? ''));
    }
    for (const match of text.matchAll(audience)) count(match, 'people');
    for (const match of text.matchAll(from)) count(match, 'people');
    for (const match of text.matchAll(few)) if (match.groups?.qualifier) count(match, 'meetings'); // how many there were is how many records there are, unless it is only known about
    for (const match of text.matchAll(group)) count(match, 'people');
    for (const match of text.matchAll(named)) {
      const said = match.groups?.number ?? '';
      if (OURS.test(match[0]) || /^(?:19|20)\d\d$/u.test(said) || valueOf(said) < 2) continue; // a year, or an article
      count(match, match.groups?.noun ?? '');
    }
    for (const match of text.matchAll(came)) count(match, 'participants');
    for (const match of text.matchAll(years)) count(match, 'years');
    for (const match of text.matchAll(times)) count(match, 'meetings');
  }
  return found.sort((a, b) => a.start - b.start);
}
