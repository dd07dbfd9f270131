import type { Account } from '../../domain/account.ts';
import type { EditionHead, EditionView } from '../../domain/edition.ts';
import type { AccountDraft, Basis, LineView, Place } from '../../domain/account-line.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Who } from '../../domain/who.ts';

export interface StoredAccount extends AccountDraft {
  accountId: string;
  unitId: string;
  access: AccessGrade;
  version: number;
  lines: number; // how many sentences people have written in it
}

/**
 * The sentence an edit is of: a line somebody has written already, at the version that was read; or a compiled one, by what it tells. `knows` are
 * lines that touch the compiled one and that the writer has seen: left out in part, or told apart before.
 */
export type Target = { lineId: string; version: number } | { basis: Basis; knows?: readonly string[] };
export type At = Omit<Place, 'at'>;

/** The lines of all accounts, and the open records they stand on as these are now. */
export interface LinesToCheck {
  accounts: { account: StoredAccount; lines: LineView[] }[];
  engagements: Engagement[];
  commitments: CommitmentView[];
}

/**
 * What the register can do with accounts that are kept. Two writers meet line by line: an edit of a sentence that another has written over since it was
 * read is refused with Problem('conflict'), which names the line. Nothing written is ever lost: what is withdrawn stands in the log.
 */
export interface AccountVerbs {
  createAccount(who: Who, draft: AccountDraft): Promise<string>;
  withdrawAccount(who: Who, accountId: string, version: number): Promise<void>;
  findAccount(who: Who, asked: Omit<AccountDraft, 'title'>): Promise<string | null>;
  listAccounts(who: Who): Promise<StoredAccount[]>;
  readAccount(who: Who, accountId: string): Promise<{ account: StoredAccount; lines: LineView[] }>;
  linesToCheck(who: Who): Promise<LinesToCheck>;
  rewriteSentence(who: Who, accountId: string, target: Target, text: string): Promise<string>;
  joinSentences(who: Who, accountId: string, targets: readonly Target[], text: string): Promise<string>;
  splitSentence(who: Who, accountId: string, target: Target, texts: readonly string[], section: { id: string; title: string }): Promise<string[]>;
  moveSentence(who: Who, accountId: string, target: Target, place: At): Promise<string>;
  leaveOut(who: Who, accountId: string, target: Target): Promise<string>;
  takeBack(who: Who, accountId: string, lineId: string, version: number): Promise<void>;
  addSentence(who: Who, accountId: string, text: string, basis: Basis, place: At): Promise<string>;
  settleStale(who: Who, accountId: string, lineId: string, version: number, text: string, basis: Basis): Promise<void>;
  freezeEdition(who: Who, accountId: string, account: Account, note: string): Promise<number>;
  signEdition(who: Who, accountId: string, number: number, sign: { name: string; role: string; isPublic: boolean }): Promise<void>;
  listEditions(who: Who, accountId: string): Promise<EditionHead[]>;
  readEdition(who: Who, accountId: string, number: number): Promise<EditionView>;
  readPublished(accountId: string, number: number | null): Promise<{ edition: EditionView; all: EditionHead[] }>;
  withdrawLine(who: Who, accountId: string, lineId: string, version: number): Promise<void>;
}
