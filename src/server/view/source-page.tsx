import type { SourceView } from '../../register/source/source-verbs.ts';
import { passageId, paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { localText, Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';
import { whereText } from '../../language/where-text.ts';
import { SourceHead } from './source-head.tsx';
import { SourceText } from './source-text.tsx';

/** A source as it was received, with every passage that supports something marked. */
export function sourcePage({ reader, source }: { reader: Reader; source: SourceView }) {
  const { words, lang } = reader;
  const t = words.sources;
  const points = [...source.text];
  const spans = source.supports.map((one) => ({
    start: one.start,
    end: one.end,
    href: recordPath(one.recordId) ?? paths.source(source.sourceId),
    title: localText(one.title, reader),
  }));
  const records = Map.groupBy(source.supports, (one) => one.recordId);
  return page({
    reader,
    title: source.title,
    nav: 'sources',
    children: (
      <>
        <div class="heading-row">
          <h1 class="ds-heading" data-size="lg">
            <bdi>{source.title}</bdi>
          </h1>
          {source.open > 0 && (
            <a class="ds-button" href={paths.review(source.sourceId)}>
              {t.reviewCount(source.open)}
            </a>
          )}
        </div>
        <SourceHead reader={reader} source={source} />
        <div class={`two-columns${source.media === 'application/pdf' ? ' wide' : ''}`}>
          <section aria-labelledby="text-heading">
            <h2 class="ds-heading" data-size="xs" id="text-heading">
              {t.whole}
            </h2>
            <div lang={source.lang}>
              <SourceText reader={reader} source={source} spans={spans} />
            </div>
          </section>
          <section aria-labelledby="supports-heading">
            <h2 class="ds-heading" data-size="xs" id="supports-heading">
              {t.supports}
            </h2>
            {records.size === 0 && <p class="quiet">{words.common.none}</p>}
            <ul class="plain spaced">
              {[...records].map(([recordId, supports]) => {
                const first = supports[0];
                const href = recordPath(recordId);
                return (
                  first && (
                    <li>
                      {href ? (
                        <a class="ds-link" href={href}>
                          <Local text={first.title} reader={reader} />
                        </a>
                      ) : (
                        <Local text={first.title} reader={reader} />
                      )}
                      <ul class="evidence">
                        {unique(supports).map((one) => (
                          <li>
                            <a class="ds-link" href={`#${passageId(one.start, one.end)}`} lang={source.lang === lang ? undefined : source.lang}>
                              <bdi>{words.common.quoted(points.slice(one.start, one.end).join(''))}</bdi>
                            </a>{' '}
                            {one.where && <span class="quiet">{whereText(one.where, words)}</span>}
                          </li>
                        ))}
                      </ul>
                    </li>
                  )
                );
              })}
            </ul>
          </section>
        </div>
      </>
    ),
  });
}

function unique<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  return spans.filter((span, at) => spans.findIndex((one) => one.start === span.start && one.end === span.end) === at);
}
