import { fold } from '../domain/fold.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Lang } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';
import type { ProposedEngagement, Reading, ReadingContext } from '../domain/proposal.ts';
import { aboutText } from './about-text.ts';
import { fellThrough, portraysUs } from './denied.ts';
import { assemble } from './assemble.ts';
import type { Placed } from './assemble.ts';
import { readClauses } from './clauses.ts';
import { followUp } from './follow-up.ts';
import { guessLanguage } from './guess-language.ts';
import { emptyMemory, remember } from './memory.ts';
import type { Memory, Setting } from './memory.ts';
import { indexNames } from './name-index.ts';
import type { NameIndex } from './name-index.ts';
import { ourselves } from './ourselves.ts';
import type { Ourselves } from './ourselves.ts';
import { readClause } from './read-clause.ts';
import type { SentenceRead } from './read-clause.ts';
import { readDates } from './read-dates.ts';
import { readKinds } from './read-kinds.ts';
import { readParties } from './read-parties.ts';
import type { PartyFound } from './read-parties.ts';
import { isMonth, nameless } from './name-shapes.ts';
import { readPlaces } from './read-places.ts';
import type { PlaceFound } from './read-places.ts';
import { recallNames } from './recall-names.ts';
import { readSentences } from './sentences.ts';
import { headingSetting, leadInSetting, plainSetting } from './settings.ts';
import { anchorer, trimmed } from './span.ts';
import type { Span } from './span.ts';
import { splitRecord } from './split-record.ts';
import { readBlocks } from './structure.ts';
import { readTokens } from './tokens.ts';

const LEAD = /^([^:–—]{2,80})(?::| [–—-])[\s\u00a0]/u;

interface Reader {
  text: string;
  lang: Lang;
  index: NameIndex;
  us: Ourselves;
  home: string | null;
  today: string | undefined;
  marked: readonly PartyFound[]; // pointed out by the writer of a line
  anchor: Placed['anchor'];
}

/** Reads engagements out of a plain text by rules alone. Every proposal is anchored to its words in code points of `text`; nothing is stored. */
export function readText(text: string, context: ReadingContext): Reading {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const { length, anchor } = anchorer(text);
  const reader = readerOf(text, context, lang, anchor);
  const proposals: ProposedEngagement[] = [];
  const memory = emptyMemory();
  memory.addressee = addresseeOf(reader);
  let section = plainSetting(context.year);
  let list: Setting | null = null;
  for (const block of readBlocks(text)) {
    if (block.kind === 'heading') {
      section = headingSetting(text, block, context.year, lang);
      list = null;
    } else if (block.kind === 'lead-in') {
      list = leadInSetting(text, block, section, lang);
      const sentences = readSentences(text, block);
      if (sentences.length > 2) proposals.push(...readBlock(reader, { start: block.start, end: sentences.at(-3)?.end ?? block.start }, section, memory));
    } else {
      if (block.kind === 'paragraph') list = null;
      const setting = block.kind === 'bullet' ? { ...(list ?? section), bullet: true } : section;
      proposals.push(...readBlock(reader, block, setting, memory));
    }
  }
  return { lang, length, proposals };
}

const LETTER = /(?:^|\n)(?:To|Til|Dear|Kjære|Attn):?\s[^\n]{3,160}/u;

/** The body a letter is written to, from the line that says so near its top. */
function addresseeOf({ text, index }: Reader): PartyFound | null {
  const line = LETTER.exec(text.slice(0, 800))?.[0].trim();
  if (!line) return null;
  const tokens = readTokens(line);
  return readParties(line, tokens, readPlaces(line, tokens), index).findLast((party) => !party.body.isUs) ?? null;
}

/** How a line is read: `kind` is what it is of where its words show no kind, `marked` the parties its writer points out. */
interface LineOptions {
  kind?: EngagementKind;
  marked?: readonly PartyFound[];
}

/** Reads a single line as one typed by hand: no headings, no lists. Given a kind, it takes any date, body or figure for a record of that kind. */
export function readLine(text: string, context: ReadingContext, { kind, marked = [] }: LineOptions = {}): ProposedEngagement[] {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const reader = { ...readerOf(text, context, lang, anchorer(text).anchor), marked };
  const setting: Setting = { ...plainSetting(context.year), line: true };
  return readBlock(reader, { start: 0, end: text.length }, kind ? { ...setting, kind, bullet: true } : setting, emptyMemory());
}

function readerOf(text: string, context: ReadingContext, lang: Lang, anchor: Placed['anchor']): Reader {
  const index = indexNames(text, context);
  const ours = index.short(context.us);
  const home = context.known.find((party) => party.isUs)?.country ?? (lang === 'en' ? null : 'NO');
  return { text, lang, index, home, today: context.today, marked: [], anchor, us: ourselves(context, lang, ours) };
}

