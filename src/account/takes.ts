import type { SectionTakes } from '../domain/account-template.ts';
import { areasIn } from '../domain/areas-in.ts';
import type { Engagement } from '../domain/engagement.ts';
import { takenAs } from './arrange-paragraphs.ts';

/** Whether a section takes an engagement: every list that is not empty holds something of it. */
export function takes(asked: SectionTakes, engagement: Engagement): boolean {
  const any = (list: readonly string[], own: readonly string[]): boolean => list.length === 0 || own.some((one) => list.includes(one));
  const areas = [...engagement.areas.map(({ code }) => code), ...engagement.parties.flatMap(({ country }) => country ?? [])];
  return (
    any(asked.kinds, [takenAs(engagement)]) &&
    any(asked.directions, [engagement.direction]) &&
    any(asked.topics, engagement.topics) &&
    any(
      asked.goals,
      engagement.goals.map(({ number }) => number),
    ) &&
    any(
      asked.parties,
      engagement.parties.map(({ partyId }) => partyId),
    ) &&
    any(asked.areas.flatMap(areasIn), areas)
  );
}
