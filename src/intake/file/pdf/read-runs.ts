import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { clean } from './clean.ts';
import type { Matrix } from './matrix.ts';
import { matrixOf, within } from './matrix.ts';
import { AnnotationMode, type PDFPageProxy } from './open-pdf.ts';
import type { Letter, PageText, Run } from './page-shapes.ts';
import { addLetter } from './add-letter.ts';
import { readFaces } from './read-faces.ts';
import type { Face, Hand, Pen } from './text-pen.ts';
import { moveLine, newHand, setText, stroke } from './text-pen.ts';

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** The letters of a page in runs, in the order they are drawn. */
export async function readRuns(page: PDFPageProxy, pageNumber: number): Promise<PageText> {
  const { width, height } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  await readLetters(page, (letter) => addLetter(runs, letter));
  return { page: pageNumber, width, height, runs: once(runs) };
}

/**
 * Each letter of a page as it is drawn. The orders of drawing are read in place of the library's own text: that leaves out every hyphen of a font that calls it
 * soft, as Typst does, and closes the words around it.
 */
export async function readLetters(page: PDFPageProxy, take: (letter: Letter) => void): Promise<void> {
  const view = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE });
  const faces = await readFaces(page, fnArray, argsArray);
  walk(matrixOf(view.transform), faces, fnArray, argsArray, (hand, glyph, mark) => {
    if (glyph.unicode === '\u00ad' && glyph.width === 0) return;
    const at = stroke(hand, glyph.width);
    if (!at || at.size <= 1 || at.end <= 0 || at.x >= view.width || at.y <= 0 || at.y >= view.height * 1.01) return;
    take({ ...at, text: clean(glyph.unicode), bold: hand.pen.face.bold, mark });
  });
}

/** Runs with something in them, and those that are drawn twice to look heavy or to cast a shadow once. */
function once(runs: readonly Run[]): Run[] {
  const met = new Map<string, Run[]>();
  return runs.filter((run) => {
    if (run.text.trim() === '') return false;
    const same = met.get(run.text) ?? [];
    if (same.some((other) => Math.abs(other.x - run.x) < 0.15 * run.size && Math.abs(other.y - run.y) < 0.15 * run.size)) return false;
    met.set(run.text, [...same.slice(-200), run]);
    return true;
  });
}

/** `mark` is the nearest marked content; what a page calls an artifact is -1. */
type Drawn = (hand: Hand, letter: { unicode: string; width: number }, mark: number | null) => void;

function walk(start: Matrix, faces: Map<string, Face>, fnArray: readonly number[], argsArray: readonly unknown[], drawn: Drawn): void {
  const hand = newHand(start);
  const kept: Pen[] = [];
  const marks: (number | null)[] = [];
  const keep = () => kept.push({ ...hand.pen });
  const back = () => (hand.pen = kept.pop() ?? hand.pen);
  const turn = (value: unknown) => (hand.pen.page = within(hand.pen.page, matrixOf(value)));
  for (const [index, order] of fnArray.entries()) {
    const given = argsArray[index];
    const args: ArrayLike<unknown> = Array.isArray(given) || ArrayBuffer.isView(given) ? (given as unknown as ArrayLike<unknown>) : [];
    const { pen } = hand;
    if (order === OPS.save || order === OPS.beginGroup) keep();
    else if (order === OPS.restore || order === OPS.endGroup || order === OPS.paintFormXObjectEnd) back();
    else if (order === OPS.transform) turn(args);
    else if (order === OPS.paintFormXObjectBegin) {
      keep();
      turn(args[0]);
    } else if (order === OPS.beginAnnotation) {
      kept.length = 0;
      hand.pen = newHand(start).pen;
      turn(args[2]);
      turn(args[3]);
    } else if (order === OPS.beginText || order === OPS.setTextMatrix) setText(hand, matrixOf(order === OPS.beginText ? null : (args[0] ?? args)));
    else if (order === OPS.setFont) {
      pen.face = faces.get(String(args[0])) ?? pen.face;
      pen.size = number(args[1]);
    } else if (order === OPS.setCharSpacing) pen.letterSpace = number(args[0]);
    else if (order === OPS.setWordSpacing) pen.wordSpace = number(args[0]);
    else if (order === OPS.setHScale) pen.stretch = number(args[0]) / 100;
    else if (order === OPS.setTextRise) pen.rise = number(args[0]);
    else if (order === OPS.setLeading) pen.leading = -number(args[0]);
    else if (order === OPS.moveText) moveLine(hand, number(args[0]), number(args[1]));
    else if (order === OPS.setLeadingMoveText) {
      pen.leading = number(args[1]);
      moveLine(hand, number(args[0]), number(args[1]));
    } else if (order === OPS.nextLine) moveLine(hand, 0, pen.leading);
    else if (order === OPS.beginMarkedContent || order === OPS.beginMarkedContentProps) marks.push(markOf(args, marks.at(-1) ?? null));
    else if (order === OPS.endMarkedContent) marks.pop();
    else if (order === OPS.showText && Array.isArray(args[0])) show(hand, args[0], marks.at(-1) ?? null, drawn);
  }
}

function markOf(args: ArrayLike<unknown>, around: number | null): number | null {
  if (args[0] === 'Artifact') return -1;
  return around !== -1 && Number.isInteger(args[1]) ? number(args[1]) : around;
}

function show(hand: Hand, letters: readonly unknown[], mark: number | null, drawn: Drawn): void {
  const { pen } = hand;
  for (const letter of letters) {
    if (typeof letter === 'number') hand.at.x -= (letter / 1000) * pen.size * pen.stretch;
    if (typeof letter !== 'object' || letter === null) continue;
    const { unicode, width, isSpace } = letter as Glyph;
    const wide = (number(width) * pen.face.scale * pen.size + pen.letterSpace + (isSpace ? pen.wordSpace : 0)) * pen.stretch;
    drawn(hand, { unicode: typeof unicode === 'string' ? unicode : '', width: Math.abs(wide) }, mark);
    hand.at.x += wide;
  }
}
