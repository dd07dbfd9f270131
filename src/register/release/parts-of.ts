import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Engagement } from '../../domain/engagement.ts';
import { idsIn } from '../../domain/id.ts';
import type { ShieldView } from '../../domain/shield.ts';
import type { Visibility } from '../../domain/visibility.ts';
import { shieldsOn } from '../../store/query/shields.ts';
import { everyName, gradesOf } from '../../store/query/releases.ts';
import type { Db } from '../../store/store.ts';

/** What these engagements hold that has a grade of its own: the parties, events and commitments in them, every name a party or an event goes by, and what is shielded. */
export async function partsOf(
  db: Db,
  see: Visibility,
  engagements: readonly Engagement[],
): Promise<{ grades: Map<string, AccessGrade>; names: Map<string, string[]>; shields: Map<string, ShieldView[]> }> {
  const shields = await shieldsOn(
    db,
    see,
    engagements.map((one) => one.engagementId),
  );
  const shielded = [...shields.values()].flat().flatMap((shield) => idsIn(shield.data));
  const named = engagements.flatMap((one) => [...one.parties.map((party) => party.partyId), ...(one.event ? [one.event.eventId] : [])]);
  const commitments = engagements.flatMap((one) => one.commitments.map((commitment) => commitment.commitmentId));
  return { grades: await gradesOf(db, [...new Set([...named, ...commitments])]), names: await everyName(db, [...new Set([...named, ...shielded])]), shields };
}
