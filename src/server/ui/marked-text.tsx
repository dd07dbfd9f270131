import type { FC } from 'hono/jsx';
import { passageId } from '../paths.ts';

/** A stretch of a text to mark, in code points, and where its mark leads. */
export interface Span {
  start: number;
  end: number;
  href: string;
  title: string;
}

/** A text that is shown in several pieces, its marks, and which of them have been given their address so far. */
export interface Marking {
  points: readonly string[];
  spans: readonly Span[];
  named: Set<string>;
}

export function markingOf(text: string, spans: readonly Span[]): Marking {
  const points = [...text];
  return { points, spans: spans.filter((span) => span.start < span.end && span.end <= points.length), named: new Set() };
}

/** A text with its passages marked. */
export const MarkedText: FC<{ text: string; spans: readonly Span[] }> = ({ text, spans }) => {
  const marking = markingOf(text, spans);
  return (
    <div class="source-text">
      <MarkedRange marking={marking} start={0} end={marking.points.length} />
    </div>
  );
};

/** A part of a text. Passages may overlap: it is cut at every edge, and a piece leads where its narrowest passage does. */
export const MarkedRange: FC<{ marking: Marking; start: number; end: number }> = ({ marking: { points, spans, named }, start, end }) => {
  const shown = spans.filter((span) => span.start < end && span.end > start);
  const inside = (at: number) => at > start && at < end;
  const edges = [...new Set([start, end, ...shown.flatMap((span) => [span.start, span.end]).filter(inside)])].sort((a, b) => a - b);
  return (
    <>
      {edges.slice(0, -1).map((from, at) => {
        const words = points.slice(from, edges[at + 1]).join('');
        const over = shown.filter((span) => span.start <= from && span.end > from).sort((a, b) => a.end - a.start - (b.end - b.start));
        const narrowest = over[0];
        if (!narrowest) return <>{words}</>;
        // A passage that opens between two parts has its address where it is first seen.
        const opened = over.filter((span) => span.start === from || from === start);
        const ids = [...new Set(opened.map((span) => passageId(span.start, span.end)))].filter((id) => !named.has(id));
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
      })}
    </>
  );
};
