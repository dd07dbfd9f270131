import type { Cell, Column, Line, Run } from './page-shapes.ts';

const WORD_GAP = 0.15; // of the size
const CELL_GAP = 1.2;
const RAISED = 0.9; // of the size of the line
const NOTE_MARK = /^[\s\d*†‡§,;()[\]]+$/u;
const UNIT = /(?:^|[\s\d(])(?:[kcdm]?m|CO)$/u; // m², km³: a figure that is raised and no note
const LEADER = /\s*(?:\.\s?){5,}|\s*…{2,}/gu;

/** Runs side by side as one line. The marks of notes are left out, but for one that opens the line: it is the note's own. */
export function lineOf(side: readonly Run[], page: number, column: Column): Line {
  const runs = side.toSorted((a, b) => a.x - b.x);
  const main = runs.reduce((most, run) => (run.text.length * run.size > most.text.length * most.size ? run : most));
  const cells: Cell[] = [];
  let last: Run | undefined;
  let heavy = 0;
  let letters = 0;
  for (const [index, run] of runs.entries()) {
    const text = cells.at(-1)?.text ?? '';
    const raised = isMark(run, main) && run.y < main.y - 0.12 * main.size;
    if (raised && index > 0 && !(UNIT.test(text) && /^[23]$/u.test(run.text.trim()))) continue;
    const gap = last ? run.x - last.end : 0;
    if (!last || gap > CELL_GAP * main.size) cells.push({ text: run.text, x: run.x, end: run.end });
    else {
      const apart = run.spaced || gap > WORD_GAP * Math.min(run.size, last.size) || (index === 1 && isMark(last, main));
      const cell = cells.at(-1);
      if (cell) Object.assign(cell, { text: cell.text + (apart ? ' ' : '') + run.text, end: Math.max(cell.end, run.end) });
    }
    letters += run.text.length;
    if (run.bold) heavy += run.text.length;
    last = run;
  }
  for (const cell of cells) cell.text = leftToRight(cell.text.replaceAll(LEADER, ' ').replaceAll(/ {2,}/gu, ' ').trim());
  const text = cells.map((cell) => cell.text).join(' ');
  const ends = runs.map((run) => run.end);
  return { text, page, x: runs[0]?.x ?? 0, end: Math.max(...ends), y: main.y, size: main.size, bold: heavy > 0.9 * letters, cells, column, opens: false };
}

const isMark = (run: Run, main: Run) => run.size < RAISED * main.size && NOTE_MARK.test(run.text);

/** Whether a run stands on the same line as another, raised or sunk a little. */
export function besides(a: Run, b: Run): boolean {
  const over = Math.min(a.y + 0.2 * a.size, b.y + 0.2 * b.size) - Math.max(a.y - 0.8 * a.size, b.y - 0.8 * b.size);
  return over > 0.5 * Math.min(a.size, b.size);
}

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\u0640]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/gu;

/** Pages are drawn from the left, so that words read from the right stand backwards. */
function leftToRight(text: string): string {
  return text.replaceAll(FROM_RIGHT, (words) => Array.from(words.normalize('NFKC')).toReversed().join(''));
}
