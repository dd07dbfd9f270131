import type { Lang } from '../domain/lang.ts';
import { REQUESTS } from './knowledge/requests.ts';
import type { Setting } from './memory.ts';
import { readDates } from './read-dates.ts';
import { readKinds, surest } from './read-kinds.ts';
import { readSentences } from './sentences.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const asked = new Map((['nn', 'nb', 'en'] as const).map((lang) => [lang, word(REQUESTS[lang].list)]));
const HEADING_KIND = 3; // words
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

export const plainSetting = (year: number): Setting => ({ year, period: null, periodSaid: null, asked: false, kind: null, bullet: false, country: null });

/** What a heading sets for the text under it: the year, and that what follows was asked of us. */
export function headingSetting(text: string, heading: Span, year: number, lang: Lang): Setting {
  const words = text.slice(heading.start, heading.end);
  const said = HEADING_YEAR.exec(words)?.[0];
  const kind = words.split(/\s+/u).length <= HEADING_KIND ? surest(readKinds(words, lang)) : null; // "Meetings" speaks for the list below, a long heading does not
  return {
    ...plainSetting(said ? Number(said) : year),
    kind: kind && kind.weight >= 4 && CARRIED.has(kind.kind) ? kind.kind : null,
    asked: asked.get(lang)?.test(words) ?? false,
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
    if (kind && kind.weight >= 4 && CARRIED.has(kind.kind)) setting.kind = kind.kind;
    if (asked.get(lang)?.test(words) || kind?.kind.startsWith('request.')) setting.asked = true;
  }
  return setting;
}
