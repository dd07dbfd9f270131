import type { Limits } from '../limits.ts';
import { type OpenPlace, TextWriter, type WrittenText } from '../write-text.ts';
import { joinLines, knownWords } from './join-lines.ts';
import type { Block } from './page-shapes.ts';

/** Blocks as text, with the places of pages, headings, rows and notes. A page that goes on after another has several places. */
export function writeBlocks(blocks: readonly Block[], limits: Limits): WrittenText {
  const known = knownWords(blocks);
  const writer = new TextWriter(limits);
  let open = null as { page: number; place: OpenPlace } | null;
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before) before.kind === block.kind && (block.kind === 'row' || block.kind === 'bullet') ? writer.line() : writer.block();
    const own = openOwn(writer, block);
    if (block.sign === '- ') writer.bullet();
    for (const [piece, { text, page }] of joinLines(block.lines, known).entries()) {
      if (open?.page !== page) {
        if (open) writer.close(open.place);
        open = { page, place: writer.open({ kind: 'page', page }) };
      }
      writer.write(piece === 0 && block.sign !== '- ' ? block.sign + text : text);
    }
    if (own) writer.close(own);
  }
  if (open) writer.close(open.place);
  return writer.finish();
}

function openOwn(writer: TextWriter, { kind, level, number }: Block): OpenPlace | null {
  if (kind === 'heading') return writer.open({ kind: 'heading', level: Math.max(1, level) });
  if (kind === 'row') return writer.open({ kind: 'row' });
  return kind === 'footnote' && number > 0 ? writer.open({ kind: 'footnote', number }) : null;
}
