import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { TieKind } from '../../domain/codes/tie-kind.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';

/** A tie as it is written by hand. `seat` names who sits there for the party it starts from; left out, it says nothing of that. */
export interface TieDraft {
  kind: TieKind;
  fromId: string;
  toId: string;
  period: Period | null;
  note: string | null;
  seat?: string | null;
}

/** A tie as the party at one end of it shows it: `direction` is `from` where the tie starts at that party. */
export interface TieLine {
  tieId: string;
  kind: TieKind;
  direction: 'from' | 'to';
  partyId: string; // the other end
  names: LocalText;
  acronym: string | null;
  isUs: boolean; // whether the other end is us
  period: Period | null;
  note: string | null;
  seats: { personId: string; name: string }[]; // who sits there, of the people the reader may see
  access: AccessGrade;
}

interface TieEnd {
  partyId: string;
  names: LocalText;
  acronym: string | null;
}

/** A tie with both its ends. */
export interface TieView {
  tieId: string;
  version: number;
  access: AccessGrade;
  kind: TieKind;
  from: TieEnd;
  to: TieEnd;
  period: Period | null;
  note: string | null;
  seats: { personId: string; name: string }[];
}

/** What the register can do with the ties between parties. */
export interface TieVerbs {
  addTie(who: Who, tie: TieDraft): Promise<string>;
  correctTie(who: Who, tieId: string, version: number, tie: TieDraft, why?: string): Promise<void>;
  withdrawTie(who: Who, tieId: string, version: number, why: string): Promise<void>;
  readTie(who: Who, tieId: string): Promise<TieView>;
}
