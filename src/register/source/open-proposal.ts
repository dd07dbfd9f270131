import { Problem } from '../../domain/problem.ts';
import type { RecordHead } from '../../store/query/records.ts';
import type { Act } from '../act.ts';

/** A proposal that still waits. Throws Problem('conflict') for one that has been judged. */
export async function openProposal(act: Act, proposalId: string): Promise<RecordHead<'proposal'>> {
  const proposal = await act.read('proposal', proposalId);
  if (proposal.state.status !== 'open') throw new Problem('conflict', { record: proposalId });
  return proposal;
}
