import type { Direction } from '../../domain/codes/direction.ts';
import type { EngagementKind } from '../../domain/codes/engagement-kind.ts';
import type { RequestStatus } from '../../domain/codes/request-status.ts';
import type { RelatedEngagement } from '../../domain/engagement.ts';
import type { LocalText } from '../../domain/lang.ts';
import type { Period } from '../../domain/period.ts';
import type { AnswerFacts } from '../../domain/request.ts';
import type { Who } from '../../domain/who.ts';
import type { Page } from '../page.ts';

/** Filters of the list of requests, as they stand in the address. Without a status, those that wait for an answer. */
export interface RequestFilter {
  status?: RequestStatus | 'waiting' | 'answered' | 'all';
  owner?: 'mine' | 'nobody';
  year?: number;
  kind?: EngagementKind;
  direction?: Direction;
  partyId?: string;
  words?: string;
}

interface Named {
  partyId: string;
  names: LocalText;
  acronym: string | null;
}

export interface RequestRow extends AnswerFacts {
  engagementId: string;
  version: number;
  kind: EngagementKind;
  direction: Direction;
  title: LocalText;
  subject: LocalText;
  period: Period | null; // when it came
  parties: Named[]; // who asked, or whom we asked
  via: Named[];
  onBehalfOf: Named[];
  isMine: boolean; // answered by the one who reads
  cameOf: string | null;
  ledTo: RelatedEngagement[];
}

export interface RequestPage extends Page<RequestRow> {
  overdue: number; // of all that were found, those whose answer was due before today
}

/** What became of a request. `on` is the ISO day of a yes or a no. */
export interface Answer {
  status: RequestStatus;
  on: string | null;
  answer: LocalText;
}

/** What waits for an answer on a day: those to be reminded of, one's own first, and how many there are in all. */
export interface DueRequests {
  rows: RequestRow[];
  waiting: number;
}

/** What the register can do with requests. */
export interface RequestVerbs {
  listRequests(who: Who, today: string, filter: RequestFilter, page: { after?: string; limit: number }): Promise<RequestPage>;
  dueRequests(who: Who, today: string): Promise<DueRequests>;
  answerRequest(who: Who, engagementId: string, version: number, answer: Answer, why?: string): Promise<void>;
  namesHere(who: Who): Promise<string[]>;
}
