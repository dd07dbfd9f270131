import type { Direction } from '../domain/codes/direction.ts';
import type { ClauseRead } from './clause-read.ts';
import { GETS, GIVES, SUM_FROM } from './knowledge/money-verbs.ts';
import type { PartyFound } from './party-found.ts';
import { word } from './span.ts';
import type { Span } from './span.ts';

const VERB = word(`(?<gets>${GETS})|(?:${GIVES})`, 'giu');
const TO_US = word(
  '(?:til|to|for) (?:oss|us)|(?:til|to|for|towards) (?:[^\\s,.;:!?]+ ){1,4}?(?:vår|vårt|våre|våra)|(?:til|to|for|towards) (?:our (?!partner|sister|friend|member|colleague)|us )|derifrå til oss|oss(?: òg| også| dessutan| dessuten)?(?=\\s+(?:[\\d€$£]|ei |ein |eit |en |et |EUR|USD|NOK))|us(?: also)?(?=\\s+(?:[\\d€$£]|EUR|USD|NOK|SEK|DKK|an? ))',
);
const GAVE_US = word(
  '(?:gav|ga|gir|gjev|gitt|gjeve|bevilg\\p{L}+|løyv\\p{L}+|tildel\\p{L}+|innvilg\\p{L}+|betal\\p{L}+|overfør\\p{L}+|paid|gave|gives?|given|granted|awarded|pays|sent|promised|lovet|lovte|lova) (?:oss|us)',
);
const BY_US = word('(?:av|frå|fra|by|from) (?:oss|us|vår\\p{L}*|our (?:own )?\\p{L}+)');
const TO_WHOM = /(?:^|\s)(?:til|to|åt)\s+(?:(?:the|an?|ei|ein|eit|en|et|det|den|dei|de)\s+)?(?:[\p{Ll}-]+\s+){0,3}$/iu;
const BESIDE =
  /(?:^|\s)(?:frå|fra|from|av|by|til|to|i|in|med|with|of|hos|hjå|at|ved|for|på|om|on|through|gjennom|under)\s+(?:the\s+|det\s+|den\s+|dei\s+|de\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;
const PAID_BY =
  /^(?:\s+\S+){0,8}?\s+(?<!(?:regi|run|led|drive[nt]?|drevet|leia|ledet|eigd|eid|owned|held|halde) )(?:av|by)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,2}$/iu;
const GIVEN_TO = word(
  '(?:was|were|been|is|vart|ble|blei|er) (?:[^\\s,.;:!?]+ ){0,2}?(?:given|paid|awarded|granted|transferred|passed on|sent|gitt|gjeve|løyvd|bevilget|overført|utbetalt|betalt) (?:[^\\s,.;:!?]+ ){0,2}?(?:to|til)',
);
const A_SUM_FROM = new RegExp(
  `(?:(?<!\\p{L})${SUM_FROM}|\\d)(?:\\s+(?:på|of|til|for)(?:\\s+\\S+){1,5}?)?\\s+(?:frå|fra|from)\\s+(?:the\\s+|det\\s+|den\\s+|dei\\s+|de\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}$`,
  'iu',
);
const NEXT = 4; // letters from a verb to the subject that follows it
const OURSELVES = /(?<!\p{L})(?:sjølve?|selv|ourselves)(?!\p{L})/iu;

/** Which way the money of a clause went: to us, or from us; null where its words do not tell. */
export function moneyDirection(read: ClauseRead): Direction | null {
  const { words, parties, own } = read;
  const others = own ? parties.map((party) => ({ party, start: party.start - read.offset, end: party.end - read.offset })) : [];
  const verb = verbOf(read);
  if (BY_US.test(words)) return 'out';
  if (TO_US.test(words) || GAVE_US.test(words)) return 'in';
  if (others.some(({ start }) => A_SUM_FROM.test(words.slice(0, start)))) return actor(read, verb, others) === 'them' ? 'out' : 'in';
  if (GIVEN_TO.test(words)) return 'out';
  if (!verb) return null;
  const to = words.slice(verb.end);
  if (others.some(({ start }) => start >= verb.end && PAID_BY.test(words.slice(verb.end, start)))) return 'in';
  if (read.us?.test(to) && others.some(({ end }) => end <= verb.start) && !/^\s+(?:vi|me|we)(?!\p{L})/iu.test(to)) return 'in';
  const who = actor(read, verb, others);
  if (verb.gets && (who === 'us' || OURSELVES.test(words))) return 'in';
  if (verb.gets) return who === 'them' || (verb.start > 0 && !read.us?.test(words)) ? 'out' : null;
  if (who === 'us') return 'out';
  if (who !== 'them') return null;
  return others.some(({ start }) => start >= verb.end && TO_WHOM.test(words.slice(verb.end, start))) ||
    others.filter(({ start }) => start >= verb.end).length > 1
    ? 'out'
    : 'in';
}

/** The verb of giving or getting that the kind of a clause stands on, else its first. */
function verbOf({ words, kind }: ClauseRead): (Span & { gets: boolean }) | null {
  const found = [...words.matchAll(VERB)].map((match) => ({ start: match.index, end: match.index + match[0].length, gets: match.groups?.gets !== undefined }));
  return found.find(({ start, end }) => start < kind.end && end > kind.start) ?? found[0] ?? null;
}

/** Who a verb has for its subject: named before it and beside no preposition, or right after it. */
function actor(read: ClauseRead, verb: Span | null, others: readonly (Span & { party: PartyFound })[]): ClauseRead['subject'] {
  const { words, subject } = read;
  if (!verb || subject === 'us') return subject;
  if (others.some(({ start, end }) => (start >= verb.end && start - verb.end < NEXT) || (end <= verb.start && !BESIDE.test(words.slice(0, start)))))
    return 'them';
  return subject;
}
