import type { FC } from 'hono/jsx';
import type { SourceView } from '../../register/source/source-verbs.ts';
import { paths } from '../paths.ts';
import type { Reader } from '../server-parts.ts';
import type { Marking } from '../ui/marked-text.tsx';
import { SourceBlocks } from './source-blocks.tsx';

/** The pages of a PDF as they looked, each beside its text. */
export const SourcePages: FC<{ reader: Reader; source: SourceView; marking: Marking }> = ({ reader, source, marking }) => {
  const t = reader.words.documents;
  return (
    <>
      {source.places.map(
        (place) =>
          place.kind === 'page' && (
            <section class="source-page" aria-labelledby={`page-${place.page}`}>
              <h3 class="ds-heading" data-size="2xs" id={`page-${place.page}`} lang={reader.lang}>
                {t.pageTitle(place.page)}
              </h3>
              <a href={paths.sourcePage(source.sourceId, place.page)} class="page-picture" lang={reader.lang}>
                <img src={paths.sourcePage(source.sourceId, place.page)} alt={t.picture(place.page)} loading="lazy" width="500" height="707" />
              </a>
              <SourceBlocks marking={marking} places={source.places} start={place.start} end={place.end} />
            </section>
          ),
      )}
    </>
  );
};
