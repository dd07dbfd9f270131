import type { NameIndex } from './name-index.ts';
import type { PartyFound } from './party-found.ts';
import type { PlaceFound } from './read-places.ts';
import type { Token } from './tokens.ts';

/** What a sentence's names are read from. */
export interface Reader {
  text: string;
  tokens: readonly Token[];
  index: NameIndex;
  places: readonly PlaceFound[];
  opens: (token: Token) => boolean; // it opens a sentence, so its capital says nothing
}

/** The bodies named at a token, none where the words are passed over, and the last token they take. */
export interface Named {
  found: readonly PartyFound[];
  last: number;
}

/** One way of naming bodies, tried at a token after those already found: null where the words are not of it. */
export type WayOfNaming = (reader: Reader, at: number, before: readonly PartyFound[]) => Named | null;
