import type { Hit } from '../../register/register.ts';
import { paths, recordPath } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { Local } from '../ui/local.tsx';
import { page } from '../ui/page.tsx';

/** One box over everything; each hit says why it matches. */
export function searchPage({ reader, q, hits }: { reader: Reader; q: string; hits: readonly Hit[] }) {
  const t = reader.words.search;
  return page({
    reader,
    title: q ? `${q} – ${t.title}` : t.title,
    nav: 'search',
    children: (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.title}
        </h1>
        <form method="get" action={paths.search()} role="search">
          <div class="ds-field">
            <label class="ds-label" for="q">
              {t.words}
            </label>
            <div class="line-row">
              <input class="ds-input" type="search" id="q" name="q" value={q} autocomplete="off" />
              <button class="ds-button" type="submit">
                {t.do}
              </button>
            </div>
          </div>
        </form>
        {q && (
          <p class="count" role="status">
            {hits.length === 0 ? t.none(q) : t.hits(hits.length)}
          </p>
        )}
        <ul class="hits">
          {hits.map((hit) => (
            <li>
              <a class="ds-link" href={recordPath(hit.id) ?? paths.search(q)}>
                <Local text={hit.title} reader={reader} />
              </a>{' '}
              <span class="ds-tag" data-size="sm" data-color="neutral">
                {t.types[hit.type]}
              </span>
              {hit.why && (
                <p class="quiet">
                  {t.why}: <bdi>{hit.why}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
