import type { AccessGrade } from '../domain/codes/access-grade.ts';
import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { Direction } from '../domain/codes/direction.ts';
import type { OurRole } from '../domain/codes/our-role.ts';
import type { PartyType } from '../domain/codes/party-type.ts';
import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { TieKind } from '../domain/codes/tie-kind.ts';
import type { FigureSum } from '../domain/figure-sum.ts';
import type { LocalText } from '../domain/lang.ts';
import type { Period } from '../domain/period.ts';

interface Doing {
  kind: EngagementKind;
  title: LocalText;
  period: Period | null;
  ourRoles: readonly OurRole[];
}

interface Asking {
  kind: EngagementKind;
  direction: Direction;
  title: LocalText;
  period: Period | null;
  requestStatus: RequestStatus | null;
  answerBy: Period | null;
  answeredOn: string | null;
  answer: LocalText;
}

/** What a brief is made of: plain values, ranked by the one who read them, the most pressing first. */
export interface BriefFacts {
  names: LocalText;
  acronym: string | null;
  type: PartyType | null;
  country: string | null;
  isNetwork: boolean;
  former: readonly string[];
  total: number;
  firstYear: number | null;
  people: readonly { name: string; role: string | null; contact: string | null }[];
  promises: readonly { by: 'us' | 'them'; what: LocalText; due: Period | null }[];
  waiting: readonly Asking[];
  waitingTotal: number;
  answered: readonly Asking[];
  answeredTotal: number;
  ahead: readonly Doing[];
  expected: readonly { title: LocalText; kind: EngagementKind | null; acronym: string | null; around: Period; isPast: boolean }[];
  latest: readonly Doing[];
  figures: readonly (Omit<FigureSum, 'parts'> & { of: number; title: LocalText })[]; // from how many engagements, and what the first is called
  ties: readonly { kind: TieKind; direction: 'from' | 'to'; names: LocalText; acronym: string | null; period: Period | null }[];
  access: AccessGrade;
  today: string;
}
