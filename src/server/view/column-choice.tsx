import type { FC } from 'hono/jsx';
import type { EngagementFilter } from '../../domain/engagement-filter.ts';
import { many } from '../../domain/engagement-filter.ts';
import { ENGAGEMENT_COLUMNS, USUAL_COLUMNS } from '../form/list-query.ts';
import type { ListShape } from '../form/list-query.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { columnLabel } from './engagement-columns.tsx';

/** Which columns a list shows and in which order: ticks, and for each of those shown a button that moves it. Plain form, no script. */
export const ColumnChoice: FC<{ reader: Reader; filter: EngagementFilter; shape: ListShape }> = ({ reader, filter, shape }) => {
  const { lists: t } = reader.words;
  const shown = shape.column ?? USUAL_COLUMNS;
  const all = [...shown, ...ENGAGEMENT_COLUMNS.filter((column) => !shown.includes(column))];
  return (
    <details class="column-choice" id="columns" open={shape.column !== undefined && reader.here.includes('columns=open')}>
      <summary>{t.columns}</summary>
      <form method="get" action={paths.engagements()} data-size="sm">
        <p class="quiet">{t.columnsLead}</p>
        <input type="hidden" name="columns" value="open" />
        {Object.entries(filter).flatMap(([key, values]) =>
          many<string | number>(values as string).map((value) => <input type="hidden" name={key} value={String(value)} />),
        )}
        {shape.sort && <input type="hidden" name="sort" value={shape.sort} />}
        {shape.view && <input type="hidden" name="view" value={shape.view} />}
        <ol class="plain">
          {all.map((column) => {
            const label = columnLabel(column, reader);
            const at = shown.indexOf(column);
            return (
              <li class="column-row">
                <span class="ds-field">
                  <input class="ds-input" type="checkbox" name="column" id={`column-${column}`} value={column} checked={at >= 0} />
                  <label class="ds-label" data-weight="regular" for={`column-${column}`}>
                    {label}
                  </label>
                </span>
                {at >= 0 && (
                  <span>
                    <button class="ds-button" data-variant="tertiary" data-size="sm" name="up" value={column} aria-label={t.up(label)} disabled={at === 0}>
                      ↑
                    </button>
                    <button
                      class="ds-button"
                      data-variant="tertiary"
                      data-size="sm"
                      name="down"
                      value={column}
                      aria-label={t.down(label)}
                      disabled={at === shown.length - 1}
                    >
                      ↓
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        <div class="buttons">
          <button class="ds-button" data-variant="secondary" type="submit">
            {t.show}
          </button>
          <a class="ds-link" href={paths.engagements({ ...filter, ...(shape.sort ? { sort: shape.sort } : {}), view: shape.view ?? 'all' })}>
            {t.standard}
          </a>
        </div>
      </form>
    </details>
  );
};
