import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { COMMITMENT_STATUSES } from '../../domain/codes/commitment-status.ts';
import type { CommitmentView } from '../../domain/engagement.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { periodText } from '../ui/dates.ts';
import { Choice, FilterFold, TextField } from '../ui/field.tsx';
import { Local, localText } from '../ui/local.tsx';
import { options } from '../ui/options.ts';
import { page } from '../ui/page.tsx';

interface Props {
  reader: Reader;
  filter: { year: string; status: string; by: string };
  rows: readonly CommitmentView[];
  today: string;
}

/** The ledger of promises: ours and theirs, by the year they fall due. */
export function commitmentListPage({ reader, filter, rows, today }: Props) {
  const t = reader.words.commitments;
  return page({
    reader,
    title: t.title,
    nav: 'commitments',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <p class="ds-paragraph lead">{t.lead}</p>
        <FilterFold reader={reader} open={Object.values(filter).some(Boolean)}>
          <form class="filters" method="get" action={paths.commitments()} role="search" aria-label={reader.words.engagements.filters} data-size="sm">
            <TextField reader={reader} name="year" label={t.year} value={filter.year} size={5} inputmode="numeric" />
            <Choice
              reader={reader}
              name="status"
              label={t.status}
              value={filter.status}
              empty={reader.words.common.all}
              options={options(COMMITMENT_STATUSES, reader.lang)}
            />
            <Choice
              reader={reader}
              name="by"
              label={t.by}
              value={filter.by}
              empty={reader.words.common.all}
              options={[
                { value: 'us', label: t.ours },
                { value: 'them', label: t.theirs },
              ]}
            />
            <div class="buttons">
              <button class="ds-button" data-variant="secondary" type="submit">
                {reader.words.common.filter}
              </button>
            </div>
          </form>
        </FilterFold>
        <p class="count" role="status">
          {t.count(rows.length)}
        </p>
        {rows.length === 0 ? <p class="ds-paragraph">{t.none}</p> : <CommitmentTable reader={reader} rows={rows} today={today} />}
      </>
    ),
  });
}

/** Promises as rows, each with its outcome, or with a way to settle it or carry it over. */
export const CommitmentTable: FC<{ reader: Reader; rows: readonly CommitmentView[]; today: string; brief?: boolean }> = ({ reader, rows, today, brief }) => {
  const { words, lang } = reader;
  const t = words.commitments;
  return (
    <div class="table-frame">
      <table class="ds-table cards">
        <caption class="ds-sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.common.what}</th>
            <th scope="col">{t.by}</th>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.status}</th>
            {!brief && <th scope="col">{words.common.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={row.commitmentId}>
              <td>
                <a class="ds-link" href={paths.engagement(row.engagementId)}>
                  <Local text={row.what} reader={reader} />
                </a>
                {row.parties.length > 0 && <bdi class="quiet"> {row.parties.map((party) => party.acronym ?? localText(party.names, reader)).join(', ')}</bdi>}
              </td>
              <td data-label={t.by}>{row.by === 'us' ? t.ours : t.theirs}</td>
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
              <td data-label={t.status}>
                {label(COMMITMENT_STATUSES, row.status, lang)}
                {row.settledBy && (
                  <>
                    {' '}
                    <a class="ds-link" href={paths.engagement(row.settledBy)}>
                      {t.settledBy}
                    </a>
                  </>
                )}
              </td>
              {!brief && <td>{row.status === 'open' ? <Settling reader={reader} row={row} today={today} /> : ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Settling: FC<{ reader: Reader; row: CommitmentView; today: string }> = ({ reader, row, today }) => {
  const t = reader.words.commitments;
  const what = localText(row.what, reader);
  const nextYear = Math.max(Number(row.due?.to?.slice(0, 4) ?? today.slice(0, 4)), Number(today.slice(0, 4)) - 1) + 1;
  const outcomes = COMMITMENT_STATUSES.filter((status) => status.code !== 'open' && status.code !== 'carried-over');
  return (
    <details class="settle">
      <summary aria-label={t.settleNamed(what)}>{t.settle}</summary>
      <form method="post" action={paths.settle(row.commitmentId)} data-size="sm">
        <input type="hidden" name="back" value={reader.here} />
        <Choice reader={reader} id={`outcome-${row.commitmentId}`} name="status" label={t.outcome} options={options(outcomes, reader.lang)} />
        <TextField reader={reader} id={`why-${row.commitmentId}`} name="why" label={`${t.why} (${reader.words.common.optional})`} />
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {t.settle}
        </button>
      </form>
      <form method="post" action={paths.carryOver(row.commitmentId)}>
        <input type="hidden" name="back" value={reader.here} />
        <input type="hidden" name="due" value={String(nextYear)} />
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" aria-label={t.carryNamed(what, nextYear)}>
          {t.carryTo(nextYear)}
        </button>
      </form>
    </details>
  );
};
