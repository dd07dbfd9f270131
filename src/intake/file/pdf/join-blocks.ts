import type { Block } from './page-shapes.ts';

const ENDED = /[.!?:…]["»”’)\]]*$/u;

/** Puts together what a column's or a page's end parts, and moves the notes to the end. */
export function joinBlocks(blocks: readonly Block[]): Block[] {
  const flow: Block[] = [];
  const notes: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'footnote') {
      notes.push(block);
      continue;
    }
    const last = flow.at(-1);
    if (last && block.opens && block.kind === 'paragraph' && goesOver(last, block)) last.lines.push(...block.lines);
    else flow.push({ ...block, lines: [...block.lines] });
  }
  return [...flow, ...notes];
}

function goesOver(last: Block, block: Block): boolean {
  if (last.kind !== 'paragraph' && last.kind !== 'bullet') return false;
  const before = last.lines.at(-1)?.text ?? '';
  const after = block.lines[0]?.text ?? '';
  if (ENDED.test(before)) return false;
  return /^["«“(]?\p{Ll}/u.test(after) || /[-,]$/u.test(before) || (last.kind === 'paragraph' && before.length >= 40);
}
