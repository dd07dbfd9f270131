import type { Direction } from '../domain/codes/direction.ts';
import type { ClauseRead } from './clause-read.ts';
import { GAVE_WORD, TOOK_PART } from './knowledge/direction-words.ts';
import type { Setting } from './memory.ts';
import { moneyDirection } from './money-direction.ts';
import { word } from './span.ts';

const INWARD: ReadonlySet<string> = new Set(['contribution', 'consultation', 'meeting']);
const MUTUAL = /(?:gjensidig|begge partar|begge parter|mutual|both parties)/iu;
const US_PASSIVE =
  /(?:were|was|vart|blei|ble)\s+(?:[\p{L}\p{N}]+\s+){0,6}(?:consulted|konsultert|konsulterte|rådspurde|rådspurd|rådspurt|hørt|høyrde)|(?:one|among|mellom|blant|ein av|en av)\s+[^.;]{0,60}?(?:consulted|konsultert\p{L}*|rådspurd\p{L}*|rådspurte?|uttale seg|høyrde|hørt)/iu;
const INVITED_US =
  /(?<!\p{L})(?:oss|us|meg|me|(?:vart|ble|blei|blitt|vorte|er|was|were|been|are|got)\s+(?:\S+\s+){0,4}?(?:invitert|inviterte|bedne?|bedt|spurd|spurde|spurt|invited|asked)|invitasjon\p{L}*|innb[uy]d\p{L}*|invitations?|invitert til|invited to)(?!\p{L})/iu;
const SOMEBODY =
  /^\W*(?:(?:og|and|men|but)\s+)?(?:ein|ei|eit|en|et|ett|an?|one|to|tre|fire|fem|two|three|four|five|fleire|flere|nokre|noen|several|some|mange|many)\s+(?!(?:\p{L}+\s+){0,3}?\p{L}*(?:søknad|søknader|søknadar|applications?|bids?|proposals?|appeals?)(?!\p{L}))\p{Ll}/iu; // "En kommune i Ukraina søkte om ..."
const pledged = word(GAVE_WORD);
const tookPart = word(TOOK_PART);

const OBJECT =
  /^(?:(?:har|hadde|has|have|had) )?(?:asked|applied to|requested|approached|spurt|spurte|spurde|bad|ba|bede|bedt|søkt|søkte)\s+(?:(?:i|in)\s+\p{L}+\s+)?(?:the\s+)?$/iu;

/** Whether we were consulted, rather than talked with. */
export const consultedUs = (words: string): boolean => US_PASSIVE.test(words);
export const bothWays = (words: string): boolean => MUTUAL.test(words);

/**
 * Who came to whom: 'in' where they asked, came or gave, 'out' where we did, 'mutual' where both, 'none' where we only appeared or made something.
 * What is done on request is 'in', but for what is an appearance whoever asked for it: a talk, a seat, a journey.
 */
export function directionOf(read: ClauseRead, setting: Setting, onRequest: boolean): Direction {
  const { kind, words, promise, subject } = read;
  const asked = onRequest || (setting.asked && setting.bullet);
  switch (kind.kind) {
    case 'funding':
      return promise?.by === 'them' ? 'in' : (moneyDirection(read) ?? kind.direction);
    case 'invitation':
      return invitation(read);
    case 'consultation':
      return consultedUs(words) || (asked && !MUTUAL.test(words)) || promise?.by === 'them' ? 'in' : kind.direction;
    case 'meeting':
      if (kind.role === 'host') return promise && pledged.test(words) ? 'out' : 'in';
      return promise?.by === 'them' || (asked && !MUTUAL.test(words)) ? 'in' : kind.direction;
    case 'contribution':
      if (promise?.by === 'them') return 'in';
      if (kind.direction === 'in') return 'in';
      if (promise && subject === 'us') return 'out';
      if (asked) return 'in';
      return tookPart.test(words) ? 'none' : 'out';
    case 'publication':
      return promise?.by === 'them' || onRequest ? 'in' : kind.direction;
    case 'collaboration':
      return promise?.by === 'them' ? 'in' : kind.direction;
    case 'request.funding':
    case 'request.advice':
    case 'request.cooperation':
      if (kind.direction === 'in' && asksAnother(read)) return 'out';
      return subject !== 'us' && SOMEBODY.test(words) ? 'in' : kind.direction;
    default:
      return kind.direction;
  }
}

/** Whether what is asked is asked of another than us, named as the object of the verb: "the network asked the Commission for money". */
function asksAnother({ kind, parties, own, offset, words, us }: ClauseRead): boolean {
  if (!own || kind.start === kind.end) return false;
  return parties.some(({ start, end }) => {
    const before = words.slice(kind.start, Math.max(kind.start, start - offset));
    return start - offset > kind.start && end - offset <= kind.end + 60 && OBJECT.test(before) && !us?.test(words.slice(kind.start));
  });
}

function invitation({ own, parties, offset, kind, subject, words }: ClauseRead): Direction {
  const inviter = own && parties[0] && parties[0].end - offset <= kind.start;
  return !inviter && subject === 'us' && !INVITED_US.test(words) ? 'out' : 'in';
}
