/** Letters in a row as a page draws them. Measures are points from the upper left corner; `y` is the line the letters stand on. */
export interface Run {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  bold: boolean;
  mark: number | null; // the marked content of the page it belongs to; -1 is what the page calls an artifact
  spaced: boolean; // a space stands before it
}

/** One letter of it, or a space. */
export type Letter = Omit<Run, 'spaced'>;

/** Runs side by side. `cells` are its parts that stand clearly apart, and are one where it is running text. */
export interface Line {
  text: string;
  page: number;
  x: number;
  end: number;
  y: number;
  size: number;
  bold: boolean;
  cells: Cell[];
  column: Column;
  opens: boolean; // the first of its column
}

export interface Cell {
  text: string;
  x: number;
  end: number;
}

/** The part of a page that a line is set in. */
export interface Column {
  x: number;
  end: number;
}

export interface PageText {
  page: number;
  width: number;
  height: number;
  runs: Run[];
}

export type BlockKind = 'heading' | 'paragraph' | 'bullet' | 'row' | 'footnote';

/** Lines that belong together, in order. */
export interface Block {
  kind: BlockKind;
  lines: BlockLine[];
  level: number; // of a heading
  number: number; // of a footnote
  sign: string; // what a bullet opens with
  opens: boolean; // the first of its column or page, and so maybe the rest of the paragraph before
}

export interface BlockLine {
  text: string;
  page: number;
}

/** What a line opens, where it opens something. */
export interface Start {
  kind: BlockKind;
  rest?: string; // the line without its sign or number
  level?: number;
  number?: number;
  sign?: string;
}
