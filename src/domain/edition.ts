import type { Account } from './account.ts';

/** What an edition holds, as it was hashed: its canonical JSON is kept to the letter. */
export interface EditionContent {
  number: number;
  at: string;
  note: string; // what is corrected since the last one; empty for the first
  account: Account;
}

/** Who answers for an edition: the name and role they signed with. */
export interface SignOff {
  name: string;
  role: string;
  at: string;
  isPublic: boolean;
}

export interface EditionHead {
  editionId: string;
  accountId: string;
  number: number;
  at: string;
  by: string;
  note: string;
  hash: string; // SHA-256 of the content
  signOff: SignOff | null;
}

export interface EditionView extends EditionHead {
  account: Account; // with its number, time and hash
  content: string; // what was hashed
}
