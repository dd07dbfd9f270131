import type { FC } from 'hono/jsx';
import type { SourceView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import { dayText, momentText } from '../ui/dates.ts';

/** Where a source came from, the file itself, what it hung on and what hung on it, and what the reading left out. */
export const SourceHead: FC<{ reader: Reader; source: SourceView }> = ({ reader, source }) => {
  const { words, lang } = reader;
  const [t, d] = [words.sources, words.documents];
  const sender = [source.from?.name, source.from?.address].filter(Boolean).join(', ');
  return (
    <>
      <p class="quiet">
        {[
          `${t.received} ${momentText(source.receivedAt, lang)}`,
          `${t.origin}: ${source.origin === 'pasted' ? t.pasted : source.origin}`,
          ...(source.written ? [`${d.written} ${dayText(source.written, lang)}`] : []),
          ...(sender ? [`${d.from}: ${sender}`] : []),
          t.readIn(source.year),
          `${t.hash} ${source.hash.slice(0, 12)}`,
        ].join(' · ')}
      </p>
      <p>
        <a class="ds-link" href={paths.sourceFile(source.sourceId)} download>
          {d.original}
        </a>
      </p>
      {source.partOf && (
        <p>
          {d.partOf}{' '}
          <a class="ds-link" href={paths.source(source.partOf.sourceId)}>
            <bdi>{source.partOf.title}</bdi>
          </a>
        </p>
      )}
      {source.parts.length > 0 && (
        <section aria-labelledby="parts-heading">
          <h2 class="ds-heading" data-size="xs" id="parts-heading">
            {d.parts}
          </h2>
          <ul>
            {source.parts.map((part) => (
              <li>
                <a class="ds-link" href={paths.source(part.sourceId)}>
                  <bdi>{part.title}</bdi>
                </a>{' '}
                {part.open > 0 && (
                  <a class="ds-link" href={paths.review(part.sourceId)} aria-label={`${part.title}: ${t.reviewCount(part.open)}`}>
                    {t.reviewCount(part.open)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {source.notes.length > 0 && (
        <section aria-labelledby="notes-heading">
          <h2 class="ds-heading" data-size="xs" id="notes-heading">
            {d.notes}
          </h2>
          <ul>
            {source.notes.map(({ code, params }) => (
              <li>{d.note[code](params)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
