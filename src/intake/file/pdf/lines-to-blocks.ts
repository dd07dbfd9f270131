import { type Body, levelOf } from './body-size.ts';
import { bulletSign } from './bullet-sign.ts';
import { footLines } from './foot-lines.ts';
import type { Block, Line, Start } from './page-shapes.ts';
import { rowLines } from './row-lines.ts';

const SHORT = 0.35; // of a column left empty: the line ends something, such as a point without a sign

interface Growing {
  block: Block;
  first: Line;
  last: Line;
}

/** Lines of a column as headings, paragraphs, points of lists, rows and notes. */
export function linesToBlocks(lines: readonly Line[], body: Body, height: number): Block[] {
  const rows = rowLines(lines);
  const feet = footLines(lines, body, height);
  const leading = usualLeading(lines, body);
  const blocks: Block[] = [];
  let now: Growing | null = null;
  for (const [index, line] of lines.entries()) {
    const kind: Start = rows.has(line) ? { kind: 'row' } : (feet.get(line) ?? startOf(line, lines[index - 1], lines[index + 1], body, leading));
    const text = kind.kind === 'row' ? line.cells.map((cell) => cell.text).join('\t') : (kind.rest ?? line.text);
    if (now && goesOn(now, line, kind, leading, feet.has(line))) {
      now.block.lines.push({ text, page: line.page });
      now.last = line;
      continue;
    }
    const block: Block = {
      kind: kind.kind,
      lines: [{ text, page: line.page }],
      level: kind.level ?? 0,
      number: kind.number ?? 0,
      sign: kind.sign ?? '',
      opens: line.opens,
    };
    blocks.push(block);
    now = { block, first: line, last: line };
  }
  return blocks;
}

function startOf(line: Line, before: Line | undefined, after: Line | undefined, body: Body, leading: number): Start {
  const level = levelOf(line, body);
  const large = level !== null && line.size > 1.1 * body.size;
  const apart = (other: Line | undefined) => !other || other.bold || Math.abs(other.y - line.y) > 1.15 * leading || other.y < line.y === (other === after);
  if (level !== null && (large || (apart(before) && (!after || !after.bold || apart(after))))) return { kind: 'heading', level };
  const point = bulletSign(line.text);
  return point ? { kind: 'bullet', ...point } : { kind: 'paragraph' };
}

function goesOn({ block, first, last }: Growing, line: Line, start: Start, leading: number, foot: boolean): boolean {
  if (block.kind === 'footnote') return foot && start.number === undefined;
  if (foot || start.kind === 'row' || start.kind === 'bullet' || block.kind === 'row') return false;
  const down = line.y - last.y;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  if (block.kind === 'heading')
    return (
      start.kind === 'heading' && start.level === block.level && down < 1.6 * line.size && last.end > last.column.x + 0.5 * (last.column.end - last.column.x)
    );
  if (start.kind === 'heading' || down > Math.max(1.3 * leading, 1.15 * line.size)) return false;
  if (block.kind === 'bullet') return line.x > first.x + 1;
  if (line.x > line.column.x + 0.8 * line.size && last.x < line.x - 0.5 * line.size && last !== first) return false; // a first line set in
  const next = (line.text.split(' ')[0] ?? '').length * 0.55 * line.size;
  const room = last.column.end - last.end;
  const ended = /[.!?:]["»”)]?$/u.test(last.text) || (room > SHORT * (last.column.end - last.column.x) && /^["«“]?[\p{Lu}\d]/u.test(line.text));
  return !(ended && room > next + 1.5 * line.size);
}

/** How far apart the lines of a paragraph stand: the commonest step, for the larger ones part paragraphs. */
function usualLeading(lines: readonly Line[], body: Body): number {
  const steps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const step = Math.round((line.y - (lines[index - 1]?.y ?? line.y)) * 2) / 2;
    if (step > 0.8 * line.size && step < 2.2 * line.size && line.size < 1.1 * body.size) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const common = [...steps].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return common?.[0] ?? 1.35 * (lines[0]?.size ?? body.size);
}
