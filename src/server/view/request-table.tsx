import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { ENGAGEMENT_KINDS } from '../../domain/codes/engagement-kind.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import { isWaiting } from '../../domain/request.ts';
import type { RequestRow } from '../../register/request/request-verbs.ts';
import { waited } from '../../language/waited.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local, localText } from '../ui/local.tsx';
import { AnswerForm, firstAnswer } from './answer-form.tsx';
import { dayText, Related } from './request-facts.tsx';

interface Props {
  reader: Reader;
  rows: readonly RequestRow[];
  today: string;
  caption: string;
  brief?: boolean; // without a way to answer
}

/** Requests as rows: who asked for what and through whom, how long it has waited, who answers by when, and what became of it. */
export const RequestTable: FC<Props> = ({ reader, rows, today, caption, brief }) => {
  const { words } = reader;
  const t = words.requests;
  return (
    <div class="table-frame">
      <table class="ds-table cards requests">
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.what}</th>
            <th scope="col">{t.came}</th>
            <th scope="col">{words.fields.answerBy}</th>
            <th scope="col">{t.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={row.engagementId}>
              <td>
                <What reader={reader} row={row} />
              </td>
              <td data-label={t.came}>
                <Came reader={reader} row={row} today={today} />
              </td>
              <td data-label={words.fields.answerBy}>
                <Due reader={reader} row={row} today={today} />
              </td>
              <td data-label={t.status}>
                {statusText(row.requestStatus, reader)}
                {row.answeredOn && <span class="quiet"> {dayText(row.answeredOn, reader)}</span>}
                {Object.keys(row.answer).length > 0 && (
                  <p class="quiet">
                    <Local text={row.answer} reader={reader} />
                  </p>
                )}
                {row.ledTo.length > 0 && (
                  <>
                    <p class="quiet">{words.fields.ledTo}:</p>
                    <Related reader={reader} engagements={row.ledTo} />
                  </>
                )}
                {!brief && <Answering reader={reader} row={row} today={today} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How a request stands, for a person to read. */
function statusText(status: string | null, reader: Reader): string {
  return status === null ? reader.words.requests.notSaid : label(REQUEST_STATUSES, status, reader.lang);
}

const called = (parties: RequestRow['parties'], reader: Reader): string => parties.map((party) => party.acronym ?? localText(party.names, reader)).join(', ');

const What: FC<{ reader: Reader; row: RequestRow }> = ({ reader, row }) => {
  const t = reader.words.requests;
  const kind = label(ENGAGEMENT_KINDS, row.kind, reader.lang);
  const beside = [
    row.via.length > 0 ? t.through(called(row.via, reader)) : null,
    row.onBehalfOf.length > 0 ? t.onBehalfOf(called(row.onBehalfOf, reader)) : null,
  ].filter(Boolean);
  return (
    <>
      <a class="ds-link" href={paths.engagement(row.engagementId)}>
        <Local text={row.title} reader={reader} empty={kind} />
      </a>
      {(row.parties.length > 0 || beside.length > 0) && (
        <p>
          {row.direction === 'out' && <span class="quiet">{t.toThem} </span>}
          {row.parties.map((party, at) => (
            <>
              {at > 0 && ', '}
              <a class="ds-link" href={paths.party(party.partyId)}>
                <Local text={party.names} reader={reader} empty={party.acronym ?? reader.words.common.unnamed} />
              </a>
            </>
          ))}
          {beside.length > 0 && <span class="quiet"> {beside.join(', ')}</span>}
        </p>
      )}
      <p class="quiet">{kind}</p>
    </>
  );
};

const Came: FC<{ reader: Reader; row: RequestRow; today: string }> = ({ reader, row, today }) => {
  const waits = isWaiting(row);
  const since = waits && row.period ? waited(row.period, today) : null;
  return (
    <>
      {row.period ? periodText(row.period, reader.lang) : <span class="quiet">{reader.words.common.unknown}</span>}
      {since && <p class="quiet">{reader.words.requests[since.unit](since.n)}</p>}
    </>
  );
};

const Due: FC<{ reader: Reader; row: RequestRow; today: string }> = ({ reader, row, today }) => {
  const t = reader.words.requests;
  const waits = isWaiting(row);
  const last = row.answerBy?.to ?? row.answerBy?.from;
  if (!waits && !row.answerBy && !row.answerOwner) return <></>;
  return (
    <>
      {row.answerBy ? periodText(row.answerBy, reader.lang) : <span class="quiet">{t.noDue}</span>}
      {waits && last && last < today && (
        <>
          {' '}
          <span class="ds-tag" data-color="warning" data-size="sm">
            {t.overdue}
          </span>
        </>
      )}
      <p class="quiet">{row.isMine ? t.me : row.answerOwner ? <bdi>{row.answerOwner}</bdi> : row.direction === 'out' ? t.theyAnswer : t.noOwner}</p>
    </>
  );
};

/** The way to answer what waits, and to enter what a yes led to. */
const Answering: FC<{ reader: Reader; row: RequestRow; today: string }> = ({ reader, row, today }) => {
  const t = reader.words.requests;
  const title = localText(row.title, reader);
  if (row.requestStatus === 'yes' && row.ledTo.length === 0)
    return (
      <p>
        <a class="ds-link" href={paths.newEngagement({ cameOf: row.engagementId })} aria-label={`${t.logLed}: ${title}`}>
          {t.logLed}
        </a>
      </p>
    );
  if (!isWaiting(row)) return <></>;
  return (
    <details class="settle">
      <summary aria-label={t.answerNamed(title)}>{t.answer}</summary>
      <AnswerForm reader={reader} request={row} values={firstAnswer(today, reader)} back={reader.here} brief />
    </details>
  );
};
