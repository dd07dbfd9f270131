import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { Engagement } from '../domain/engagement.ts';
import { areaName } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import { numberText } from '../language/numbers.ts';
import { sortSlots } from './sort-slots.ts';
import type { Draft } from './sentence-draft.ts';
import type { Writer } from './writer.ts';

const ORDER: readonly RequestStatus[] = ['yes', 'no', 'withdrawn', 'considered', 'received', 'unanswered'];
const ANSWERED: ReadonlySet<string> = new Set(['request.funding', 'request.advice', 'request.cooperation', 'invitation']);

/**
 * What became of the requests and invitations of a paragraph, one sentence for each answer; those nobody has answered are named last. Where
 * the paragraph tells of nothing else and all got the same answer, they are not named again.
 */
export function tellAnswers(records: readonly Engagement[], writer: Writer): Draft[] {
  const requests = records.filter(({ kind }) => ANSWERED.has(kind));
  return (['in', 'out'] as const).flatMap((way) => {
    const to = (status: RequestStatus) => requests.filter((request) => request.requestStatus === status && isWay(request, way));
    const [yes, no] = [to('yes'), to('no')];
    const both = yes.length > 0 && no.length > 0;
    const split = { text: '', facet: `answer-${way}-yes-no`, records: [...yes, ...no], fields: ['requestStatus'] };
    if (both) split.text = writer.phrases.yesAndNo[way](namesOf(yes, requests, writer), namesOf(no, requests, writer), writer.us);
    const others = ORDER.filter((status) => !both || (status !== 'yes' && status !== 'no')).flatMap((status) => {
      const answered = to(status);
      if (answered.length === 0) return [];
      const who = [...new Set(answered.flatMap((record) => whoIn(record, requests, writer)))];
      const isAll = way === 'in' && answered.length === records.length && who.length === answered.length && who.length > 1;
      const { answer, answerOfAll, theirAnswer } = writer.phrases;
      const text = isAll
        ? answerOfAll[status](numberText(who.length, writer.lang), who.length === 2, writer.us)
        : (way === 'in' ? answer : theirAnswer)[status](
            namesOf(answered, requests, writer),
            status === 'unanswered' ? who.length > 1 : answered.length > 1,
            writer.us,
          );
      return [{ text, facet: `answer-${way}-${status}`, records: answered, fields: ['requestStatus'] }];
    });
    return both ? [split, ...others] : others;
  });
}

function isWay({ direction }: Engagement, way: 'in' | 'out'): boolean {
  return (direction === 'out') === (way === 'out');
}

function namesOf(records: readonly Engagement[], requests: readonly Engagement[], writer: Writer): string {
  const who = [...new Set(records.flatMap((record) => whoIn(record, requests, writer)))];
  return joinList(who, writer.lang) || writer.phrases.someone;
}

/** Who asked; one whose requests got different answers with what this one was about. */
function whoIn(record: Engagement, requests: readonly Engagement[], writer: Writer): string[] {
  const { actors } = sortSlots(record);
  const subject = writer.local(record.subject);
  const isSplit = (partyId: string): boolean =>
    requests.some((other) => other.requestStatus !== record.requestStatus && other.parties.some((party) => party.partyId === partyId));
  if (actors.length > 0)
    return actors.map((party) => {
      const name = writer.names.write(party.partyId, party);
      return subject && isSplit(party.partyId) ? `${name} ${writer.phrases.about(subject)}` : name;
    });
  return record.areas.filter((area) => area.role === 'origin' || area.role === 'counterpart').flatMap((area) => areaName(area.code, writer.lang) ?? []);
}