function readBlock(reader: Reader, block: Span, setting: Setting, memory: Memory): ProposedEngagement[] {
  const proposals: ProposedEngagement[] = [];
  memory.lead = null;
  memory.last = null;
  let dated = setting;
  let before = block.start;
  for (const sentence of readSentences(reader.text, block)) {
    const opens = sentence.start === block.start || /\n/u.test(reader.text.slice(before, sentence.start));
    if (opens) dated = setting; // a date at the head of a line speaks for that line
    before = sentence.end;
    const date = dateAlone(reader, sentence, setting);
    const country = opens ? countryAlone(reader, sentence) : null;
    if (country) dated = { ...setting, country };
    else if (date) dated = { ...setting, period: date.period, periodSaid: date };
    else proposals.push(...readSentence(reader, sentence, opens || dated !== setting, dated, memory));
  }
  return proposals;
}

/** The date a sentence consists of, as in a log: "3 May." Spans count from the text's first letter. */
function dateAlone(reader: Reader, span: Span, setting: Setting): (Span & { period: Period }) | null {
  const said = reader.text.slice(span.start, span.end);
  if (said.length > 40) return null;
  const [date] = readDates(said, setting.year, null, reader.today);
  if (!date?.strong || /[\p{L}\p{N}]/u.test(said.slice(0, date.start) + said.slice(date.end))) return null;
  return { start: span.start + date.start, end: span.start + date.end, period: date.period };
}

/** The country a sentence consists of, as in a list of them: "Finland." */
function countryAlone(reader: Reader, span: Span): string | null {
  const said = reader.text.slice(span.start, span.end).replace(/[.:\s]+$/u, '');
  const [place, ...more] = said.length > 40 ? [] : readPlaces(said);
  return place && !more.length && place.as === 'country' && place.start === 0 && place.end === said.length ? place.code : null;
}

/** A party the writer of a line points out, where it stands in a sentence; at the end of each where it only tags the line. */
function pointedOut(party: PartyFound, text: string, sentence: Span): PartyFound[] {
  if (!text.slice(party.start, party.end).trim()) return [{ ...party, start: sentence.end - sentence.start, end: sentence.end - sentence.start }];
  const inside = party.start >= sentence.start && party.end <= sentence.end;
  return inside ? [{ ...party, start: party.start - sentence.start, end: party.end - sentence.start }] : [];
}

/** The words of a sentence with nothing but the first letter of each name in it: MET is a trust, and not a meeting. */
function withoutNames(sentence: string, parties: readonly PartyFound[]): string {
  return parties.reduce((text, { start, end }) => (end > start ? text.slice(0, start + 1) + 'x'.repeat(end - start - 1) + text.slice(end) : text), sentence);
}

const SAYS_YEAR = /(?:19|20)\d\d|neste|næraste|kommande|kommende|next|coming|following|this|i år|i fjor|last|sidan|siden|since/iu;

/** The dates of a sentence; under a heading for what lies ahead a month without a year is next year's. */
function datesOf(sentence: string, setting: Setting, previous: Period | null, today: string | undefined): ReturnType<typeof readDates> {
  const dates = readDates(sentence, setting.year, previous, today);
  if (!setting.ahead) return dates;
  const nextYear = readDates(sentence, setting.year + 1, previous, today);
  return dates.map((date) =>
    SAYS_YEAR.test(date.period.said ?? sentence.slice(date.start, date.end)) ? date : (nextYear.find((one) => one.start === date.start) ?? date),
  );
}

