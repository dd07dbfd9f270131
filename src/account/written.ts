import type { Account, Sentence } from '../domain/account.ts';
import type { Basis, Facts, LineView, Slot } from '../domain/account-line.ts';

/** What has come to differ under a sentence since it was written. */
export interface Staleness {
  changed: { slot: Slot; before: Facts; now: Facts }[];
  gone: Slot[]; // the account does not tell these any more
}

/** A sentence of the text as it reads, with what an editor needs: the line over it, what is compiled there now, and what has changed since it was written. */
export interface Piece {
  sentence: Sentence;
  section: string;
  line: LineView | null;
  basis: Basis; // as it is now
  knows: string[]; // lines that touch it and do not stand in its place
  staleness: Staleness | null;
}

/** An account with the lines of people laid over it. Every line is in exactly one of `pieces`, `leftOut` and `lost`, unless it only moves what is no longer compiled. */
export interface Written {
  account: Account;
  pieces: Piece[]; // every sentence, in the order of the text
  leftOut: { line: LineView; text: string; staleness: Staleness | null }[];
  lost: LineView[]; // what they stood on is gone, or is not for everybody: their words are kept, out of the text
}
