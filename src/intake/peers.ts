import type { PartyFound } from './party-found.ts';

const BESIDE =
  /^(?:\s\([^()]{1,20}\))?(?:,|,?\s(?:og|and|samt|as well as))\s(?:(?:frå|fra|from|av|by|med|with)\s)?(?:the\s|det\s|den\s|dei\s|de\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;

/** The bodies a clause names side by side, a list each: "Teagasc and the Marine Institute". `from` is the clause's first letter in what the parties are counted in. */
export function peersIn(words: string, parties: readonly PartyFound[], from: number): PartyFound[][] {
  const lists: PartyFound[][] = [];
  for (const party of parties) {
    const last = lists.at(-1)?.at(-1);
    if (last && BESIDE.test(words.slice(last.end - from, party.start - from))) lists.at(-1)!.push(party);
    else lists.push([party]);
  }
  return lists.filter(({ length }) => length > 1);
}
