import { emptyDraft } from '../domain/draft.ts';
import type { LocalText } from '../domain/lang.ts';
import type { ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { guessLanguage } from './guess-language.ts';
import { NOT } from './knowledge/negation.ts';
import { readDates } from './read-dates.ts';
import { readLinePromise } from './read-line-promise.ts';
import { readMarks } from './read-marks.ts';
import type { Marked, MarkedParty } from './read-marks.ts';
import { readLine } from './read-line.ts';
import { anchorer, word } from './span.ts';
import { writeTitle } from './write-title.ts';

const DENIES = word(NOT);
const LOOSE = 0.2; // as sure as one can be of a line that only names a body or a day
const PROMISED = 0.6; // of a line that only promises

/**
 * Reads one typed line into the surest record it holds, anchored to the whole line. A line that shows no kind but says who, when or how many is a meeting, with little confidence.
 * "@name" is a party and "#word" a topic, whatever else the line says; neither mark is kept in the texts. What the line promises to do is a commitment, and its due date not
 * when the rest happened. Where nothing is recognised, or the line denies what it tells, confidence is 0 and the draft holds nothing but its title; an empty line is null.
 */
export function proposeLine(line: string, context: ReadingContext): ProposedEngagement | null {
  if (!line.trim()) return null;
  const marks = readMarks(line, context.known);
  const lang = context.lang === 'auto' ? guessLanguage(marks.plain) : context.lang;
  const anchor = anchorer(line).anchor({ start: 0, end: line.length });
  const found = readPlain(line, marks, { ...context, lang });
  if (found) {
    const topics = [...new Set([...marks.topics, ...found.draft.topics])];
    return { ...found, anchor, draft: { ...found.draft, topics, title: asWritten(found.draft.title, marks), subject: asWritten(found.draft.subject, marks) } };
  }
  const draft = { ...emptyDraft(), direction: 'mutual' as const, title: { [lang]: writeTitle(marks.plain) }, topics: marks.topics };
  return { anchor, draft, confidence: marks.topics.length > 0 ? LOOSE : 0, fields: {} };
}

/** A text with the names pointed out in it as the register writes them: "UNDP" where "@undp" was typed. */
function asWritten(text: LocalText, { parties }: Marked): LocalText {
  const write = (words: string, { said, written }: MarkedParty) =>
    written === said ? words : words.replace(word(said.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')), () => written);
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, parties.reduce(write, words ?? '')]));
}

function readPlain(line: string, { plain, parties: marked }: Marked, context: ReadingContext): ProposedEngagement | null {
  const promise = DENIES.test(plain) ? null : readLinePromise(plain, readDates(plain, context.year, null, context.today), marked);
  if (!promise) return surest(plain, marked, context) ?? loose(plain, marked, context);
  const pin = anchorer(line).anchor(promise.span);
  const promised = (record: ProposedEngagement): ProposedEngagement => ({
    ...record,
    draft: { ...record.draft, commitment: promise.commitment },
    fields: { ...record.fields, commitment: pin },
  });
  const told = /\p{L}/u.test(promise.head) ? (surest(promise.head, marked, context) ?? loose(promise.head, marked, context)) : null;
  if (told && told.draft.kind !== 'request.cooperation') return promised(told);
  const [only] = readLine(promise.rest, context, { kind: 'contribution', marked });
  if (!only) return null;
  const record = { ...only, confidence: Math.max(only.confidence, PROMISED) };
  const theirs = promise.commitment.by === 'them';
  return promised({
    ...record,
    draft: { ...record.draft, direction: theirs ? 'in' : 'out', status: 'planned', title: { [context.lang as 'nn']: writeTitle(plain) } },
  });
}

function surest(text: string, marked: Marked['parties'], context: ReadingContext): ProposedEngagement | null {
  return readLine(text, context, { marked }).reduce<ProposedEngagement | null>(
    (best, found) => (best && best.confidence >= found.confidence ? best : found),
    null,
  );
}

function loose(text: string, marked: Marked['parties'], context: ReadingContext): ProposedEngagement | null {
  const [found] = DENIES.test(text) ? [] : readLine(text, context, { kind: 'meeting', marked });
  return found ? { ...found, confidence: LOOSE } : null;
}
