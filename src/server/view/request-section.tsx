import type { FC } from 'hono/jsx';
import type { Engagement } from '../../domain/engagement.ts';
import { isWaiting } from '../../domain/request.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { AnswerForm, firstAnswer } from './answer-form.tsx';

/** On the page of a request: the way to answer it while it waits, and to enter what came of a yes. */
export const RequestSection: FC<{ reader: Reader; engagement: Engagement; today: string }> = ({ reader, engagement, today }) => {
  const t = reader.words.requests;
  const { requestStatus, engagementId } = engagement;
  const waits = isWaiting(engagement);
  if (!waits && requestStatus !== 'yes') return <></>;
  return (
    <section aria-labelledby="answer-heading">
      <h2 class="ds-heading" data-size="sm" id="answer-heading">
        {t.answerHeading}
      </h2>
      {waits ? (
        <AnswerForm reader={reader} request={engagement} values={firstAnswer(today, reader)} back={paths.engagement(engagementId)} brief />
      ) : (
        <p>
          <a class="ds-link" href={paths.newEngagement({ cameOf: engagementId })}>
            {t.logLed}
          </a>
        </p>
      )}
    </section>
  );
};
