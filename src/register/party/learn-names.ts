import { strictest } from '../../domain/codes/access-grade.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import { fold } from '../../domain/fold.ts';
import { mergedTargets } from '../../store/query/merges.ts';
import { partiesNamed } from '../../store/query/parties.ts';
import { readRecord } from '../../store/query/records.ts';
import type { EngagementState, ProposalState } from '../../store/state.ts';
import type { Act } from '../act.ts';

/** Words a person has said mean a party. */
export interface LearnedName {
  partyId: string;
  words: string;
}

/**
 * Makes words a person has said mean a party one of its aliases, so that the next text with them is read right. Each has a change row of its own and is undone
 * there. Nothing is learned for ourselves, of words that are a name already, here or of another party, nor from a record that is hidden from some who see the party.
 */
export async function learnNames(act: Act, learned: readonly LearnedName[], from: { engagementId: string; access: AccessGrade }): Promise<void> {
  const merged = await mergedTargets(
    act.tx,
    act.see,
    learned.map(({ partyId }) => partyId),
  );
  for (const { words, partyId: asked } of learned) {
    const name = words.trim();
    const partyId = merged.get(asked) ?? asked;
    const party = await readRecord(act.tx, act.see, partyId, 'party');
    if (!party || party.state.isUs || fold(name) === '') continue;
    if (strictest(from.access, party.access) !== party.access) continue;
    if ((await partiesNamed(act.tx, act.see, [name])).length > 0) continue;
    const alias = { lang: null, name, kind: 'alias', from: null, to: null } as const;
    const after = { ...party.state, names: [...party.state.names, alias] };
    await act.write('party', [{ id: partyId, version: party.version, action: 'learned', aboutId: from.engagementId, after }]);
  }
}

/** What a mended proposal teaches once it is taken in: the words of the text a person gave another party, and which that became. */
export function learnedOf(proposal: Pick<ProposalState, 'learn'>, { parties }: Pick<EngagementState, 'parties'>): LearnedName[] {
  return (proposal.learn ?? []).flatMap((words) => {
    const named = parties.filter(({ said }) => said === words);
    return new Set(named.map(({ partyId }) => partyId)).size === 1 ? [{ partyId: named[0]!.partyId, words }] : [];
  });
}
