import type { AccountSubject } from '../../domain/account-subject.ts';
import type { CommitmentView, Engagement } from '../../domain/engagement.ts';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import type { Span } from '../../domain/span.ts';
import type { Visibility } from '../../domain/visibility.ts';
import type { Who } from '../../domain/who.ts';
import { findCommitments } from '../../store/query/commitments.ts';
import { engagementIdsAmong, engagementIdsFound } from '../../store/query/engagement-list.ts';
import { loadEngagements } from '../../store/query/engagements.ts';
import { eventIdsOrganisedBy } from '../../store/query/events.ts';
import { partIdsOf } from '../../store/query/relationship.ts';
import type { Db, Store } from '../../store/store.ts';
import { seeing } from '../gate.ts';

/**
 * Everything an account of a period stands on: its engagements, the earliest first, and the commitments made in them or due in it. A party is
 * asked for with its parts; a network also with what is held at the events it organises.
 */
export async function engagementsOfPeriod(
  { db }: Store,
  who: Who,
  span: Span,
  subject: AccountSubject = { kind: 'all' },
): Promise<{ engagements: Engagement[]; commitments: CommitmentView[] }> {
  const see = seeing(who);
  const [parties, filters] = await filtersOf(db, see, subject);
  const ids = await engagementIdsFound(
    db,
    see,
    filters.map((filter) => ({ ...filter, ...span })),
  );
  const engagements = await loadEngagements(db, see, ids);
  const commitments = await findCommitments(db, see, { account: span });
  if (subject.kind === 'all') return { engagements, commitments };
  const madeIn = [...new Set(commitments.map(({ engagementId }) => engagementId))];
  const about = new Set(await engagementIdsAmong(db, see, filters, madeIn));
  return { engagements, commitments: commitments.filter((one) => about.has(one.engagementId) || one.parties.some(({ partyId }) => parties.includes(partyId))) };
}

/** The parties a subject is about, and what finds its engagements: any of the filters will do. */
export async function filtersOf(db: Db, see: Visibility, subject: AccountSubject): Promise<[string[], EngagementFilter[]]> {
  if (subject.kind === 'all') return [[], [{}]];
  if (subject.kind === 'area') return [[], [{ country: subject.id }]];
  if (subject.kind === 'goal') return [[], [{ goal: subject.id }]];
  const parties = [subject.id, ...(await partIdsOf(db, see, subject.id))];
  const events = subject.kind === 'network' ? (await Promise.all(parties.map((party) => eventIdsOrganisedBy(db, see, party)))).flat() : [];
  return [parties, [{ partyId: parties }, ...(events.length > 0 ? [{ eventId: events }] : [])]];
}
