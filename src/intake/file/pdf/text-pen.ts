import type { Matrix } from './matrix.ts';
import { SAME, within } from './matrix.ts';

/** What a font tells about its letters. */
export interface Face {
  bold: boolean;
  vertical: boolean;
  scale: number; // of a letter's width, most often a thousandth
}

/** Where a page writes next, and how. Kept and set back as the page asks. */
export interface Pen {
  page: Matrix;
  face: Face;
  size: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
  rise: number;
  leading: number;
}

export interface Hand {
  pen: Pen;
  text: Matrix; // set by the text itself
  line: { x: number; y: number };
  at: { x: number; y: number };
}

const PLAIN: Face = { bold: false, vertical: false, scale: 0.001 };

export function newHand(page: Matrix): Hand {
  const pen = { page, face: PLAIN, size: 0, letterSpace: 0, wordSpace: 0, stretch: 1, rise: 0, leading: 0 };
  return { pen, text: SAME, line: { x: 0, y: 0 }, at: { x: 0, y: 0 } };
}

export function setText(hand: Hand, matrix: Matrix): void {
  hand.text = matrix;
  hand.line = { x: 0, y: 0 };
  hand.at = { x: 0, y: 0 };
}

export function moveLine(hand: Hand, x: number, y: number): void {
  hand.line = { x: hand.line.x + x, y: hand.line.y + y };
  hand.at = { ...hand.line };
}

/** A letter as it stands on the page, or null where it is turned, mirrored or set from top to bottom. */
export interface Stroke {
  x: number;
  end: number;
  y: number;
  size: number;
}

export function stroke(hand: Hand, width: number): Stroke | null {
  const { pen, at } = hand;
  const [a, b, c, d, e, f] = within(pen.page, hand.text);
  const turn = Math.sign(pen.size) || 1;
  if (pen.face.vertical || a * pen.stretch * turn <= 0 || Math.abs(b) > 0.1 * Math.abs(a)) return null;
  const y = at.y + pen.rise;
  const x = a * at.x + c * y + e;
  return { x, end: x + Math.abs(a) * width, y: b * at.x + d * y + f, size: Math.hypot(c, d) * Math.abs(pen.size) };
}
