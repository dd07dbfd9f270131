import { LANGS } from '../domain/lang.ts';
import { TOPICS } from '../domain/codes/topic.ts';
import { fold } from '../domain/fold.ts';
import type { KnownParty } from '../domain/proposal.ts';
import { TOPIC_WORDS } from './knowledge/topics.ts';
import { bodyOf } from './register-names.ts';
import { nameless } from './name-shapes.ts';
import type { PartyFound } from './party-found.ts';
import { word } from './span.ts';

/** A party pointed out, as the register writes the name that was typed. */
export interface MarkedParty extends PartyFound {
  written: string;
}

/** A line without its marks, letter for letter as long as it was, so that places in it are places in the line. */
export interface Marked {
  plain: string;
  parties: MarkedParty[];
  topics: string[];
}

const PARTY = /(?<![\p{L}\p{N}@.])@(?:["«“”]([^"«»“”]+)["»”“]?|([\p{L}\p{N}](?:[\p{L}\p{N}&'’_/-]*[\p{L}\p{N}])?))/gu;
const TOPIC = /(?<![\p{L}\p{N}#&/])#(\p{L}[\p{L}\p{N}_-]*)/gu;
const NEXT_WORD = /^[\s\u00a0]+[\p{L}\p{N}][\p{L}\p{N}-]*/u;
const MOST_WORDS = 6; // of a known name that goes on after the mark
const NEEDED = word('om|on|about|re|ang|vedr|og|and|i|in|for|til|to|av|of|by|med|m|with|w|frå|fra|from|hos|hjå|på|at|via|gjennom|through|the');
const whole = Object.entries(TOPIC_WORDS).map(([topic, words]) => ({ topic, pattern: new RegExp(`^(?:${words})$`, 'iu') }));

/**
 * Takes "@party" and "#topic" out of a typed line. A party goes by any name the register knows, in whatever case and with or without accents and
 * spaces; another is a new one of that name. The word stays where the line needs it ("møte med @undp"), and goes where it only tags ("… #vatn").
 * A topic nobody knows stays as it was said.
 */
export function readMarks(line: string, known: readonly KnownParty[]): Marked {
  const parties: MarkedParty[] = [];
  const topics: string[] = [];
  let plain = line;
  const blank = (start: number, end: number) => (plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end));
  const partyOf = line.includes('@') ? partyFinder(known) : () => null;
  for (const match of line.matchAll(PARTY)) {
    const quoted = match[1]?.trim();
    const named = quoted ?? match[2] ?? '';
    if (!named) continue;
    const start = match.index + match[0].indexOf(named);
    const end = quoted ? start + named.length : longestKnown(line, start, start + named.length, partyOf);
    const party = partyOf(line.slice(start, end));
    const said = line.slice(start, end);
    const written = party && [party.name, ...party.names].find((name) => keyOf(name) === keyOf(said));
    parties.push({ start, end, said, written: written ?? said, body: party ? bodyOf(party) : nameless(said, null) });
    blank(match.index, start);
    blank(end, Math.max(end, match.index + match[0].length));
  }
  const tags = [...line.matchAll(TOPIC)].map((match) => ({ start: match.index, end: match.index + match[0].length, topic: topicOf(match[1] ?? '') }));
  for (const { start, topic } of tags) {
    blank(start, start + 1);
    if (topic && !topics.includes(topic)) topics.push(topic);
  }
  // From the end: what only tags the line is no part of what it says.
  const marks = [...tags.map((tag) => ({ ...tag, drops: tag.topic !== null })), ...parties.map(({ start, end }) => ({ start: start - 1, end, drops: true }))];
  for (const mark of marks.toSorted((a, b) => b.start - a.start)) {
    const before = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(plain.slice(0, mark.start))?.[1];
    if (/[\p{L}\p{N}]/u.test(plain.slice(mark.end)) || !mark.drops || before === undefined || NEEDED.test(before)) continue;
    blank(mark.start, mark.end);
  }
  return { plain, parties: parties.toSorted((a, b) => a.start - b.start), topics };
}

/** Where a name ends that the register knows and that goes on after the word the mark stands at. */
function longestKnown(line: string, start: number, end: number, partyOf: (name: string) => KnownParty | null): number {
  let longest = end;
  let at = end;
  for (let words = 1; words < MOST_WORDS; words++) {
    const next = NEXT_WORD.exec(line.slice(at));
    if (!next) break;
    at += next[0].length;
    if (partyOf(line.slice(start, at))) longest = at;
  }
  return longest;
}

const keyOf = (name: string) => fold(name).replaceAll(' ', '');

/** Finds a party by a name typed in any way; a genitive is looked through where the name is not known with it. */
function partyFinder(known: readonly KnownParty[]): (name: string) => KnownParty | null {
  const byKey = new Map<string, KnownParty>();
  for (const party of known) for (const name of [party.name, ...party.names]) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), party);
  return (name) => byKey.get(keyOf(name)) ?? byKey.get(keyOf(name.replace(/['’]?s$/u, ''))) ?? null;
}

/** The code of a topic by its code, by a label of it in any language or the first words of one, or by a word that shows it. */
function topicOf(tag: string): string | null {
  const said = fold(tag);
  const names = ({ code, ...labels }: (typeof TOPICS)[number]) => [code, ...LANGS.map((lang) => labels[lang])].map(fold);
  const named = TOPICS.find((topic) => names(topic).includes(said)) ?? TOPICS.find((topic) => names(topic).some((name) => name.startsWith(`${said} `)));
  return named?.code ?? whole.find(({ pattern }) => pattern.test(tag))?.topic ?? null;
}
