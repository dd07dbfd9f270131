import type { FC } from 'hono/jsx';
import { label } from '../../domain/code.ts';
import { REQUEST_STATUSES } from '../../domain/codes/request-status.ts';
import type { EngagementRow } from '../../register/engagement/engagement-verbs.ts';
import type { Page } from '../../register/page.ts';
import { digits } from '../../language/numbers.ts';
import { ENGAGEMENT_COLUMNS, USUAL_COLUMNS } from '../form/list-query.ts';
import type { EngagementColumn, EngagementListQuery } from '../form/list-query.ts';
import { paths, queryIn } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { localText } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';
import type { Option } from '../ui/options.ts';
import { ColumnChoice } from './column-choice.tsx';
import { columnLabel, engagementCell, shownCell } from './engagement-columns.tsx';
import { EngagementFilters, filterChips } from './engagement-filters.tsx';
import type { NamesById } from './engagement-filters.tsx';
import { ViewForm, ViewLinks } from './saved-views.tsx';
import type { ViewsProps } from './saved-views.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Downloads, EmptyList, FilterChips } from './list-frame.tsx';

interface Props {
  reader: Reader;
  query: EngagementListQuery;
  rows: Page<EngagementRow>;
  names: NamesById;
  goals: readonly Option[];
  mayWrite: boolean;
  mayRelease: boolean;
  saved: Omit<ViewsProps, 'reader'>;
}

export function engagementListPage({ reader, query, rows, names, goals, mayWrite, mayRelease, saved }: Props) {
  const t = reader.words;
  const { filter, after, before, ...shape } = query;
  const chips = filterChips(filter, shape, reader, names);
  const at = (more: { after?: string; before?: string } = {}) => paths.engagements({ ...filter, ...shape, ...more });
  const { column: _column, ...rest } = shape;
  const kept = [...new URLSearchParams(queryIn(paths.engagements({ ...filter, ...rest })))];
  const clear = paths.engagements({ ...shape, view: shape.view ?? 'all' });
  return page({
    reader,
    title: t.engagements.title,
    nav: 'engagements',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.engagements.title}
          </h1>
          <a class="ds-button" href={paths.newEngagement()}>
            {t.engagements.new}
          </a>
        </div>
        <p>
          <a class="ds-link" href={paths.events()}>
            {t.events.seeAll}
          </a>
        </p>
        <ViewLinks reader={reader} {...saved} />
        <EngagementFilters reader={reader} filter={filter} shape={shape} goals={goals} />
        <FilterChips reader={reader} chips={chips} clear={clear} />
        <div class="list-tools">
          <p class="count" role="status">
            {rows.isTotalLeast ? t.lists.least(digits(rows.total, reader.lang)) : t.engagements.count(rows.total)}
          </p>
          {rows.rows.length > 0 && <Downloads reader={reader} at={(format) => paths.engagementFile(format, { ...filter, ...shape })} />}
        </div>
        <div class="list-shape">
          {rows.rows.length > 0 && (
            <ColumnChoice
              reader={reader}
              at={paths.engagements()}
              kept={kept}
              all={ENGAGEMENT_COLUMNS}
              usual={USUAL_COLUMNS}
              chosen={shape.column}
              labelOf={(column) => columnLabel(column, reader)}
            />
          )}
          <ViewForm reader={reader} {...saved} />
        </div>
        {rows.rows.length === 0 ? (
          <EmptyList reader={reader} chips={chips} clear={clear} lead={t.lists.empty}>
            <p>
              <a class="ds-link" href={paths.sources()}>
                {t.lists.paste}
              </a>
            </p>
          </EmptyList>
        ) : (
          <form method="post" action={paths.editEngagements()} data-select-rows={saved.query || 'all'}>
            <EngagementTable
              reader={reader}
              rows={rows.rows}
              caption={t.engagements.caption}
              columns={shape.column ?? USUAL_COLUMNS}
              select={mayWrite || mayRelease}
            />
            {mayWrite && (
              <SelectionBar reader={reader} total={rows.total} isTotalLeast={rows.isTotalLeast ?? false} query={saved.query} mayRelease={mayRelease} />
            )}
          </form>
        )}
        <Pager
          reader={reader}
          first={after || before ? at() : null}
          previous={rows.previous ? at({ before: rows.previous }) : null}
          next={rows.next ? at({ after: rows.next }) : null}
        />
      </>
    ),
  });
}

const MINOR = new Set<EngagementColumn>(['kind', 'status']); // on a narrow screen the record itself says it, where nobody asked for it

/** Engagements as rows: what, with whom, when. Also used on the front page and on a party's page. */
export const EngagementTable: FC<{
  reader: Reader;
  rows: readonly EngagementRow[];
  caption: string;
  answers?: boolean;
  columns?: readonly EngagementColumn[];
  select?: boolean;
}> = ({ reader, rows, caption, answers, columns = USUAL_COLUMNS, select = false }) => {
  const { words: t, lang } = reader;
  const isUsual = columns === USUAL_COLUMNS;
  const minor = (column: EngagementColumn) => isUsual && MINOR.has(column) && !(answers && column === 'status');
  const heading = (column: EngagementColumn) => (answers && column === 'status' ? t.fields.requestStatus : columnLabel(column, reader));
  return (
    <div class="table-frame">
      <table class="ds-table cards" data-hover="true">
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {select && (
              <th scope="col" class="pick">
                <span class="ds-sr-only">{t.views.pick}</span>
              </th>
            )}
            {columns.map((column) => (
              <th scope="col" class={minor(column) ? 'minor' : undefined}>
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr data-row>
              {select && (
                <td class="pick">
                  <input class="ds-input" type="checkbox" name="select" value={row.engagementId} aria-label={t.views.selectRow(localText(row.title, reader))} />
                </td>
              )}
              {columns.map((column) => {
                const shown =
                  answers && column === 'status' && row.requestStatus
                    ? label(REQUEST_STATUSES, row.requestStatus, lang)
                    : shownCell(row, column, reader, columns);
                const isNamed = column !== 'title' && (engagementCell(row, column, reader).text !== '' || column === 'when');
                const marks = [minor(column) && 'minor', column === 'when' && 'when'].filter(Boolean).join(' ');
                return (
                  <td class={marks || undefined} data-label={isNamed && !minor(column) ? heading(column) : undefined}>
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
