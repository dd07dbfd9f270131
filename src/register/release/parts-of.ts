import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { everyName, gradesOf } from '../../store/query/releases.ts';
import type { Db } from '../../store/store.ts';

/** The access grade of the parties, events and commitments in these engagements, and every name a party or an event goes by. */
export async function partsOf(db: Db, engagements: readonly Engagement[]): Promise<{ grades: Map<string, AccessGrade>; names: Map<string, string[]> }> {
  const named = engagements.flatMap((one) => [...one.parties.map((party) => party.partyId), ...(one.event ? [one.event.eventId] : [])]);
  const commitments = engagements.flatMap((one) => one.commitments.map((commitment) => commitment.commitmentId));
  return { grades: await gradesOf(db, [...new Set([...named, ...commitments])]), names: await everyName(db, [...new Set(named)]) };
}
