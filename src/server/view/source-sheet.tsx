import type { FC } from 'hono/jsx';
import type { Place } from '../../domain/document.ts';
import type { Reader } from '../server-parts.ts';
import { MarkedRange, type Marking } from '../ui/marked-text.tsx';

type Cell = Extract<Place, { kind: 'cell' }>;
const MOST_ROWS = 1000; // of a sheet, besides those that have a passage

/** The sheets of a workbook, with the letters of their columns and the numbers of their rows as the program shows them. */
export const SourceSheet: FC<{ reader: Reader; places: readonly Place[]; marking: Marking }> = ({ reader, places, marking }) => {
  const cells = places.filter((place) => place.kind === 'cell');
  return (
    <>
      {places
        .filter((place) => place.kind === 'sheet')
        .map(({ sheet, start, end }) => (
          <SheetTable reader={reader} sheet={sheet} cells={cells.filter((cell) => cell.start >= start && cell.end <= end)} marking={marking} />
        ))}
    </>
  );
};

const SheetTable: FC<{ reader: Reader; sheet: string; cells: readonly Cell[]; marking: Marking }> = ({ reader, sheet, cells, marking }) => {
  const t = reader.words.documents;
  const rows = [...Map.groupBy(cells, ({ cell }) => Number(/\d+$/u.exec(cell)?.[0] ?? 0))];
  const isMarked = (row: readonly Cell[]) => row.some((cell) => marking.spans.some((span) => span.start < cell.end && span.end > cell.start));
  const shown = rows.filter(([, row], at) => at < MOST_ROWS || isMarked(row));
  const columns = [...new Set(shown.flatMap(([, row]) => row.map(columnOf)))].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return (
    <div class="table-frame sheet" tabindex={0} role="region" aria-label={t.sheet(sheet)}>
      <table class="ds-table" data-size="sm" data-border="true">
        <caption lang={reader.lang}>{t.sheet(sheet)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([number, row]) => {
            const byColumn = new Map(row.map((cell) => [columnOf(cell), cell]));
            return (
              <tr>
                <th scope="row">{number}</th>
                {columns.map((column) => {
                  const cell = byColumn.get(column);
                  return <td>{cell && <MarkedRange marking={marking} start={cell.start} end={cell.end} />}</td>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p class="quiet" lang={reader.lang}>
          {t.rowsLeftOut(rows.length - shown.length)}
        </p>
      )}
    </div>
  );
};

const columnOf = ({ cell }: Cell): string => /^[A-Z]+/u.exec(cell)?.[0] ?? '';
