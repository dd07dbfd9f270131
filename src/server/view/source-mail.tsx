import type { FC } from 'hono/jsx';
import type { Place } from '../../domain/document.ts';
import type { Reader } from '../server-parts.ts';
import { momentText } from '../ui/dates.ts';
import { MarkedRange, type Marking } from '../ui/marked-text.tsx';

/** A letter: its head laid out, what it says, and folded or quiet what it repeats and how it is signed. */
export const SourceMail: FC<{ reader: Reader; places: readonly Place[]; marking: Marking }> = ({ reader, places, marking }) => {
  const t = reader.words.documents;
  const heads = places.filter((place) => place.kind === 'header');
  const rest = stretches(places, heads.at(-1)?.end ?? 0, marking.points);
  return (
    <>
      <dl class="facts letter-head">
        {heads.map(({ field, start, end }) => (
          <div>
            <dt lang={reader.lang}>{t.heads[field]}</dt>
            <dd>
              <HeadLine reader={reader} field={field} marking={marking} start={afterName(marking.points, start, end)} end={end} />
            </dd>
          </div>
        ))}
      </dl>
      {rest.map(({ kind, start, end }) => {
        const words = (
          <div class={kind === 'body' ? 'source-text' : 'source-text quiet'}>
            <MarkedRange marking={marking} start={start} end={end} />
          </div>
        );
        if (kind !== 'quoted') return words;
        return (
          <details class="quoted" open={marking.spans.some((span) => span.start < end && span.end > start)}>
            <summary lang={reader.lang}>{t.quoted}</summary>
            {words}
          </details>
        );
      })}
    </>
  );
};

const HeadLine: FC<{ reader: Reader; field: string; marking: Marking; start: number; end: number }> = ({ reader, field, marking, start, end }) => {
  const said = marking.points.slice(start, end).join('');
  if (field !== 'date' || Number.isNaN(Date.parse(said)) || marking.spans.some((span) => span.start < end && span.end > start))
    return <MarkedRange marking={marking} start={start} end={end} />;
  return <time datetime={said}>{momentText(said, reader.lang)}</time>;
};

/** Where what a line of the head says begins: after the name it is written with in the text. */
function afterName(points: readonly string[], start: number, end: number): number {
  const colon = points.indexOf(':', start);
  return colon < 0 || colon >= end ? start : colon + 2;
}

interface Stretch {
  kind: 'body' | 'quoted' | 'signature';
  start: number;
  end: number;
}

/** The letter below its head, cut where it stops speaking for itself. */
function stretches(places: readonly Place[], from: number, points: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  const add = (kind: Stretch['kind'], start: number, end: number) => {
    let [from, to] = [start, end];
    while (from < to && points[from] === '\n') from++;
    while (to > from && points[to - 1] === '\n') to--;
    if (to > from) found.push({ kind, start: from, end: to });
  };
  for (const place of places) {
    if (place.kind !== 'quoted' && place.kind !== 'signature') continue;
    add('body', at, place.start);
    add(place.kind, place.start, place.end);
    at = place.end;
  }
  add('body', at, points.length);
  return found;
}
