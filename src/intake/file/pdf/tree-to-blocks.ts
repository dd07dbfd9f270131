import { type Body, levelOf } from './body-size.ts';
import { bulletSign } from './bullet-sign.ts';
import { linesInOrder } from './gather-lines.ts';
import { joinLines } from './join-lines.ts';
import type { Block, BlockLine, Line, PageText, Run } from './page-shapes.ts';
import type { Mark, TreeBlock } from './read-tree.ts';

const COVERS = 0.9; // of a page's letters
const LINES_MOST = 80; // a paragraph with more is a page that somebody tagged as one
const NOTE_MARK = /^[\s\d*†‡,.()[\]]+$/u;

/**
 * The blocks of a page by its structure, or null where the structure leaves out letters, or lumps or tears what is on the page.
 * `body` is given where a document's structure names no heading: then they are told by their shape.
 */
export function treeToBlocks(tree: readonly TreeBlock[], { page, runs }: PageText, body: Body | null): Block[] | null {
  const byMark = new Map<number, Run[]>();
  for (const run of runs) if (run.mark !== null && run.mark >= 0) byMark.set(run.mark, [...(byMark.get(run.mark) ?? []), run]);
  const marks = tree.flatMap(({ cells, label }) => [...cells.flat().map(({ mark }) => mark), ...label]);
  const letters = (some: readonly Run[]) => some.reduce((sum, run) => sum + run.text.length, 0);
  const seen = letters(runs.filter((run) => run.mark !== -1));
  if (new Set(marks).size < marks.length || letters(marks.flatMap((mark) => byMark.get(mark) ?? [])) < COVERS * seen) return null;
  const runsOf = (cell: readonly Mark[]) =>
    cell.flatMap(({ mark, label }) => {
      const own = byMark.get(mark) ?? [];
      return label && NOTE_MARK.test(own.map((run) => run.text).join('')) ? [] : own;
    });
  const blocks = tree.flatMap((block, index) => blockOf(block, runsOf, byMark, page, index === 0, body));
  const torn = blocks.filter(
    ({ kind, lines }) => kind === 'paragraph' && lines.length === 1 && /\p{L}{3}-?$/u.test(lines[0]?.text ?? '') && (lines[0]?.text.length ?? 0) > 45,
  );
  if (blocks.some(({ lines }) => lines.length > LINES_MOST) || (torn.length > 3 && torn.length > 0.4 * blocks.length)) return null;
  return blocks;
}

function blockOf(
  block: TreeBlock,
  runsOf: (cell: readonly Mark[]) => Run[],
  byMark: Map<number, Run[]>,
  page: number,
  opens: boolean,
  body: Body | null,
): Block[] {
  const cells = block.cells.map((cell) => linesOf(runsOf(cell), page));
  const label = block.label
    .flatMap((mark) => byMark.get(mark) ?? [])
    .map((run) => run.text)
    .join('')
    .trim();
  const of = (lines: BlockLine[], facts: Partial<Block> = {}): Block => ({ kind: block.kind, lines, level: block.level, number: 0, sign: '', opens, ...facts });
  if (cells.every((lines) => lines.length === 0)) return [];
  if (block.kind === 'row') {
    if (cells.length === 1 && (cells[0]?.length ?? 0) > 3) return [of(cells[0] ?? [], { kind: 'paragraph' })]; // a frame around a text
    return [
      of([
        {
          text: cells
            .map((cell) => joined(cell))
            .join('\t')
            .trimEnd(),
          page,
        },
      ]),
    ];
  }
  const lines = cells[0] ?? [];
  const first = lines[0];
  if (block.kind === 'bullet' && first) {
    const named = bulletSign(`${label} X`);
    const sign = label === '' ? bulletSign(first.text) : null;
    return [of(sign ? [{ ...first, text: sign.rest }, ...lines.slice(1)] : lines, { sign: sign?.sign ?? named?.sign ?? '- ' })];
  }
  if (block.kind === 'footnote' && first) {
    const number = /\d+/u.exec(label)?.[0] ?? /^[[(]?(\d{1,3})[\])]?\s+/u.exec(first.text)?.[1];
    const text = first.text.replace(/^[[(]?\d{1,3}[\])]?\s+/u, (found) => (label === '' ? '' : found));
    return [of([{ ...first, text }, ...lines.slice(1)], { number: Number(number ?? 0) })];
  }
  const shape = body && block.kind === 'paragraph' && lines.length < 3 ? lines.map((line) => levelOf(line, body)) : [null];
  const level = shape.every((each) => each !== null) ? shape[0] : null;
  return [level ? of(lines, { kind: 'heading', level }) : of(lines)];
}

const joined = (cell: readonly BlockLine[]) =>
  joinLines(cell, new Set())
    .map(({ text }) => text)
    .join('');

const linesOf = (runs: readonly Run[], page: number): Line[] => (runs.length === 0 ? [] : linesInOrder(runs, page).filter(({ text }) => text !== ''));
