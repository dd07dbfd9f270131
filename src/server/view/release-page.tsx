import type { ReleaseView } from '../../register/release/release-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { momentText, periodText } from '../ui/dates.ts';
import { page } from '../ui/page.tsx';
import { Downloads } from './list-frame.tsx';
import { resultText } from './release-list.tsx';
import { partiesText, titleOf, whyText } from './release-rows.ts';

const SHOWN = 200; // rows on the page; the file has them all

/** One release: to whom, what was given and what was kept back, and the file of it. */
export function releasePage({ reader, release }: { reader: Reader; release: ReleaseView }) {
  const { releases: t, common, parties } = reader.words;
  return page({
    reader,
    title: `${t.one}: ${release.recipient}`,
    nav: 'engagements',
    children: (
      <>
        <p class="over">{t.one}</p>
        <h1 class="ds-heading" data-size="lg">
          <bdi>{release.recipient}</bdi>
        </h1>
        <dl class="facts">
          {release.reference && (
            <div>
              <dt>{t.reference}</dt>
              <dd>
                <bdi>{release.reference}</bdi>
              </dd>
            </div>
          )}
          <div>
            <dt>{t.when}</dt>
            <dd>{momentText(release.at, reader.lang)}</dd>
          </div>
          <div>
            <dt>{t.by}</dt>
            <dd>{release.by}</dd>
          </div>
          <div>
            <dt>{t.result}</dt>
            <dd>
              {resultText(release, reader)}. {release.givesInternal ? t.internalGiven : t.internalKept}
            </dd>
          </div>
          <div>
            <dt>{t.hash}</dt>
            <dd>
              <code class="hash">{release.hash}</code>
            </dd>
          </div>
        </dl>
        <Downloads reader={reader} at={(format) => paths.releaseFile(release.releaseId, format)} />
        <section aria-labelledby="rows-heading">
          <h2 class="ds-heading" data-size="sm" id="rows-heading">
            {t.rows}
          </h2>
          <div class="table-frame">
            <table class="ds-table cards">
              <caption class="ds-sr-only">{t.rows}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  <th scope="col">{common.what}</th>
                  <th scope="col">{common.when}</th>
                  <th scope="col">{parties.title}</th>
                  <th scope="col">{t.why}</th>
                </tr>
              </thead>
              <tbody>
                {release.rows.slice(0, SHOWN).map((row, at) => (
                  <tr>
                    <td data-label={t.number}>{at + 1}</td>
                    <td>{row.facts ? <bdi>{titleOf(row.facts, reader)}</bdi> : <span aria-hidden="true">—</span>}</td>
                    <td data-label={row.facts?.period ? common.when : undefined}>{row.facts?.period && periodText(row.facts.period, reader.lang)}</td>
                    <td data-label={row.facts && row.facts.parties.length > 0 ? parties.title : undefined}>
                      {row.facts && <bdi>{partiesText(row.facts.parties, reader)}</bdi>}
                    </td>
                    <td data-label={row.keptBack.length > 0 ? t.why : undefined}>{whyText(row, reader)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {release.rows.length > SHOWN && <p class="quiet">{t.more(release.rows.length - SHOWN)}</p>}
        </section>
        <p>
          <a class="ds-link" href={paths.releases()}>
            {t.log}
          </a>
        </p>
      </>
    ),
  });
}
