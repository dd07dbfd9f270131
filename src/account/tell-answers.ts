import type { RequestStatus } from '../domain/codes/request-status.ts';
import type { Engagement } from '../domain/engagement.ts';
import { areaName } from '../language/countries.ts';
import { joinList } from '../language/lists.ts';
import { sortSlots } from './sort-slots.ts';
import type { Draft } from './sentence-draft.ts';
import type { Writer } from './writer.ts';

const ORDER: readonly RequestStatus[] = ['yes', 'no', 'withdrawn', 'considered', 'received', 'unanswered'];

/** What became of requests, one sentence for each answer; those nobody has answered are named last. */
export function tellAnswers(requests: readonly Engagement[], writer: Writer): Draft[] {
  return (['in', 'out'] as const).flatMap((way) =>
    ORDER.flatMap((status) => {
      const records = requests.filter((request) => request.requestStatus === status && (request.direction === 'out' ? 'out' : 'in') === way);
      if (records.length === 0) return [];
      const who = [...new Set(records.flatMap((record) => whoIn(record, writer)))];
      const phrase = (way === 'in' ? writer.phrases.answer : writer.phrases.theirAnswer)[status];
      const text = phrase(joinList(who, writer.lang) || writer.phrases.someone, status === 'unanswered' ? who.length > 1 : records.length > 1, writer.us);
      return [{ text, facet: `answer-${way}-${status}`, records, fields: ['requestStatus'] }];
    }),
  );
}

function whoIn(record: Engagement, writer: Writer): string[] {
  const { actors } = sortSlots(record);
  if (actors.length > 0) return actors.map((party) => writer.names.write(party.partyId, party));
  return record.areas.filter((area) => area.role === 'origin' || area.role === 'counterpart').flatMap((area) => areaName(area.code, writer.lang) ?? []);
}
