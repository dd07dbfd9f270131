import { fold } from '../domain/fold.ts';
import { BODY_KINDS } from './knowledge/body-kinds.ts';
import type { PartyFound } from './party-found.ts';

const SHORT = 3; // letters of a beginning that must stand first in a word

const has = (word: string, kind: readonly string[]): boolean => kind.some((part) => word.startsWith(part) || (part.length > SHORT && word.includes(part)));
const kindsIn = (words: readonly string[]): Set<number> => new Set(BODY_KINDS.flatMap((kind, at) => (words.some((word) => has(word, kind)) ? [at] : [])));

/** What of a definite noun all its forms share: "ministeriet" and "landbruksministerium", "the ministry". */
export const stemOf = (noun: string): string =>
  fold(noun)
    .replace(/^(?:the same|the core|the|same|samme) /u, '')
    .replace(/\s?s$/u, '')
    .replace(/(?<=\p{L}{4})(?:et|en|a)$/u, '');

/** How well a body may be called by a noun: its own word, a word for the same kind of body, no word known of either, or a word for another kind. */
export function calledBy(noun: string, { body, said, called }: PartyFound): 'word' | 'kind' | 'unknown' | 'other' {
  const words = fold(`${body.name} ${said} ${called ?? ''}`).split(' ');
  const stem = stemOf(noun);
  if (words.some((word) => word.includes(stem))) return 'word';
  const kinds = kindsIn(words);
  const wanted = kindsIn([stem]);
  if (wanted.size === 0 || kinds.size === 0) return 'unknown';
  return [...wanted].some((kind) => kinds.has(kind)) ? 'kind' : 'other';
}
