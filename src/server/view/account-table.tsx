import type { FC } from 'hono/jsx';
import type { AccountTable } from '../../domain/account.ts';
import type { Lang, LocalText } from '../../domain/lang.ts';
import type { Reader } from '../server-parts.ts';
import { RecordLinks } from '../ui/record-links.tsx';

interface Props {
  reader: Reader;
  table: AccountTable;
  titles: ReadonlyMap<string, LocalText>;
  lang: Lang; // of the words in the table
}

/** A table of an account. A cell that rests on records opens them. */
export const AccountTableView: FC<Props> = ({ reader, table, titles, lang }) => (
  <div class="table-frame" tabindex={0} role="region" aria-labelledby={`${table.id}-caption`}>
    <table class="ds-table account-table" lang={lang === reader.lang ? undefined : lang}>
      <caption id={`${table.id}-caption`}>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ title, isNumber }) => (
            <th scope="col" class={isNumber ? 'number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map((cell, at) => {
              const of = table.columns[at]?.isNumber ? 'number' : undefined;
              const inside = cell.records.length === 0 ? cell.text : <Opened reader={reader} cell={cell} titles={titles} />;
              return at === 0 ? (
                <th scope="row" class={of}>
                  {inside}
                </th>
              ) : (
                <td class={of}>{inside}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Opened: FC<Pick<Props, 'reader' | 'titles'> & { cell: AccountTable['rows'][number][number] }> = ({ reader, cell, titles }) => (
  <details class="cell-records">
    <summary>
      {cell.text}
      <span class="ds-sr-only" lang={reader.lang}>
        {' '}
        ({reader.words.comparison.records(cell.records.length)})
      </span>
    </summary>
    <div lang={reader.lang}>
      <RecordLinks reader={reader} records={cell.records} titles={titles} />
    </div>
  </details>
);
