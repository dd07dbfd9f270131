import type { Edit } from './edit-text.ts';

/** What each mark is read as: its own signs left out, the words between them kept. The first group is those words. */
const WRAPS: readonly RegExp[] = [
  /(?<!!)\[([^\][\n]+)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)|\[[^\][\n]*\])/gu, // links, by address or by reference
  /(?<![*\\])\*\*\*?(?=\S)([^\n]*?[^\s*\\])\*?\*\*(?!\*)/gu,
  /(?<![\p{L}\p{N}_\\])__(?=\S)([^\n]*?[^\s\\])__(?![\p{L}\p{N}_])/gu,
  /(?<![*\\\p{L}\p{N}])\*(?=[^\s*])([^*\n]*[^\s*\\])\*(?![*\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]*[^\s_\\])_(?![\p{L}\p{N}_])/gu,
  /~~(?=\S)([^\n]*?\S)~~/gu,
  /(?<!`)`([^`\n]+)`(?!`)/gu,
];
/** What is no part of what is said: comments, pictures, the lines that draw a table or a rule, what links lead to. */
const GONE: readonly RegExp[] = [
  /^---\n[\s\S]{0,2000}?\n---(?=\n|$)/u,
  /<!--[\s\S]*?-->/gu,
  /!\[[^\][\n]*\]\([^()\n]*\)/gu,
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/gmu,
  /^[ \t]*(?:[*_-][ \t]*){3,}$/gmu,
  /^[ \t]*={3,}[ \t]*$/gmu,
  /^[ \t]*\[[^\][\n]+\]:[ \t]+\S.*$/gmu,
  /^(?:[ \t]*>)+[ \t]?/gmu,
  /(?<=^#{1,6}[ \t][^\n]*)[ \t]+#+[ \t]*$/gmu,
  /\\(?=[\\`*_{}[\]()#+.!~|<>-])/gu,
];
const ROW = /^[ \t]*\|[^\n]*\|[ \t]*$/gmu;

/** How the marks of a Markdown text are read: names, titles and headings as though the marks were not there, the cells of a row with a tab between them. */
export function markdownEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, by = '') => {
    if (end <= start || taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    edits.push({ start, end, by });
  };
  for (const pattern of GONE)
    for (const { 0: said, index } of text.matchAll(new RegExp(pattern, [...new Set(`${pattern.flags}g`)].join('')))) add(index, index + said.length);
  for (const { 0: row, index } of text.matchAll(ROW)) {
    const cells = [...row.matchAll(/[ \t]*(?<!\\)\|[ \t]*/gu)];
    for (const [number, { 0: said, index: at }] of cells.entries())
      add(index + at, index + at + said.length, number === 0 || number === cells.length - 1 ? '' : '\t');
  }
  for (const pattern of WRAPS)
    for (const found of text.matchAll(pattern)) {
      const words = found[1] ?? '';
      const start = found.index + found[0].indexOf(words);
      add(found.index, start);
      add(start + words.length, found.index + found[0].length);
    }
  return edits;
}
