import type { FC } from 'hono/jsx';
import type { DueRequests } from '../../register/request/request-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { RequestTable } from './request-table.tsx';

/** On the front page: the requests whose answer is due, one's own first, and the rest as a count. Nothing where nothing waits. */
export const RequestsDue: FC<{ reader: Reader; due: DueRequests; today: string }> = ({ reader, due, today }) => {
  const t = reader.words.requests;
  if (due.waiting === 0) return <></>;
  const { rows } = due;
  return (
    <section aria-labelledby="requests-heading">
      <h2 class="ds-heading" data-size="sm" id="requests-heading">
        {t.dueTitle}
      </h2>
      {rows.length === 0 ? <p class="quiet">{t.noneDue}</p> : <RequestTable reader={reader} rows={rows} today={today} caption={t.dueTitle} brief />}
      <p>
        <a class="ds-link" href={paths.requests()}>
          {due.waiting === rows.length ? t.seeRequests : t.seeAll(due.waiting)}
        </a>
      </p>
    </section>
  );
};
