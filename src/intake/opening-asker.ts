import { GOES_ON, OPENERS, POINTS_BACK } from './knowledge/organisation-words.ts';
import type { KindFound } from './read-kinds.ts';
import type { PartyFound } from './party-found.ts';

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{L}[\p{L}\p{M}.'’-]+){0,3}$/u;
const DEFINITE = /(?:en|et|ane|ene|erne)$/u;
const ASKED = new Set(['consultation', 'request.funding', 'request.advice', 'request.cooperation', 'interview', 'invitation']);

/** The words a sentence opens with, right before a verb of asking, name the asker, even where its capital could be any sentence's. */
export function openingAsker(words: string, kind: KindFound): PartyFound | null {
  if (!ASKED.has(kind.kind) || kind.start === 0) return null;
  const said = words.slice(0, kind.start).trim();
  const first = said.split(/\s/u)[0] ?? '';
  if (!NAME.test(said) || OPENERS.has(first.toLowerCase()) || DEFINITE.test(first) || GOES_ON.test(said) || POINTS_BACK.test(said)) return null;
  if (
    said
      .split(/\s/u)
      .slice(1)
      .some((word) => OPENERS.has(word))
  )
    return null;
  return { start: 0, end: said.length, said, body: { name: said, acronym: null, country: null, partyId: null, isUs: false } };
}
