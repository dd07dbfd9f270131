import type { FC } from 'hono/jsx';
import type { SourceView } from '../../register/source/source-verbs.ts';
import type { Reader } from '../server-parts.ts';
import { markingOf, MarkedText, type Span } from '../ui/marked-text.tsx';
import { SourceBlocks } from './source-blocks.tsx';
import { SourceMail } from './source-mail.tsx';
import { SourcePages } from './source-pages.tsx';
import { SourceSheet } from './source-sheet.tsx';

/** The text of a source as its file had it, as far as its places tell; a plain text as it stands. */
export const SourceText: FC<{ reader: Reader; source: SourceView; spans: readonly Span[] }> = ({ reader, source, spans }) => {
  const { text, places, media } = source;
  const has = (kind: (typeof places)[number]['kind']) => places.some((place) => place.kind === kind);
  if (media.startsWith('text/plain') || media === 'text/markdown') return <MarkedText text={text} spans={spans} />;
  const marking = markingOf(text, spans);
  if (has('page')) return <SourcePages reader={reader} source={source} marking={marking} />;
  if (has('header')) return <SourceMail reader={reader} places={places} marking={marking} />;
  if (has('sheet')) return <SourceSheet reader={reader} places={places} marking={marking} />;
  return <SourceBlocks marking={marking} places={places} start={0} end={marking.points.length} />;
};
