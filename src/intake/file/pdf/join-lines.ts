import type { Block, BlockLine } from './page-shapes.ts';

const SUSPENDED = /^(?:og|eller|samt|til|and|or|to|och|und)\b/iu; // "kultur- og": the hyphen stands for a word to come

/** Words of a document that no line end parts, by which a parted one is known. */
export function knownWords(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of blocks.flatMap(({ lines }) => lines)) {
    for (const [word] of text.replace(/\S+-$/u, '').matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}

/** What stands between two lines of a paragraph, and whether the hyphen that ends the first goes. */
export function seam(before: string, after: string, known: ReadonlySet<string>): { between: string; drop: boolean } {
  if (/(?:https?:|www\.)\S*\/$/u.test(before)) return { between: '', drop: false };
  const front = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(before)?.[1];
  const back = /^[\p{L}\p{N}]+/u.exec(after)?.[0];
  if (!front || !back || SUSPENDED.test(after)) return { between: ' ', drop: false };
  const drop = !keepsHyphen(front, back) && (known.has((front + back).toLowerCase()) || !known.has(`${front}-${back}`.toLowerCase()));
  return { between: '', drop };
}

/** "EU-landet", "COVID-19" and "Sør-Noreg" have theirs for good. */
function keepsHyphen(front: string, back: string): boolean {
  return /\p{Lu}{2}$|^\p{Lu}$|\p{N}$/u.test(front) || /^[\p{Lu}\p{N}]/u.test(back);
}

/** The lines of a block as pieces that need nothing between them, each on its page. */
export function joinLines(lines: readonly BlockLine[], known: ReadonlySet<string>): BlockLine[] {
  const pieces: BlockLine[] = [];
  for (const { text, page } of lines) {
    const last = pieces.at(-1);
    if (last) {
      const { between, drop } = seam(last.text, text, known);
      last.text = (drop ? last.text.slice(0, -1) : last.text) + between;
    }
    pieces.push({ text, page });
  }
  return pieces;
}
