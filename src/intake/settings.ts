import type { Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { AHEAD_HEADING, HEADINGS } from './knowledge/headings.ts';
import { WEEKDAYS } from './knowledge/days.ts';
import { REQUESTS } from './knowledge/requests.ts';
import type { Setting } from './memory.ts';
import { readDates } from './read-dates.ts';
import { readPlaces } from './read-places.ts';
import { readKinds, surest } from './read-kinds.ts';
import { readSentences } from './sentences.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const asked = new Map((['nn', 'nb', 'en'] as const).map((lang) => [lang, word(REQUESTS[lang].list)]));
const HEADING_KIND = 3; // words
const SHORT_HEADING = 7; // words
const headings = HEADINGS.map((rule) => ({ ...rule, pattern: word(rule.words) }));
const ahead = word(AHEAD_HEADING);
const HEADING_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const CARRIED: ReadonlySet<string> = new Set([
  'interview',
  'invitation',
  'talk',
  'moderation',
  'meeting',
  'consultation',
  'agreement',
  'board',
  'membership',
  'publication',
  'funding',
]);

export const plainSetting = (year: number): Setting => ({
  year,
  told: `${year}-12-31`,
  period: null,
  periodSaid: null,
  asked: false,
  request: null,
  kind: null,
  role: null,
  direction: null,
  bullet: false,
  country: null,
  ahead: false,
});

/** What a short heading calls the entries below it. */
function entriesOf(words: string): Partial<Setting> {
  const found = words.split(/\s+/u).length <= SHORT_HEADING ? headings.find((rule) => rule.pattern.test(words)) : undefined;
  return found ? { kind: found.kind, role: found.role ?? null, direction: found.direction ?? null } : {};
}

const PART_OF_A_MONTH = /(?<!\p{L})(?:end of|early|mid|late|slutten av|starten av|midten av|byrjinga av|begynnelsen av|utgangen av)(?!\p{L})/giu;
const DAY_OF_A_TRIP = new RegExp(`(?<!\\p{L})(?:${WEEKDAYS.join('|')}|(?:dag|day)\\s\\d{1,2})(?!\\p{L})\\.?`, 'giu');

/** The date a heading consists of, with a word beside it, a weekday or a place: "8 Jan", "End of May", "Måndag 6. mai", "7 May, Kampala". */
function datedHeading(words: string, start: number, year: number, home: string | null): Partial<Setting> {
  const [date] = readDates(words, year);
  if (!date?.strong) return {};
  const place = readPlaces(words).find((one) => one.as !== 'nationality' && (one.start >= date.end || one.end <= date.start));
  const beside = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(PART_OF_A_MONTH, '').replace(DAY_OF_A_TRIP, '');
  const rest = place ? beside.replace(words.slice(place.start, place.end), '').replace(/(?<!\p{L})(?:i|in|at|på)(?!\p{L})/giu, '') : beside;
  if (/\p{L}{2}|\d/u.test(rest)) return {};
  const isDateline = place && place.end <= date.start && /\d{4}/u.test(words.slice(date.start, date.end)); // "Brussels, 15 January 2020": where it was written
  const country = place && !isDateline && place.code !== home ? place.code : null;
  return { period: date.period, periodSaid: { start: start + date.start, end: start + date.end }, country };
}

const ABOUT_A_COUNTRY = /^(?:[\d.)\s#*]+)?(?:[\p{L}-]+(?: (?:og|and) [\p{L}-]+)? (?:med|with|i|in|til|to|frå|fra|from) )?(?:the )?$/iu;

const TOWN_IN_IT = /^(?:[\d.)\s#*]+)?\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}(?:, | \()$/u; // "Gdynia, "

/** The country a heading consists of, or that of the town it does: "Namibia", "Samarbeid med Ghana", "Gdynia, Polen". */
function countryHeading(words: string, home: string | null): string | null {
  const places = readPlaces(words);
  const place = places.at(-1);
  if (!place || place.as !== 'country' || place.code === home || places.some(({ code }) => code !== place.code)) return null;
  if (TOWN_IN_IT.test(words.slice(0, place.start)) && /^[\s.:)]*$/u.test(words.slice(place.end))) return place.code;
  return places.length === 1 && ABOUT_A_COUNTRY.test(words.slice(0, place.start)) && /^[\s.:)]*$/u.test(words.slice(place.end)) ? place.code : null;
}

const spanOf = (words: string, said: string, start: number): Span => ({ start: start + words.indexOf(said), end: start + words.indexOf(said) + said.length });

/** What a heading sets for the text under it: the year, and that what follows was asked of us. */
export function headingSetting(text: string, heading: Span, year: number, lang: Lang, home: string | null = null): Setting {
  const words = text.slice(heading.start, heading.end);
  const said = HEADING_YEAR.exec(words)?.[0];
  const kind = words.split(/\s+/u).length <= HEADING_KIND ? surest(readKinds(words, lang)) : null; // "Meetings" speaks for the list below, a long heading does not
  const isAhead = ahead.test(words);
  const told = said && !isAhead && Number(said) <= year ? Number(said) : year;
  return {
    ...plainSetting(told),
    kind: kind && kind.weight >= 4 && CARRIED.has(kind.kind) ? kind.kind : null,
    asked: asked.get(lang)?.test(words) ?? false,
    ahead: isAhead,
    ...(isAhead ? {} : entriesOf(words)),
    country: countryHeading(words, home),
    ...datedHeading(words, heading.start, year, home),
    ...(isAhead && said && Number(said) > year ? { period: periodOf(said, said), periodSaid: spanOf(words, said, heading.start) } : {}),
  };
}

/** What a lead-in sets for its bullets: a period, a kind, that they asked us. Only its last two sentences speak for the list. */
export function leadInSetting(text: string, leadIn: Span, above: Setting, lang: Lang): Setting {
  const setting = { ...above };
  for (const sentence of readSentences(text, leadIn).slice(-2)) {
    const words = text.slice(sentence.start, sentence.end);
    const date = readDates(words, above.year).find((found) => found.strong) ?? null;
    if (date) {
      setting.period = date.period;
      setting.periodSaid = { start: sentence.start + date.start, end: sentence.start + date.end };
    }
    const kind = surest(readKinds(words, lang));
    if (kind && kind.weight >= 4 && CARRIED.has(kind.kind)) Object.assign(setting, { kind: kind.kind, role: kind.role, direction: kind.direction });
    else Object.assign(setting, entriesOf(words.replace(/:[\s\u00a0]*$/u, '')));
    const found = asked.get(lang)?.test(words) ?? false;
    if (found || kind?.kind.startsWith('request.')) {
      setting.asked = true;
      if (kind?.kind.startsWith('request.')) setting.request = kind.kind;
    }
  }
  return setting;
}
