import type { FC } from 'hono/jsx';
import type { RowIssue } from '../../domain/import.ts';
import type { Table } from '../../intake/table/find-table.ts';
import type { ImportHead } from '../../register/import/import-verbs.ts';
import { rowSentence } from '../form/import/row-sentence.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';

const SHOWN = 100;

/** The rows that cannot be taken in, each with where it is wrong, what stands there and what to do; and all of them as a file to mend. */
export const WrongRows: FC<{ reader: Reader; head: ImportHead; table: Table; issues: readonly RowIssue[] }> = ({ reader, head, table, issues }) => {
  const t = reader.words.imports;
  if (issues.length === 0) return null;
  const nameOf = (column: number) => table.columns.find((one) => one.column === column)?.name ?? '';
  return (
    <section aria-labelledby="wrong-heading">
      <h2 class="ds-heading" data-size="sm" id="wrong-heading">
        {t.wrongTitle}
      </h2>
      <p>{t.wrongLead}</p>
      <p class="buttons">
        <a class="ds-button" data-variant="secondary" href={paths.wrongRows(head.importId, 'xlsx')}>
          {t.download('Excel')}
        </a>
        <a class="ds-button" data-variant="secondary" href={paths.wrongRows(head.importId, 'csv')}>
          {t.download('CSV')}
        </a>
      </p>
      <div class="table-frame">
        <table class="ds-table cards">
          <caption class="ds-sr-only">{t.wrongCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rowHeading}</th>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.explanation}</th>
            </tr>
          </thead>
          <tbody>
            {issues.slice(0, SHOWN).map((issue) => (
              <tr>
                <td class="number">{issue.row}</td>
                <td data-label={t.value}>
                  <bdi>{issue.value}</bdi>
                </td>
                <td data-label={t.explanation}>{rowSentence(head.kind, issue, reader.lang, nameOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {issues.length > SHOWN && <p class="quiet">{t.andMore(issues.length - SHOWN)}</p>}
    </section>
  );
};
