import type { ProposedEngagement } from '../domain/proposal.ts';
import { aboutText } from './about-text.ts';
import { isAtHome } from './at-home.ts';
import { assemble } from './assemble.ts';
import type { ClauseRead, SentenceRead } from './clause-read.ts';
import { readClauses } from './clauses.ts';
import { cutVerbless } from './verbless-clauses.ts';
import { fellThrough, portraysUs } from './denied.ts';
import { followUp } from './follow-up.ts';
import { remember } from './memory.ts';
import type { Memory, Setting } from './memory.ts';
import { outcomeTold } from './outcome-told.ts';
import { addPayer } from './payer.ts';
import { promisedActs } from './promised-acts.ts';
import { peersIn } from './peers.ts';
import { readClause } from './read-clause.ts';
import { readFacts } from './read-facts.ts';
import type { PartyFound } from './party-found.ts';
import type { Reader } from './reader.ts';
import { trimmed } from './span.ts';
import type { Span } from './span.ts';
import { settingThere } from './there.ts';
import { tell } from './told.ts';
import { splitRecord } from './split-record.ts';

const YOU_ASKED = /^(?:you|dere|dykk|du) (?:asked|wanted|ba|bad|spurde|spurte|ønskte|ønsket)(?!\p{L})/iu; // those the text is written for, where they are no body

const OF_OURS = /(?<!\p{L})(?:vi|me|oss|we|us)(?!\p{L})/iu;
const THANKS = /^(?:(?:mange |tusen |stor )?takk|(?:many )?thanks|thank you)(?: \p{L}+)? (?:til|to|for)(?!\p{L})/iu;

/** Whether a sentence tells of what is at home, of what the reader asked for, or only thanks somebody. */
function saysNothing(sentence: string, shared: SentenceRead, home: string | null, { addressee }: Memory): boolean {
  if (THANKS.test(sentence)) return shared.dates.length + shared.places.length === 0 && !OF_OURS.test(sentence);
  return isAtHome(sentence, shared, home) || (!addressee && YOU_ASKED.test(sentence));
}

/** Reads the records of one sentence, clause by clause, and leaves in the memory what later words may point back to. */
export function readSentence(reader: Reader, span: Span, opensBlock: boolean, set: Setting, memory: Memory): ProposedEngagement[] {
  const { text, lang, us, home, today, anchor } = reader;
  const sentence = text.slice(span.start, span.end);
  if (aboutText(sentence)) return [];
  const shared = readFacts(reader, span, opensBlock, set, memory);
  const setting = settingThere(sentence, shared, set, memory.last);
  if (!setting.line && !shared.dates.length && us.subject.test(sentence) && portraysUs(sentence)) return [];
  if (!setting.line && saysNothing(sentence, shared, home, memory)) return [];
  if (!setting.line && outcomeTold(sentence, shared, memory.made)) return [];
  const proposals: ProposedEngagement[] = [];
  const promised = setting.line ? [] : promisedActs(sentence, shared, setting.told);
  Object.assign(memory, { said: null, before: null, subject: null, clause: null });
  for (const clause of cutVerbless(sentence, readClauses(sentence, lang, shared.kinds, shared.parties, promised), shared)) {
    for (const party of partiesWithin(shared.parties, { start: 0, end: clause.start }))
      tell(memory.told, { party, block: memory.block, sentence: memory.sentence, acted: false });
    const read = readClause(sentence, clause, shared, lang, setting, memory, us);
    const words = sentence.slice(clause.start, clause.end);
    const bounds = trimmed(text, { start: span.start + clause.start, end: span.start + clause.end });
    const reach = (end: { start: number }) => anchor({ start: end.start, end: bounds.end });
    if (addPayer(words, clause.start, partiesWithin(shared.parties, clause), memory, reach)) continue;
    if (followUp(words, read, memory, lang, setting.told, reach)) continue;
    if (!read || (!setting.line && cameToNothing(words, read))) continue;
    const placed = { sentence, offset: span.start, span: bounds, lang, setting, home, today, recent: memory.recent, anchor };
    const records = splitRecord(read).map((share) => assemble(read, placed, share));
    proposals.push(...records);
    memory.made.push(...records);
    keep(memory, read, records, bounds.start);
    keepLatest(memory, read, setting.year);
  }
  const named = shared.parties.filter((party) => !party.body.isUs);
  remember(memory, named);
  notePeriod(memory, shared, setting);
  if (proposals.length === 0 && named.length) Object.assign(memory, { parties: named, own: true });
  return proposals;
}

/** The bodies a clause names, we left out. */
const partiesWithin = (parties: readonly PartyFound[], clause: Span) =>
  parties.filter(({ start, end, body }) => start >= clause.start && end <= clause.end && !body.isUs);

/** Whether what a clause tells of was not to be. That somebody asked stands even so. */
function cameToNothing(words: string, { promise, kind }: ClauseRead): boolean {
  if (!fellThrough(words) || promise) return false;
  return (!kind.kind.startsWith('request.') && kind.kind !== 'invitation') || /^\s*(?:men|but)/iu.test(words) || /men det (?:ble|vart|blei)/iu.test(words);
}

/** Keeps what the next clause may point back to. */
function keep(memory: Memory, read: ClauseRead, records: readonly ProposedEngagement[], start: number): void {
  memory.last = records.at(-1) ?? null;
  memory.lastStart = start;
  memory.period = read.period?.said ?? memory.period;
  memory.said = read.period;
  if (read.places.length) memory.places = read.places;
  memory.before = read.parties;
  memory.clause = read;
  const lists = read.own ? peersIn(read.words, read.parties, read.offset) : [read.parties];
  for (const party of read.parties.toReversed())
    tell(memory.told, {
      party,
      block: memory.block,
      sentence: memory.sentence,
      acted: read.subject === 'them' && party === read.parties[0],
      peers: lists.find((list) => list.includes(party)),
    });
  memory.subject = read.subject === 'them' ? (read.parties[0] ?? null) : null;
  if (read.parties.length) Object.assign(memory, { parties: read.parties, own: read.own || (memory.own && read.parties[0] === memory.parties[0]) });
}

/** Keeps the last time a sentence names, or what it is under: "the same month" points back to it whether or not it told of an engagement. */
function notePeriod(memory: Memory, { dates }: SentenceRead, { period }: Setting): void {
  memory.period = dates.findLast((date) => date.strong)?.period ?? memory.period ?? period;
}

/** Keeps how far into the year told of the text has come. */
function keepLatest(memory: Memory, { period, promise }: ClauseRead, year: number): void {
  const from = period?.said.from;
  if (!promise && from?.startsWith(`${year}-`) && (period?.said.edtf.length ?? 0) > 4 && from.slice(5, 7) > memory.latest) memory.latest = from.slice(5, 7);
}
