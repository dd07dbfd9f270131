import type { FC } from 'hono/jsx';
import { standingQuestions } from '../../domain/question.ts';
import type { ProposalView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { questionText } from './question-text.ts';

/** What the reader of a text was unsure of in a proposal that waits; each answer is one press and mends it. */
export const Questions: FC<{ reader: Reader; proposal: ProposalView; us: string }> = ({ reader, proposal, us }) => {
  const { proposalId, sourceId, draft, questions, status } = proposal;
  if (status !== 'open') return null;
  return (
    <>
      {standingQuestions(questions, draft).map((question) => {
        const { asked, answers } = questionText(question, draft, us, reader);
        const id = `${proposalId}-${question.field}`;
        return (
          <form method="post" action={paths.proposal(sourceId, proposalId, 'answer')} class="question">
            <div class="buttons" role="group" aria-labelledby={id}>
              <p id={id}>
                <strong>{asked}</strong>
              </p>
              <input type="hidden" name="field" value={question.field} />
              {answers.map((answer, at) => (
                <button class="ds-button" data-size="sm" data-variant="secondary" type="submit" name="option" value={at} aria-label={`${asked} ${answer}`}>
                  {answer}
                </button>
              ))}
            </div>
          </form>
        );
      })}
    </>
  );
};
