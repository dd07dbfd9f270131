import type { FC } from 'hono/jsx';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import type { Today } from '../../register/register.ts';
import type { DueRequests } from '../../register/request/request-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Chips } from '../ui/chips.tsx';
import { page } from '../ui/page.tsx';
import { CommitmentTable } from './commitment-list.tsx';
import { draftChips } from './draft-chips.ts';
import { EngagementTable } from './engagement-list.tsx';
import { ExpectedSoon } from './expected-next.tsx';
import { RequestsDue } from './requests-due.tsx';

interface Props {
  reader: Reader;
  line: string;
  draft: EngagementDraft | null;
  day: Today;
  requests: DueRequests;
  expected: readonly Expected[];
  year: number; // the latest with engagements
  inYear: number;
  today: string;
  reviewAt: string | null;
}

/** The front page: the log line first, then what waits. */
export function todayPage({ reader, line, draft, day, requests, expected, year, inYear, today, reviewAt }: Props) {
  const t = reader.words.today;
  return page({
    reader,
    title: t.title,
    nav: 'today',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <section class="log-line" data-live-line={paths.logLine()}>
          <form method="post" action={paths.logLine()} id="line-form">
            <div class="ds-field">
              <label class="ds-label" for="line">
                {t.lead}
              </label>
              <div data-field="description" id="line-hint">
                {t.hint}
              </div>
              <div class="line-row">
                <input class="ds-input" id="line" name="words" value={line} aria-describedby="line-hint" autocomplete="off" maxlength={2000} required />
                <button class="ds-button" data-variant={draft ? 'secondary' : 'primary'} type="submit">
                  {t.read}
                </button>
              </div>
            </div>
          </form>
          <div id="line-reading" aria-live="polite">
            {line !== '' && <LineReading reader={reader} line={line} draft={draft} />}
          </div>
        </section>
        <section aria-labelledby="status-heading" class="status-row">
          <h2 class="ds-sr-only" id="status-heading">
            {t.status}
          </h2>
          <p class="ds-card" data-variant="tinted">
            <strong>{t.proposals(day.proposals)}</strong>
            {day.proposals > 0 && reviewAt && (
              <a class="ds-link" href={reviewAt}>
                {t.reviewThem}
              </a>
            )}
          </p>
          <p class="ds-card" data-variant="tinted">
            <strong>{t.thisYear(inYear, year)}</strong>
            <a class="ds-link" href={paths.account(year)}>
              {t.openAccount(year)}
            </a>
          </p>
        </section>
        <section aria-labelledby="due-heading">
          <h2 class="ds-heading" data-size="sm" id="due-heading">
            {t.due}
          </h2>
          {day.dueOrOverdue.length === 0 ? <p class="quiet">{t.noneDue}</p> : <CommitmentTable reader={reader} rows={day.dueOrOverdue} today={today} brief />}
        </section>
        <RequestsDue reader={reader} due={requests} today={today} />
        <ExpectedSoon reader={reader} expected={expected} />
        <section aria-labelledby="latest-heading">
          <h2 class="ds-heading" data-size="sm" id="latest-heading">
            {t.latest}
          </h2>
          {day.latest.length === 0 ? <p class="quiet">{t.noLatest}</p> : <EngagementTable reader={reader} rows={day.latest} caption={t.latest} />}
        </section>
      </>
    ),
  });
}

/** How the line was read, and the choice to log it so or to open the whole form. */
export const LineReading: FC<{ reader: Reader; line: string; draft: EngagementDraft | null }> = ({ reader, line, draft }) => {
  const t = reader.words.today;
  return (
    <form method="post" action={paths.engagements()} class="reading" data-line={line}>
      {draft ? (
        <>
          <h2 class="ds-heading" data-size="2xs">
            {t.readAs}
          </h2>
          <Chips chips={draftChips(draft, reader)} />
          <input type="hidden" name="draft" value={JSON.stringify(draft)} />
        </>
      ) : (
        <p>{t.notRead}</p>
      )}
      <input type="hidden" name="words" value={line} />
      <div class="buttons">
        {draft && (
          <button class="ds-button" type="submit">
            {t.log}
          </button>
        )}
        <button class="ds-button" data-variant="tertiary" type="submit" formaction={paths.newEngagement()}>
          {t.wholeForm}
        </button>
      </div>
    </form>
  );
};
