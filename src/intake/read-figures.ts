import type { Figure } from '../domain/draft.ts';
import type { Lang } from '../domain/lang.ts';
import { figureRules } from './figure-rules.ts';
import { CURRENCIES, PARTS, SCALES } from './knowledge/currencies.ts';
import { numberOf } from './knowledge/number-words.ts';
import { COUNTED_NOUNS, ONLY_NOUNS, POINTERS, QUALIFIER_WORDS, READ_OR_SEEN } from './knowledge/numbers.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

export interface FigureFound extends Span {
  figure: Figure;
}

const ONLY = word(
  `(?:(?:den|det|dei|de|som|the|as)\\s+)*(?:einaste|eneste|only)\\s+(?:(?:\\p{Ll}+|Nordic|European|Norwegian|African|Scandinavian)\\s+){0,2}?(?<noun>${ONLY_NOUNS})`,
  'giu',
);

/** Before a number that only points at a part of something: "Article 5 of the agreement". */
const POINTER = word(`(?:${POINTERS})[\\s\\u00a0]?$`);
const READ = word(READ_OR_SEEN);
const TITLE = /(?:«[^«»]{2,80}»|[“"][^“”"]{2,80}[”"])/gu; // what a work is called counts nothing

function valueOf(text: string): number {
  const part = PARTS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(text));
  if (part) return part.value;
  if (!/\d/u.test(text)) return numberOf(text);
  const grouped = /^\d{1,3}(?:[\s\u00a0.,’]\d{3})+(?:,\d+)?$/u.test(text);
  return Number(grouped ? text.replace(/[\s\u00a0.’]|,(?=\d{3}(?:\D|$))/gu, '').replace(',', '.') : text.replace(',', '.'));
}
function qualifierOf({ qualifier, sign, plus }: Record<string, string | undefined>): Figure['qualifier'] {
  if (plus || sign === '>') return 'over';
  if (sign) return 'about';
  return qualifier ? (QUALIFIER_WORDS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(qualifier))?.qualifier ?? 'exact') : 'exact';
}
const countedOf = (said: string) =>
  /^(?:oss|us|dei|dem|them|our own|ours|theirs|våre|våra|deira|deires|deres)$/iu.test(said)
    ? 'people'
    : (COUNTED_NOUNS.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(said))?.code ?? said);

function unitOf(money: string, scaleSaid: string | undefined): { unit: string; factor: number } {
  const code = CURRENCIES.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(money))?.code ?? money;
  const found = scaleSaid ? SCALES.find((entry) => new RegExp(`^(?:${entry.words})$`, 'iu').test(scaleSaid)) : undefined;
  return { unit: found?.name ? `${found.name} ${code}` : code, factor: found?.factor ?? 1 };
}

/** The figures of a text with their meaning. Words under `closed` (dates) are not read again. */
export function readFigures(text: string, lang: Lang, closed: readonly Span[]): FigureFound[] {
  const found: FigureFound[] = [];
  const titles = [...text.matchAll(TITLE)].map((title) => ({ start: title.index, end: title.index + title[0].length }));
  const rules = figureRules(lang);
  const add = (match: RegExpMatchArray, figure: Omit<Figure, 'said'>) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (
      !Number.isFinite(figure.value) ||
      POINTER.test(text.slice(0, start)) ||
      [...closed, ...titles, ...found].some((span) => start < span.end && end > span.start)
    )
      return;
    found.push({ start, end, figure: { ...figure, said: match[0] } });
  };
  const count = (pattern: RegExp, counted: string | null, wanted: (match: RegExpMatchArray) => boolean = () => true, qualifier?: Figure['qualifier']) => {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      if (wanted(match))
        add(match, {
          value: valueOf(groups.number ?? ''),
          unit: null,
          qualifier: qualifier ?? qualifierOf(groups),
          counted: counted ?? countedOf(groups.noun ?? ''),
        });
    }
  };
  const several = ({ groups }: RegExpMatchArray) => !/^(?:19|20)\d\d$/u.test(groups?.number ?? '') && valueOf(groups?.number ?? '') > 1; // not a year, nor an article
  const plural = (match: RegExpMatchArray) => several(match) || (!!match.groups?.qualifier && /^(?:19|20)\d\d$/u.test(match.groups.number ?? '')); // "over 2000 copies"
  for (const pattern of rules.money)
    for (const match of text.matchAll(pattern)) {
      const { unit, factor } = unitOf(match.groups?.currency ?? '', match.groups?.scale);
      add(match, { value: valueOf(match.groups?.number ?? '') * factor, unit, qualifier: qualifierOf(match.groups ?? {}), counted: 'money' });
    }
  for (const pattern of rules.oneOf) count(pattern, null, several, 'one-of');
  for (const match of text.matchAll(ONLY)) add(match, { value: 1, unit: null, qualifier: 'only', counted: countedOf(match.groups?.noun ?? '') });
  count(rules.shared, null, several);
  count(rules.share, 'people', several);
  count(rules.partOf, null, several);
  count(rules.counted, null, (match) => !/-(?:year|month|week|day)s?$/iu.test(match[0]));
  count(rules.audience, 'people');
  count(rules.from, 'people');
  count(rules.few, 'meetings', (match) => !!match.groups?.qualifier); // how many there were is how many records there are, unless it is only known about
  count(rules.group, 'people');
  count(rules.membered, 'people', several);
  count(rules.named, null, plural);
  count(rules.came, 'participants');
  count(rules.drew, 'participants', several);
  count(rules.years, 'years');
  if (READ.test(text)) count(rules.times, 'times');
  else count(rules.times, 'meetings');
  return found.sort((a, b) => a.start - b.start);
}
