import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Local, localText } from '../ui/local.tsx';
import { nextYearFor } from './next-year.ts';

interface Props {
  reader: Reader;
  rows: readonly CommitmentView[];
  today: string;
  brief?: boolean; // without the buttons
  oneSide?: boolean; // whether the heading says already who promised
  select?: string; // the id of a form that takes the chosen rows
}

/** Promises as rows, each with its outcome, or with a button for the usual outcome and one to carry it over. */
export const CommitmentTable: FC<Props> = ({ reader, rows, today, brief, oneSide, select }) => {
  const { words, lang } = reader;
  const t = words.commitments;
  return (
    <div class="table-frame">
      <table class="ds-table cards">
        <caption class="ds-sr-only">{t.caption}</caption>
        <thead>
          <tr>
            {select && <td class="pick" />}
            <th scope="col">{words.common.what}</th>
            {!oneSide && <th scope="col">{t.by}</th>}
            <th scope="col">{t.due}</th>
            <th scope="col">{t.owner}</th>
            <th scope="col">{t.status}</th>
            {!brief && <th scope="col">{words.common.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={row.commitmentId}>
              {select && (
                <td class="pick">
                  {row.status === 'open' && (
                    <input
                      class="ds-input"
                      type="checkbox"
                      name="id"
                      value={row.commitmentId}
                      form={select}
                      aria-label={t.select(localText(row.what, reader))}
                    />
                  )}
                </td>
              )}
              <td>
                <a class="ds-link" href={paths.commitment(row.commitmentId)}>
                  <Local text={row.what} reader={reader} />
                </a>
                {row.parties.length > 0 && <bdi class="quiet"> {row.parties.map((party) => party.acronym ?? localText(party.names, reader)).join(', ')}</bdi>}
              </td>
              {!oneSide && <td data-label={t.by}>{row.by === 'us' ? t.ours : t.theirs}</td>}
              <td class="when" data-label={t.due}>
                {row.due ? periodText(row.due, lang) : <span class="quiet">{t.noDue}</span>}
                {row.status === 'open' && row.due?.to && row.due.to < today && (
                  <>
                    {' '}
                    <span class="ds-tag" data-color="warning" data-size="sm">
                      {t.overdue}
                    </span>
                  </>
                )}
              </td>
              <td data-label={row.owner ? t.owner : undefined}>{row.owner && <bdi>{row.owner}</bdi>}</td>
              <td data-label={t.status}>
                {label(COMMITMENT_STATUSES, row.status, lang)}
                {row.reason && <bdi class="quiet"> {row.reason}</bdi>}
                {row.settledBy && (
                  <>
                    {' '}
                    <a class="ds-link" href={paths.engagement(row.settledBy)} aria-label={`${t.keptBy}: ${localText(row.what, reader)}`}>
                      {t.keptBy}
                    </a>
                  </>
                )}
                {row.carriedTo && (
                  <>
                    {' '}
                    <a class="ds-link" href={paths.commitment(row.carriedTo)} aria-label={`${t.carryOver}: ${localText(row.what, reader)}`}>
                      →
                    </a>
                  </>
                )}
              </td>
              {!brief && <td>{row.status === 'open' ? <Quick reader={reader} row={row} today={today} /> : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The usual answers in one click; the rest on the page of the promise. */
const Quick: FC<{ reader: Reader; row: CommitmentView; today: string }> = ({ reader, row, today }) => {
  const t = reader.words.commitments;
  const what = localText(row.what, reader);
  const next = nextYearFor(row.due, today);
  return (
    <div class="settle-quick">
      <form method="post" action={paths.settle(row.commitmentId)}>
        <input type="hidden" name="back" value={reader.here} />
        <input type="hidden" name="status" value="kept" />
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" aria-label={t.keptNamed(what)}>
          {t.kept}
        </button>
      </form>
      <form method="post" action={paths.carryOver(row.commitmentId)}>
        <input type="hidden" name="back" value={reader.here} />
        <input type="hidden" name="due" value={String(next)} />
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" aria-label={t.carryNamed(what, next)}>
          {t.carryTo(next)}
        </button>
      </form>
      <a class="ds-link" href={paths.commitment(row.commitmentId)} aria-label={t.moreNamed(what)}>
        {t.more}
      </a>
    </div>
  );
};