/** The last of the names a bullet opens with, where none of them is known: "Færøyane, Tjóðsavnið: råd om ...". */
function lastOfLead(lead: string, parties: readonly PartyFound[], places: readonly PlaceFound[]): PartyFound | null {
  const comma = lead.lastIndexOf(', ');
  const said = comma > 0 ? lead.slice(comma + 2).trim() : '';
  const start = comma + 2;
  if (
    !/^\p{Lu}[\p{L}\s.'-]{3,}$/u.test(said) ||
    !places.some((place) => place.end <= comma + 1) ||
    places.some((place) => place.start >= start && place.end <= start + said.length)
  )
    return null;
  if (parties.some((party) => party.start >= start && party.end <= start + said.length) || isMonth(said)) return null;
  return { start, end: start + said.length, said, body: nameless(said, places[0]?.code ?? null) };
}

const homeKey = (party: PartyFound): string => fold(party.body.acronym ?? party.said);

/** Remembers which country a body sits in, and gives one that is named again the country it was said to sit in. */
function housed(memory: Memory, party: PartyFound): void {
  const keys = [homeKey(party), fold(party.body.name)];
  if (party.body.country) for (const key of keys) memory.homes.set(key, party.body.country);
  else {
    const country = keys.map((key) => memory.homes.get(key)).find(Boolean);
    if (country) party.body = { ...party.body, country };
  }
}

const FRONTED = /^(?:på|i|under|ved|hos|den|frå|fra|til|etter|same|samme|in|at|on|during|throughout|this|that|same|early|late|\d)/iu;

/** What stands before the first verb of a sentence that opens with a time or a place: it holds for all the sentence coordinates. */
function frontedIn(sentence: string, { dates, places, kinds }: Pick<SentenceRead, 'dates' | 'places' | 'kinds'>): SentenceRead['fronted'] {
  const verb = kinds.find((kind) => kind.act)?.start ?? 0;
  if (!FRONTED.test(sentence)) return { period: null, places: [] };
  const date = dates.find((one) => one.strong && one.end <= verb);
  return { period: date ? { said: date.period, start: date.start, end: date.end } : null, places: places.filter((place) => place.end <= verb) };
}

function readSentence(reader: Reader, span: Span, opensBlock: boolean, setting: Setting, memory: Memory): ProposedEngagement[] {
  const { text, lang, index, us } = reader;
  const sentence = text.slice(span.start, span.end);
  if (aboutText(sentence)) return [];
  const tokens = readTokens(sentence);
  const places = readPlaces(sentence, tokens);
  const marked = reader.marked.flatMap((party) => pointedOut(party, text, span));
  const unmarked = readParties(sentence, tokens, places, index).filter((party) => !marked.some((one) => party.start < one.end && party.end > one.start));
  const parties = recallNames(sentence, [...marked, ...unmarked], tokens, places, memory.recent);
  const kinds = readKinds(
    setting.line ? withoutNames(sentence, [...marked, ...unmarked.filter(({ said }) => /^\p{Lu}/u.test(said))]) : sentence,
    lang,
    setting.line,
  );
  const shared = { dates: datesOf(sentence, setting, memory.period, reader.today), places, parties, kinds, opensBlock };
  const lead = setting.bullet && opensBlock ? LEAD.exec(sentence)?.[1] : undefined;
  if (lead !== undefined) {
    memory.lead = parties.find((party) => party.end <= lead.length + 1 && !party.body.isUs) ?? null;
    if (!memory.lead) memory.lead = lastOfLead(lead, parties, places);
    if (memory.lead && !parties.includes(memory.lead)) parties.unshift(memory.lead);
    if (!memory.lead) setting.country = places.find((place) => place.end <= lead.length)?.code ?? null;
    const date = shared.dates.find((one) => one.strong && one.end <= lead.length + 1);
    if (date) Object.assign(setting, { period: date.period, periodSaid: { start: span.start + date.start, end: span.start + date.end } });
  }
  if (!setting.line && !shared.dates.length && us.subject.test(sentence) && portraysUs(sentence)) return [];
  const fronted = frontedIn(sentence, shared);
  for (const party of parties) housed(memory, party);
  const proposals: ProposedEngagement[] = [];
  memory.said = null;
  memory.before = null;
  memory.subject = null;
  for (const clause of readClauses(sentence, lang, kinds)) {
    const read = readClause(sentence, clause, { ...shared, fronted }, lang, setting, memory, reader.us);
    const words = sentence.slice(clause.start, clause.end);
    const bounds = trimmed(text, { start: span.start + clause.start, end: span.start + clause.end });
    if (followUp(words, read, memory, lang, (end) => reader.anchor({ start: end.start, end: bounds.end }))) continue;
    if (
      !read ||
      (!setting.line &&
        fellThrough(words) &&
        !read.promise &&
        !(read.kind.kind.startsWith('request.') && !/^\s*(?:men|but)/iu.test(words) && !/men det (?:ble|vart|blei)/iu.test(words)))
    )
      continue;
    const placed: Placed = {
      sentence,
      offset: span.start,
      span: bounds,
      lang,
      setting,
      home: reader.home,
      today: reader.today,
      recent: memory.recent,
      anchor: reader.anchor,
    };
    const records = splitRecord(read).map((share) => assemble(read, placed, share));
    proposals.push(...records);
    memory.last = records.at(-1) ?? null;
    memory.lastStart = bounds.start;
    memory.period = read.period?.said ?? memory.period;
    memory.said = read.period;
    if (read.places.length) memory.places = read.places;
    memory.before = read.parties;
    memory.subject = read.subject === 'them' ? (read.parties[0] ?? null) : null;
    if (read.parties.length) memory.parties = read.parties;
  }
  remember(
    memory,
    parties.filter((party) => !party.body.isUs),
  );
  const named = parties.filter((party) => !party.body.isUs);
  if (proposals.length === 0 && named.length) memory.parties = named;
  return proposals;
}
