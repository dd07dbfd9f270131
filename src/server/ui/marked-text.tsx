import type { FC } from 'hono/jsx';
import { passageId } from '../paths.ts';

/** A stretch of a text to mark, in code points, and where its mark leads. */
export interface Span {
  start: number;
  end: number;
  href: string;
  title: string;
}

/** A text with its passages marked. Passages may overlap: the text is cut at every edge, and a piece leads where its narrowest passage does. */
export const MarkedText: FC<{ text: string; spans: readonly Span[] }> = ({ text, spans }) => {
  const points = [...text];
  const shown = spans.filter((span) => span.start < span.end && span.end <= points.length);
  const edges = [...new Set([0, points.length, ...shown.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const named = new Set<string>();
  const pieces = edges.slice(0, -1).map((from, at) => {
    const words = points.slice(from, edges[at + 1]).join('');
    const over = shown.filter((span) => span.start <= from && span.end > from).sort((a, b) => a.end - a.start - (b.end - b.start));
    const narrowest = over[0];
    if (!narrowest) return <>{words}</>;
    const ids = [...new Set(over.filter((span) => span.start === from).map((span) => passageId(span.start, span.end)))].filter((id) => !named.has(id));
    for (const id of ids) named.add(id);
    const all = [...new Set(over.map((span) => passageId(span.start, span.end)))].join(' ');
    return (
      <>
        {ids.slice(1).map((id) => (
          <span id={id} />
        ))}
        <mark id={ids[0]} data-spans={all}>
          <a href={narrowest.href} title={narrowest.title}>
            {words}
          </a>
        </mark>
      </>
    );
  });
  return <div class="source-text">{pieces}</div>;
};
