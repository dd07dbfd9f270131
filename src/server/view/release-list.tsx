import type { Page } from '../../register/page.ts';
import type { ReleaseLine } from '../../register/release/release-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { page as framed } from '../ui/page.tsx';
import { Pager } from '../ui/pager.tsx';

/** The log of what has been given out. */
export function releaseListPage({ reader, page, isFirst }: { reader: Reader; page: Page<ReleaseLine>; isFirst: boolean }) {
  const t = reader.words.releases;
  return framed({
    reader,
    title: t.log,
    nav: 'engagements',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.log}
        </h1>
        <p class="ds-paragraph lead">{t.logLead}</p>
        {page.rows.length === 0 ? (
          <div class="empty-list">
            <p class="ds-paragraph">{t.none}</p>
            <a class="ds-button" href={paths.engagements()}>
              {t.toList}
            </a>
          </div>
        ) : (
          <>
            <p class="count" role="status">
              {t.count(page.total)}
            </p>
            <div class="table-frame">
              <table class="ds-table cards" data-hover="true">
                <caption class="ds-sr-only">{t.caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.to}</th>
                    <th scope="col">{t.reference}</th>
                    <th scope="col">{t.when}</th>
                    <th scope="col">{t.by}</th>
                    <th scope="col">{t.result}</th>
                  </tr>
                </thead>
                <tbody>
                  {page.rows.map((row) => (
                    <tr data-row>
                      <td>
                        <a class="ds-link" href={paths.release(row.releaseId)}>
                          <bdi>{row.recipient}</bdi>
                        </a>
                      </td>
                      <td data-label={row.reference ? t.reference : undefined}>{row.reference}</td>
                      <td data-label={t.when}>{momentText(row.at, reader.lang)}</td>
                      <td data-label={t.by}>{row.by}</td>
                      <td data-label={t.result}>{resultText(row, reader)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
        <Pager reader={reader} first={isFirst ? null : paths.releases()} previous={null} next={page.next ? paths.releases({ after: page.next }) : null} />
      </>
    ),
  });
}

/** How much was given, with something blacked out, and kept back. */
export function resultText({ given, partly, keptBack }: ReleaseLine, reader: Reader): string {
  const t = reader.words.releases;
  return [given > 0 && t.whole(given), partly > 0 && t.partly(partly), keptBack > 0 && t.keptBack(keptBack)].filter(Boolean).join(', ');
}
