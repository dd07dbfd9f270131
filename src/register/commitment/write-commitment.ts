import { isDeepStrictEqual } from 'node:util';
import { newId } from '../../domain/id.ts';
import type { CommitmentDraft } from '../../domain/draft.ts';
import type { z } from 'zod';
import { commitmentIdsOf } from '../../store/query/commitments.ts';
import { readRecords } from '../../store/query/records.ts';
import { EVERYTHING } from '../../store/query/visible.ts';
import type { CommitmentState, EngagementState, EvidenceState } from '../../store/state.ts';
import type { Write } from '../../store/write-records.ts';
import type { Act } from '../act.ts';

type Said = z.infer<typeof CommitmentDraft>;

/** Adds the commitment an engagement makes: what it is about is promised, to the parties in it. */
export async function addCommitment(act: Act, engagementId: string, engagement: EngagementState, said: Said, evidence: EvidenceState[]): Promise<void> {
  await act.write('commitment', [newCommitment(engagementId, engagement, said, evidence)]);
}

/** The write of a commitment an engagement makes. */
export function newCommitment(engagementId: string, engagement: EngagementState, { by, due, owner }: Said, evidence: EvidenceState[]): Write<'commitment'> {
  return {
    id: newId('commitment'),
    action: 'promised',
    aboutId: engagementId,
    after: {
      ...following(engagementId, engagement),
      by,
      due,
      owner: owner ?? null,
      status: 'open',
      settledBy: null,
      carriedFrom: null,
      evidence,
    },
  };
}

/**
 * Brings the commitments of an engagement in line with its corrected state. The one made there follows what the draft says; those that
 * were carried over keep their own due time, and one that has got words or parties of its own keeps those. A commitment that is no longer
 * said is withdrawn while it is open.
 */
export async function followCommitments(
  act: Act,
  engagementId: string,
  before: EngagementState,
  engagement: EngagementState,
  said: Said | null,
): Promise<void> {
  const standing = await readRecords(act.tx, EVERYTHING, await commitmentIdsOf(act.tx, engagementId), 'commitment');
  const made = standing.find((record) => record.state.carriedFrom === null);
  if (!made && said) await addCommitment(act, engagementId, engagement, said, []);
  await act.write(
    'commitment',
    standing.map(({ recordId, version, state }) => {
      const { what, parties, ...place } = following(engagementId, engagement);
      const old = following(engagementId, before);
      const words = {
        what: isDeepStrictEqual(state.what, old.what) ? what : state.what,
        parties: isDeepStrictEqual(state.parties, old.parties) ? parties : state.parties,
      };
      const after: CommitmentState = { ...state, ...place, ...words, ...(recordId === made?.recordId && said ? saidOf(state, said) : {}) };
      const isDropped = recordId === made?.recordId && !said && state.status === 'open';
      return { id: recordId, version, action: isDropped ? 'withdrawn' : 'corrected', aboutId: engagementId, after: isDropped ? null : after };
    }),
  );
}

/** What an engagement promises, as its draft would say it; null where it promises nothing of its own. */
export async function standingPromise(act: Act, engagementId: string): Promise<Said | null> {
  const standing = await readRecords(act.tx, EVERYTHING, await commitmentIdsOf(act.tx, engagementId), 'commitment');
  const made = standing.find((record) => record.state.carriedFrom === null)?.state;
  return made ? { by: made.by, due: made.due, owner: made.owner ?? null } : null;
}

/** What a draft says of its commitment. One from before commitments had owners gets the field with its first owner. */
function saidOf(state: CommitmentState, { by, due, owner }: Said): Partial<CommitmentState> {
  return { by, due, ...((owner ?? null) === (state.owner ?? null) ? {} : { owner: owner ?? null }) };
}

function following(engagementId: string, { unitId, access, title, subject, parties }: EngagementState) {
  return { engagementId, unitId, access, what: { ...title, ...subject }, parties: [...new Set(parties.map((party) => party.partyId))] };
}
