import type { Place, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import type { Limits } from './limits.ts';
import { newTally, tidyText, type Tally } from './tidy-text.ts';

type WithoutSpan<P> = P extends Place ? Omit<P, 'start' | 'end'> : never;
/** What a place says beside where it stands. */
export type PlaceKind = WithoutSpan<Place>;

/** A place that is being written. `start` is unknown until its first letter lands. */
export interface OpenPlace {
  kind: PlaceKind;
  start: number | null;
  end: number | null;
}

export interface WrittenText {
  text: string;
  places: Place[];
  notes: ReadingNote[];
}

/** What stands between what is written and the next letter, weakest first. The stronger wins, and none is written at an end. */
const GAPS = { none: 0, space: 1, hard: 2, part: 3, line: 4, block: 5 } as const;
type Gap = keyof typeof GAPS;

/**
 * Writes the text of a document in the layout `Document` promises, and keeps count of where things stand. Breaks are told before they are needed and written
 * only when a letter follows, so that no block is empty and no line ends in spaces, whatever order a reader finds things in.
 */
export class TextWriter {
  readonly #limits: Limits;
  readonly #chunks: string[] = [];
  readonly #places: OpenPlace[] = [];
  readonly #tally: Tally = newTally();
  #waiting: OpenPlace[] = []; // opened, and no letter written since
  #openOnes: OpenPlace[] = [];
  #gap: Gap = 'none';
  #lead = ''; // tabs of empty cells before the next letter
  #bullet = false; // the next letter opens a bullet
  #fresh = true; // nothing stands on this line, or in this cell of it, yet
  #last = '';
  #units = 0;
  #at = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** True while no letter has been written. */
  get isEmpty(): boolean {
    return this.#at === 0;
  }

  /** Writes words. A line end in them ends the line, an empty line the block, and white space at their ends only parts them from others. */
  write(words: string): void {
    const lines = tidyText(words, this.#tally).split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#widen(lines[index - 1]?.trim() === '' && index > 1 ? 'block' : 'line');
      this.#writeLine(line);
    }
  }
  space(): void {
    this.#widen('space');
  }
  /** Parts one thing from the next where a line cannot end, as in a cell: by a semicolon, unless the first ends in a mark of its own. */
  part(): void {
    this.#widen('part');
  }
  line(): void {
    this.#widen('line');
  }
  block(): void {
    this.#widen('block');
  }
  /** Ends a cell of a row. Empty cells count, but for those at the end of a row. */
  tab(): void {
    if (GAPS[this.#gap] < GAPS.line) this.#gap = 'none';
    this.#lead += '\t';
  }
  /** Puts the sign of a bullet before the next letter. */
  bullet(): void {
    this.#widen('line');
    this.#bullet = true;
  }
  /** Ends a bullet. One in which nothing was written is left out. */
  endBullet(): void {
    this.#widen('line');
    this.#bullet = false;
  }

  /** Opens a place that starts with the next letter. One within another of its kind is left out, since places of a kind never overlap. */
  open(kind: PlaceKind): OpenPlace {
    const place: OpenPlace = { kind, start: null, end: null };
    const taken = (other: OpenPlace) => other.kind.kind === kind.kind;
    if (!this.#waiting.some(taken) && !this.#openOnes.some(taken)) this.#waiting.push(place);
    return place;
  }
  /** Closes a place after the last letter written. One in which nothing was written is left out. */
  close(place: OpenPlace): void {
    this.#waiting = this.#waiting.filter((other) => other !== place);
    this.#openOnes = this.#openOnes.filter((other) => other !== place);
    if (place.start !== null) place.end = this.#at;
  }

  finish(): WrittenText {
    const places = this.#places.map(({ kind, start, end }) => ({ ...kind, start: start ?? 0, end: end ?? this.#at }) as Place);
    const notes: ReadingNote[] = [];
    if (this.#tally.control > 0) notes.push({ code: 'control-characters', params: { count: this.#tally.control } });
    if (this.#tally.replaced > 0) notes.push({ code: 'replaced-characters', params: { count: this.#tally.replaced } });
    return { text: this.#chunks.join(''), places, notes };
  }

  #writeLine(line: string): void {
    let start = 0;
    let end = line.length;
    while (start < end && isWhite(line, start)) start++;
    while (end > start && isWhite(line, end - 1)) end--;
    const words = line.slice(start, end);
    this.#white(line.slice(0, start));
    if (words !== '') {
      this.#part();
      this.#put(words);
      this.#last = words.slice(-1);
      this.#fresh = false;
    }
    this.#white(line.slice(end));
  }
  #white(white: string): void {
    const tabs = white.split('\t').length - 1;
    for (let tab = 0; tab < tabs; tab++) this.tab();
    if (tabs > 0) return;
    if (white.includes('\u00a0')) this.#widen('hard');
    else if (white !== '') this.#widen('space');
  }
  #widen(gap: Gap): void {
    if (GAPS[gap] >= GAPS.line) {
      this.#lead = '';
      this.#fresh = true;
    }
    if (gap === 'block') this.#bullet = false;
    if (GAPS[gap] > GAPS[this.#gap]) this.#gap = gap;
  }

  /** Writes what parts the last letter from the next one. */
  #part(): void {
    const opensLine = GAPS[this.#gap] >= GAPS.line;
    if (opensLine && this.#at > 0) this.#put(this.#gap === 'block' ? '\n\n' : '\n');
    if (!opensLine && !this.#fresh && this.#lead === '') this.#put(this.#between());
    for (const place of this.#waiting) {
      place.start = this.#at;
      this.#places.push(place);
      this.#openOnes.push(place);
    }
    this.#waiting = [];
    this.#put(this.#bullet ? `- ${this.#lead}` : this.#lead);
    this.#lead = '';
    this.#bullet = false;
    this.#gap = 'none';
  }
  #between(): string {
    if (this.#gap === 'part') return /[.!?…:;,]/u.test(this.#last) ? ' ' : '; ';
    if (this.#gap === 'none') return '';
    return this.#gap === 'hard' ? '\u00a0' : ' ';
  }
  #put(words: string): void {
    if (words === '') return;
    this.#chunks.push(words);
    this.#units += words.length;
    if (this.#units > this.#limits.letters) throw new Problem('too-large', { bytes: this.#units, most: this.#limits.letters });
    this.#at += codePoints(words);
  }
}

const isWhite = (line: string, at: number) => ' \t\u00a0'.includes(line.charAt(at));

/** Offsets count code points: a pair of surrogates is one. */
function codePoints(words: string): number {
  return words.length - (words.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
