import type { FC } from 'hono/jsx';
import type { Table } from '../../intake/table/find-table.ts';
import type { UndoneBatch } from '../../register/change/change-verbs.ts';
import type { ImportedRecord, ImportView } from '../../register/import/import-verbs.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { WrongRows } from './import-wrong.tsx';

interface Props {
  reader: Reader;
  head: ImportView;
  table: Table;
  records: readonly ImportedRecord[];
  undone: UndoneBatch | null; // what was just taken back
}

/** A file that has been taken in: what came of it, and the way back. */
export function importPage({ reader, head, table, records, undone }: Props) {
  const { imports: t, common } = reader.words;
  const { report } = head;
  return page({
    reader,
    title: t.pageTitle(head.name),
    nav: 'settings',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          <bdi>{t.pageTitle(head.name)}</bdi>
        </h1>
        {undone && <Undone reader={reader} undone={undone} />}
        <p class="quiet">{t.takenIn(head.by, momentText(head.at, reader.lang))}</p>
        {report && (
          <p class="count">
            {[
              t.came(report.added, report.changed),
              t.same(report.same),
              ...(report.refused.length > 0 ? [t.wrong(new Set(report.refused.map((one) => one.row)).size)] : []),
            ].join(' · ')}
          </p>
        )}
        {head.undoneAt !== null ? (
          <p>{t.isUndone}</p>
        ) : (
          report &&
          report.added + report.changed > 0 && (
            <form method="post" action={paths.undoImport(head.importId)} class="stack">
              <p>{t.undoLead}</p>
              <div class="buttons">
                <button class="ds-button" data-variant="secondary" type="submit">
                  {t.undo}
                </button>
              </div>
            </form>
          )
        )}
        {records.length > 0 && (
          <section aria-labelledby="records-heading">
            <h2 class="ds-heading" data-size="sm" id="records-heading">
              {t.records}
            </h2>
            <ul>
              {records.map(({ recordId, title, row }) => (
                <li>
                  <a class="ds-link" href={recordPath(recordId) ?? '#'}>
                    <Local text={title} reader={reader} empty={common.untitled} />
                  </a>{' '}
                  <span class="quiet">{t.row(row)}</span>
                </li>
              ))}
              {report && report.added + report.changed > records.length && records.length > 0 && head.undoneAt === null && (
                <li class="quiet">{t.andMore(report.added + report.changed - records.length)}</li>
              )}
            </ul>
          </section>
        )}
        <WrongRows reader={reader} head={head} table={table} issues={report?.refused ?? []} />
        <p>
          <a class="ds-link" href={paths.imports()}>
            {t.title}
          </a>
        </p>
      </>
    ),
  });
}

const Undone: FC<{ reader: Reader; undone: UndoneBatch }> = ({ reader, undone: { undone, kept, keptCount } }) => {
  const { imports: t, common } = reader.words;
  return (
    <div class="ds-alert" data-color={keptCount > 0 ? 'warning' : 'success'} role="status">
      <p>{t.undidCount(undone)}</p>
      {keptCount > 0 && <p>{t.kept(keptCount)}</p>}
      <ul>
        {kept.map(({ recordId, title, why }) => (
          <li>
            <a class="ds-link" href={recordPath(recordId) ?? '#'}>
              <Local text={title} reader={reader} empty={common.untitled} />
            </a>{' '}
            {t.keptWhy[why]}
          </li>
        ))}
        {keptCount > kept.length && <li class="quiet">{t.andMore(keptCount - kept.length)}</li>}
      </ul>
    </div>
  );
};
