import type { Place } from '../../../domain/document.ts';
import { htmlToText } from '../html-to-text.ts';
import type { Limits } from '../limits.ts';
import type { PlaceKind } from '../write-text.ts';
import { isForwarded } from './thread-openers.ts';

/** What a letter says, in lines, before its thread is taken apart. */
export interface Body {
  lines: string[];
  marks: Map<number, PlaceKind>; // headings and rows of tables, by the number of their line
  control: number; // letters that could not be seen, and are taken out
}

/**
 * The lines of a letter written in HTML, in the way of a plain letter: what it cites opens with ">", so that one reader of threads serves both. A letter
 * sent on is cited by some programs too, and is told by its first line.
 */
export function htmlToLines(html: string, limits: Limits): Body {
  const { text, places, notes } = htmlToText(html, limits);
  const body: Body = { lines: [], marks: new Map(), control: Number(notes.find((note) => note.code === 'control-characters')?.params.count ?? 0) };
  const quotes = places.filter((place) => place.kind === 'quoted');
  const marked = new Map(places.flatMap((place): [number, Place][] => (place.kind === 'heading' || place.kind === 'row' ? [[place.start, place]] : [])));
  let start = 0;
  let sentOn = -1; // where the stretch ends that is cited, and is a letter sent on
  for (const line of text.split('\n')) {
    const end = start + [...line].length;
    while (quotes[0] && quotes[0].end <= start) quotes.shift();
    const quote = quotes[0];
    if (quote && quote.start === start && isForwarded(line)) sentOn = quote.end;
    const cited = quote !== undefined && quote.start <= start && start >= sentOn;
    const mark = marked.get(start);
    if (mark?.end === end && !cited) body.marks.set(body.lines.length, kindOf(mark));
    body.lines.push(cited ? `> ${line}`.trimEnd() : line);
    start = end + 1;
  }
  return body;
}

function kindOf(place: Place): PlaceKind {
  const { start: _start, end: _end, ...kind } = place;
  return kind;
}
