import { Problem } from '../../domain/problem.ts';
import { standingQuestions, type QuestionField } from '../../domain/question.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { checkedDraft } from '../engagement/state-of-draft.ts';
import { openProposal } from './open-proposal.ts';

/** Makes a waiting proposal say what was chosen where its reader was unsure, and asks no more. Throws Problem('conflict') where the question no longer stands. */
export function answerProposal(store: Store, who: Who, proposalId: string, field: QuestionField, option: number): Promise<void> {
  return act(store, who, undefined, async (act) => {
    const { state, version } = await openProposal(act, proposalId);
    const question = standingQuestions(state.questions ?? [], state.draft).find((one) => one.field === field);
    if (!question) throw new Problem('conflict', { record: proposalId });
    const answer = question.options[option];
    if (!answer) throw new Problem('invalid', { field: 'option' });
    const questions = (state.questions ?? []).filter((one) => one.field !== field);
    const draft = checkedDraft({ ...state.draft, ...answer });
    await act.write('proposal', [{ id: proposalId, version, action: 'mended', aboutId: state.sourceId, after: { ...state, draft, questions } }]);
  });
}
