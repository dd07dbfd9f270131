import type { FC } from 'hono/jsx';
import type { CommitmentView } from '../../domain/engagement.ts';
import type { Relationship } from '../../register/party/relationship-verbs.ts';
import type { Expected } from '../../register/recurrence/recurrence-verbs.ts';
import type { RequestPage } from '../../register/request/request-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { CommitmentTable } from './commitment-table.tsx';
import { ExpectedList } from './expected-next.tsx';
import { TimelineList } from './party-timeline.tsx';
import { RequestTable } from './request-table.tsx';

const SHOWN = 5; // promises one way before the rest are folded

interface Props {
  reader: Reader;
  told: Relationship;
  promises: readonly CommitmentView[];
  waiting: RequestPage;
  expected: readonly Expected[];
  today: string;
}

/** What stands open between us and a party: promises both ways, requests without an answer, and what is ahead. */
export const OpenBetweenUs: FC<Props> = ({ reader, told, promises, waiting, expected, today }) => {
  const t = reader.words.relationship;
  const [ours, theirs] = [promises.filter((promise) => promise.by === 'us'), promises.filter((promise) => promise.by === 'them')];
  const hasAhead = told.ahead.length + expected.length > 0;
  const isEmpty = promises.length + waiting.rows.length === 0 && !hasAhead;
  const heading = (words: string) => (
    <h3 class="ds-heading" data-size="2xs">
      {words}
    </h3>
  );
  return (
    <section aria-labelledby="open-heading">
      <h2 class="ds-heading" data-size="sm" id="open-heading">
        {t.open}
      </h2>
      {isEmpty && <p class="quiet">{t.nothingOpen}</p>}
      {ours.length > 0 && (
        <>
          {heading(t.weOwe)}
          <Promises reader={reader} rows={ours} today={today} />
        </>
      )}
      {theirs.length > 0 && (
        <>
          {heading(t.theyOwe)}
          <Promises reader={reader} rows={theirs} today={today} />
        </>
      )}
      {waiting.rows.length > 0 && (
        <>
          {heading(t.waiting)}
          <RequestTable reader={reader} rows={waiting.rows} today={today} caption={t.waiting} />
          {waiting.next && (
            <p>
              <a class="ds-link" href={paths.requests({ partyId: told.partyId })}>
                {t.allRequests} ({waiting.total})
              </a>
            </p>
          )}
        </>
      )}
      {hasAhead && (
        <>
          {heading(t.ahead)}
          {told.ahead.length > 0 && <TimelineList reader={reader} partyId={told.partyId} hasParts={told.hasParts} rows={told.ahead} />}
          {expected.length > 0 && <ExpectedList reader={reader} expected={expected} />}
        </>
      )}
    </section>
  );
};

const Promises: FC<{ reader: Reader; rows: readonly CommitmentView[]; today: string }> = ({ reader, rows, today }) => {
  const rest = rows.slice(SHOWN);
  return (
    <>
      <CommitmentTable reader={reader} rows={rows.slice(0, SHOWN)} today={today} oneSide />
      {rest.length > 0 && (
        <details class="earlier">
          <summary>{reader.words.ties.more(rest.length)}</summary>
          <CommitmentTable reader={reader} rows={rest} today={today} oneSide />
        </details>
      )}
    </>
  );
};
