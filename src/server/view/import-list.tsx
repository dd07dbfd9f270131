import type { ImportHead } from '../../register/import/import-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';

/** The files that have been taken in, and those that wait. */
export function importListPage({ reader, rows }: { reader: Reader; rows: readonly ImportHead[] }) {
  const t = reader.words.imports;
  return page({
    reader,
    title: t.title,
    nav: 'settings',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            {t.title}
          </h1>
          <a class="ds-button" href={paths.newImport()}>
            {t.new}
          </a>
        </div>
        <p class="ds-paragraph lead">{t.lead}</p>
        {rows.length === 0 ? (
          <p class="quiet">{t.none}</p>
        ) : (
          <div class="table-frame">
            <table class="ds-table cards" data-hover="true">
              <caption class="ds-sr-only">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.file}</th>
                  <th scope="col">{t.kind}</th>
                  <th scope="col">{t.when}</th>
                  <th scope="col">{t.by}</th>
                  <th scope="col">{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    <td>
                      <a class="ds-link" href={paths.import(row.importId)}>
                        <bdi>{row.name}</bdi>
                      </a>
                    </td>
                    <td data-label={t.kind}>{t.kinds[row.kind]}</td>
                    <td data-label={t.when} class="when">
                      {momentText(row.at, reader.lang)}
                    </td>
                    <td data-label={t.by}>{row.by}</td>
                    <td data-label={t.state}>{stateOf(row, reader)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </>
    ),
  });
}

function stateOf({ batchId, undoneAt, counts }: ImportHead, { words: { imports: t } }: Reader): string {
  if (batchId === null || counts === null) return t.waits;
  if (undoneAt !== null) return t.undone;
  return [t.done, t.came(counts.added, counts.changed), counts.refused > 0 ? t.wrong(counts.refused) : ''].filter(Boolean).join(' · ');
}
