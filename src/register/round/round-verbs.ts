import type { TieKind } from '../../domain/codes/tie-kind.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { EngagementRow } from '../engagement/engagement-verbs.ts';

/** An open-ended tie as the round asks after it. */
export interface RoundTie {
  tieId: string;
  kind: TieKind;
  from: { partyId: string; names: LocalText; acronym: string | null };
  to: { names: LocalText; acronym: string | null };
  period: Period | null;
}

/** What the yearly round still asks, and what it has been answered. */
export interface Round {
  year: number;
  inSeason: boolean;
  promises: CommitmentView[];
  standing: EngagementRow[];
  ties: RoundTie[];
  answers: { said: string; count: number }[]; // 'confirmed', 'ceased', 'carried-over', or the status a commitment was settled with
}

/** What the register can do in the yearly round. */
export interface RoundVerbs {
  readRound(who: Who, today: string): Promise<Round>;
  roundWaiting(who: Who, today: string): Promise<number>;
  confirm(who: Who, recordId: string, today: string): Promise<void>;
  cease(who: Who, recordId: string, year: number): Promise<void>;
}
