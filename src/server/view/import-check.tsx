import type { FC } from 'hono/jsx';
import type { RowIssue } from '../../domain/import.ts';
import type { Table } from '../../intake/table/find-table.ts';
import type { ImportView, RowChange, RowsReport } from '../../register/import/import-verbs.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { fieldLabel } from './field-label.ts';
import { fieldText } from './field-text.ts';
import { WrongRows } from './import-wrong.tsx';

interface Props {
  reader: Reader;
  head: ImportView;
  table: Table;
  report: RowsReport & { seen: string };
  wrong: readonly RowIssue[];
  isKnown: boolean;
}

/** What taking a file in would come to: how many are new, what changes from what to what, and what must be mended. */
export function importCheckPage({ reader, head, table, report, wrong, isKnown }: Props) {
  const t = reader.words.imports;
  const taken = report.added + report.changed;
  const issues = [...wrong, ...report.refused].toSorted((one, other) => one.row - other.row);
  const rowsWrong = new Set(issues.map((issue) => issue.row)).size;
  return page({
    reader,
    title: t.checkTitle,
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.checkTitle}
        </h1>
        <p>
          <bdi>{head.name}</bdi> · {t.kinds[head.kind]} ·{' '}
          <a class="ds-link" href={paths.importMapping(head.importId)}>
            {t.changeMapping}
          </a>
        </p>
        {isKnown && <p class="quiet">{t.sameHeader}</p>}
        {head.earlier && (
          <div class="ds-alert" data-color="info" role="status">
            <p>
              {t.earlier(momentText(head.earlier.at, reader.lang))}{' '}
              <a class="ds-link" href={paths.import(head.earlier.importId)}>
                {t.seeEarlier}
              </a>
            </p>
          </div>
        )}
        <p class="count" role="status">
          {[t.new_(report.added), t.changed(report.changed), t.same(report.same), t.wrong(rowsWrong)].join(' · ')}
        </p>
        {report.same > 0 && (
          <ul class="quiet">
            {report.before > 0 && <li>{t.sameBefore(report.before)}</li>}
            {report.repeated > 0 && <li>{t.sameRepeated(report.repeated)}</li>}
            {report.asTheyAre > 0 && <li>{t.sameAlready(report.asTheyAre)}</li>}
          </ul>
        )}
        {taken > 0 ? (
          <form method="post" action={paths.commitImport(head.importId)} class="stack">
            {rowsWrong > 0 && <p>{t.restCan}</p>}
            <input type="hidden" name="seen" value={report.seen} />
            <div class="buttons">
              <button class="ds-button" type="submit">
                {t.commit(taken)}
              </button>
            </div>
          </form>
        ) : (
          <p>{t.nothingNew}</p>
        )}
        <Changes reader={reader} changes={report.changes} count={report.changed} />
        <WrongRows reader={reader} head={head} table={table} issues={issues} />
      </>
    ),
  });
}

const Changes: FC<{ reader: Reader; changes: readonly RowChange[]; count: number }> = ({ reader, changes, count }) => {
  const { imports: t, changes: c, common } = reader.words;
  if (count === 0) return null;
  const rows = changes.flatMap((change) => change.fields.map((field) => ({ ...change, ...field })));
  const shown = (field: string, value: unknown) => fieldText(field, value, reader) || common.notSet.toLowerCase();
  return (
    <section aria-labelledby="changes-heading">
      <h2 class="ds-heading" data-size="sm" id="changes-heading">
        {t.changesTitle}
      </h2>
      <p class="quiet">{t.emptyStays}</p>
      <div class="table-frame">
        <table class="ds-table cards">
          <caption class="ds-sr-only">{t.changesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{common.what}</th>
              <th scope="col">{c.fields}</th>
              <th scope="col">{c.before}</th>
              <th scope="col">{c.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <td>
                  <a class="ds-link" href={recordPath(row.recordId) ?? '#'}>
                    <Local text={row.title} reader={reader} empty={common.untitled} />
                  </a>
                </td>
                <td data-label={c.fields}>{fieldLabel(row.field, reader)}</td>
                <td data-label={c.before}>{shown(row.field, row.before)}</td>
                <td data-label={c.after}>{shown(row.field, row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > changes.length && <p class="quiet">{t.andMore(count - changes.length)}</p>}
    </section>
  );
};
