import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import type { Today } from '../../register/register.ts';
import type { DueRequests } from '../../register/request/request-verbs.ts';
import type { StoredAccount } from '../../register/account/account-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { page } from '../ui/page.tsx';
import type { CommitmentView } from '../../domain/engagement.ts';
import { CommitmentTable } from './commitment-table.tsx';
import { EngagementTable } from './engagement-list.tsx';
import { ExpectedSoon } from './expected-next.tsx';
import type { LineRead } from './line-read.ts';
import { LogLine } from './line-reading.tsx';
import { RequestsDue } from './requests-due.tsx';

interface Props {
  reader: Reader;
  line: string;
  read: LineRead | null;
  refusal?: string; // why the line was not saved
  day: Today;
  requests: DueRequests;
  expected: readonly Expected[];
  roundWaiting: number; // questions in the yearly round
  stale: readonly { account: StoredAccount; stale: number }[]; // accounts with sentences gone stale
  written: { sentences: number; edition: number | null } | null; // how far the account of the year has come
  year: number; // the latest with engagements
  inYear: number;
  today: string;
  reviewAt: string | null;
}

/** The front page: the log line first, then what waits. */
export function todayPage({ reader, line, read, refusal, day, requests, expected, roundWaiting, stale, written, year, inYear, today, reviewAt }: Props) {
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
        <LogLine reader={reader} line={line} read={read} {...(refusal === undefined ? {} : { refusal })} />
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
            {written && <span class="quiet">{reader.words.accounts.progress(written.sentences, written.edition)}</span>}
          </p>
          {stale.map(({ account, stale: n }) => (
            <p class="ds-card" data-variant="tinted">
              <strong>{reader.words.accounts.stale(n)}</strong>
              <a class="ds-link" href={paths.storedAccount(account.accountId)}>
                {reader.words.accounts.lookOver} <bdi lang={account.lang === reader.lang ? undefined : account.lang}>{account.title}</bdi>
              </a>
            </p>
          ))}
          {day.disputes > 0 && (
            <p class="ds-card" data-variant="tinted">
              <strong>{reader.words.disputes.waiting(day.disputes)}</strong>
              <a class="ds-link" href={paths.disputes()}>
                {reader.words.disputes.go}
              </a>
            </p>
          )}
        </section>
        <section aria-labelledby="due-heading">
          <h2 class="ds-heading" data-size="sm" id="due-heading">
            {t.due}
          </h2>
          {day.dueOrOverdue.length === 0 ? (
            <p class="quiet">{t.noneDue}</p>
          ) : (
            <CommitmentTable reader={reader} rows={mineFirst(day.dueOrOverdue, reader.name)} today={today} />
          )}
          {roundWaiting > 0 && (
            <p>
              {reader.words.round.waiting(roundWaiting)}.{' '}
              <a class="ds-link" href={paths.round()}>
                {reader.words.round.go}
              </a>
            </p>
          )}
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

/** The promises the reader answers for before those of others; each in the order they are due. */
function mineFirst(promises: readonly CommitmentView[], name: string | null): CommitmentView[] {
  const isMine = (one: CommitmentView) => name !== null && one.owner?.toLowerCase() === name.toLowerCase();
  return [...promises.filter(isMine), ...promises.filter((one) => !isMine(one))];
}
