import type { FC } from 'hono/jsx';
import type { Issue } from '../../domain/problem.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Choice, ErrorSummary, TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { RefusalNotice, type Notice } from './refusal.tsx';
import { dayText } from './request-facts.tsx';
import type { LocalText } from '../../domain/lang.ts';

interface Asked {
  engagementId: string;
  version: number;
  title: LocalText;
}

interface Props {
  reader: Reader;
  request: Asked;
  values: URLSearchParams;
  issues?: readonly Issue[];
  back: string;
  brief?: boolean; // beside others on one page
}

/** The answer to a request in one step: what, when, and a word of why. */
export const AnswerForm: FC<Props> = ({ reader, request, values, issues = [], back, brief }) => {
  const t = reader.words.requests;
  const id = (name: string) => (brief ? `${name}-${request.engagementId}` : name);
  const field = (name: string) => ({ reader, name, id: id(name), value: values.get(name) ?? '', issues });
  const outcomes = (['yes', 'no', 'considered', 'withdrawn'] as const).map((value) => ({ value, label: t.outcomes[value] }));
  return (
    <form method="post" action={paths.answer(request.engagementId)} class="answer-form" data-size="sm">
      <input type="hidden" name="version" value={String(request.version)} />
      <input type="hidden" name="back" value={back} />
      <div class="answer-row">
        <Choice {...field('status')} label={t.outcome} options={outcomes} />
        <TextField {...field('on')} label={t.day} hint={t.dayHint} size={16} />
      </div>
      <TextField {...field('answer')} label={`${t.reason} (${reader.words.common.optional})`} />
      <div class="buttons">
        <button class="ds-button" data-variant={brief ? 'secondary' : 'primary'} type="submit">
          {t.save}
        </button>
        <button class="ds-button" data-variant="tertiary" type="submit" name="next" value="log">
          {t.saveAndLog}
        </button>
      </div>
    </form>
  );
};

/** Where an answer starts: today, in the language of the reader. */
export function firstAnswer(today: string, reader: Reader): URLSearchParams {
  return new URLSearchParams({ status: 'yes', on: dayText(today, reader) });
}

/** The answer on a page of its own, for one that is to be mended. */
export function answerPage({ reader, request, values, issues, back, notice }: Props & { notice?: Notice }) {
  const t = reader.words.requests;
  const labels: Record<string, string> = { status: t.outcome, on: t.day, answer: t.reason };
  return page({
    reader,
    title: t.answerHeading,
    nav: 'requests',
    children: (
      <>
        <p class="over">
          <a class="ds-link" href={paths.engagement(request.engagementId)}>
            <Local text={request.title} reader={reader} />
          </a>
        </p>
        <h1 class="ds-heading" data-size="lg">
          {t.answerHeading}
        </h1>
        {notice?.refusal && <RefusalNotice sentence={notice.refusal} />}
        <ErrorSummary reader={reader} issues={issues ?? []} labels={(path) => labels[path] ?? path} />
        <section class="short" aria-label={t.answerNamed(localText(request.title, reader))}>
          <AnswerForm reader={reader} request={request} values={values} issues={issues ?? []} back={back} />
        </section>
      </>
    ),
  });
}
