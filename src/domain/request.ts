import type { EngagementKind } from './codes/engagement-kind.ts';
import type { RequestStatus } from './codes/request-status.ts';
import type { LocalText } from './lang.ts';
import type { Period } from './period.ts';

/** What is said of the answer to a request. */
export interface AnswerFacts {
  requestStatus: RequestStatus | null;
  answerBy: Period | null; // when an answer is due
  answerOwner: string | null; // who here answers
  answeredOn: string | null; // an ISO day
  answer: LocalText; // in short
}

const WAITING: readonly RequestStatus[] = ['received', 'considered', 'unanswered'];

/** Whether it waits for an answer. A request does until something else is said; an invitation only once somebody says how it stands. */
export function isWaiting({ kind, requestStatus }: { kind: EngagementKind; requestStatus: RequestStatus | null }): boolean {
  return requestStatus === null ? kind.startsWith('request.') : takesAnswer(kind) && WAITING.includes(requestStatus);
}

/** Whether something of this kind waits for an answer: requests and invitations do. */
export function takesAnswer(kind: EngagementKind): boolean {
  return kind.startsWith('request.') || kind === 'invitation';
}

/** Whether an answer has a day: yes and no do. */
export function hasAnswerDay(status: RequestStatus | null): boolean {
  return status === 'yes' || status === 'no';
}

/** The first field of the answer that cannot stand with the rest, or null. */
export function misplacedAnswer({ kind, requestStatus, answerBy, answerOwner, answeredOn, answer }: AnswerFacts & { kind: EngagementKind }) {
  if (!takesAnswer(kind)) {
    if (requestStatus !== null) return 'requestStatus';
    if (answerBy !== null) return 'answerBy';
    if (answerOwner !== null) return 'answerOwner';
    if (answeredOn !== null) return 'answeredOn';
    return Object.values(answer).some(Boolean) ? 'answer' : null;
  }
  return answeredOn !== null && !hasAnswerDay(requestStatus) ? 'answeredOn' : null;
}

/** The answer without what cannot stand with the rest. A text or an older document may say it; only a person who writes it is asked to mend it. */
export function fittingAnswer(facts: Partial<AnswerFacts> & { kind: EngagementKind }): AnswerFacts {
  const takes = takesAnswer(facts.kind);
  const requestStatus = (takes && facts.requestStatus) || null;
  return {
    requestStatus,
    answerBy: (takes && facts.answerBy) || null,
    answerOwner: (takes && facts.answerOwner) || null,
    answeredOn: (hasAnswerDay(requestStatus) && facts.answeredOn) || null,
    answer: (takes && facts.answer) || {},
  };
}
