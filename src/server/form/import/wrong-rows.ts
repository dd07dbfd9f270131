import type { ImportKind, RowIssue } from '../../../domain/import.ts';
import type { Lang } from '../../../domain/lang.ts';
import type { Table } from '../../../intake/table/find-table.ts';
import { words } from '../../../language/catalogue/catalogue.ts';
import type { ListSheet } from '../../../output/list-sheet.ts';
import { rowSentence } from './row-sentence.ts';

/** The rows that could not be taken in, as they were, with what to mend in a column of its own: mended there, the file can be sent in again. */
export function wrongRows(table: Table, kind: ImportKind, issues: readonly RowIssue[], lang: Lang): ListSheet {
  const t = words(lang).imports;
  const columns = table.columns.filter((column) => !EXPLANATIONS.includes(column.name));
  const nameOf = (column: number) => table.columns.find((one) => one.column === column)?.name ?? '';
  const byRow = Map.groupBy(issues, (issue) => issue.row);
  async function* rows() {
    for (const row of table.rows) {
      const mine = byRow.get(row.number);
      if (!mine) continue;
      const cells = columns.map(({ column }) => {
        const cell = row.cells.find((one) => one.column === column);
        return { text: cell?.text ?? '', ...(cell?.date ? { day: cell.date } : {}), value: cell?.number ?? null };
      });
      yield { id: '', cells: [...cells, { text: mine.map((issue) => rowSentence(kind, issue, lang, nameOf)).join(' ') }] };
    }
  }
  const named = columns.map(({ column, name }) => ({ key: String(column), label: name }));
  return { title: t.wrongFile, lang, withoutIds: true, columns: [...named, { key: 'explanation', label: t.explanation }], rows: rows() };
}

/** What the column of explanations is called, in any language: it is no column of the file's own when the file comes back. */
export const EXPLANATIONS: readonly string[] = (['nn', 'nb', 'en'] as const).map((lang) => words(lang).imports.explanation);
