import { fold } from '../domain/fold.ts';
import { MAY_POINT_BACK, POINTS_BACK, SAME_BODY } from './knowledge/organisation-words.ts';
import type { Memory } from './memory.ts';
import type { PartyFound } from './party-found.ts';

const DELEGATION = /delegasjon|delegation/iu; // one goes with it, and nobody goes on about it

/** What of a definite noun all its forms share: "ministeriet" and "landbruksministerium", "the ministry". */
const stemOf = (noun: string): string =>
  fold(noun)
    .replace(/^(?:the same|the core|the|same|samme) /u, '')
    .replace(/\s?s$/u, '')
    .replace(/(?<=\p{L}{4})(?:et|en|a)$/u, '');

/** The body last named by a noun: one with that word in its name, alone or in another. */
function lastBy(noun: string, memory: Memory): PartyFound | undefined {
  const stem = stemOf(noun);
  return memory.recent.findLast(({ body, said, called }) =>
    fold(`${body.name} ${said} ${called ?? ''}`)
      .split(' ')
      .some((word) => word.includes(stem)),
  );
}

/** The body a definite noun points back to: one whose name has that noun in it, else the one last spoken of. */
function pointedAt(noun: string, memory: Memory): PartyFound[] {
  if (/^(?:begge|both)/iu.test(noun)) return memory.lead ? [memory.lead] : memory.parties.slice(0, 1);
  const spokenOf = [...memory.recent, ...memory.parties.toReversed()].filter((party) => !DELEGATION.test(party.said));
  const found = lastBy(noun, memory) ?? spokenOf.at(-1);
  return found ? [found] : [];
}

/** The bodies that words point back to by a noun; null where they do not. What the noun says of us it does not say of another. */
export function namedByNoun(words: string, us: string, memory: Memory, opensBlock: boolean): PartyFound[] | null {
  const same = SAME_BODY.exec(words)?.[0];
  if (same && /^(?:the former|f[øy]rst)/iu.test(same)) return memory.parties.slice(0, 1);
  if (same) return /^(?:the lat|sist)/iu.test(same) ? memory.recent.slice(-1) : pointedAt(same, memory);
  const ours = (noun: string) =>
    fold(us)
      .split(' ')
      .some((word) => word.includes(stemOf(noun)));
  const noun = POINTS_BACK.exec(words)?.[0];
  if (noun && !ours(noun)) return pointedAt(noun, memory);
  const may = MAY_POINT_BACK.exec(words)?.[0];
  if (!may || ours(may)) return null;
  const named = lastBy(may, memory);
  if (named) return [named];
  return !opensBlock && words.startsWith(may) && /^\p{Lu}/u.test(may) && memory.parties.length ? memory.parties.slice(0, 1) : null; // it opens the sentence, so it has been told of
}
