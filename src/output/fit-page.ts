import type { BriefSection } from '../domain/brief.ts';

/** What a sheet of A4 takes, in lines of the smaller type; a safe measure, for letters differ in width. */
const LINES = 58;
const WIDE = 104; // letters in a line
const LONGEST = 3 * WIDE; // a single text may not take more of the sheet than this

type Full = Omit<BriefSection, 'more'> & { left: number };

/**
 * The sections as one page holds them. While they are too long, the longest of them gives up its last line; none gives up its first. `more`
 * says in words how many lines went, or were left out before.
 */
export function fitPage(sections: readonly Full[], more: (n: number) => string): BriefSection[] {
  const fitted = sections.filter(({ lines }) => lines.length > 0).map((section) => ({ ...section, lines: section.lines.map(short) }));
  const height = () => fitted.reduce((sum, section) => sum + heightOf(section), 0);
  while (height() > LINES) {
    const longest = fitted.filter(({ lines }) => lines.length > 1).toSorted((a, b) => heightOf(b) - heightOf(a))[0];
    if (!longest) break;
    longest.lines.pop();
    longest.left += 1;
  }
  return fitted.map(({ left, ...section }) => ({ ...section, more: left > 0 ? more(left) : null }));
}

const heightOf = ({ lines, left }: Full): number =>
  2 + (left > 0 ? 1 : 0) + lines.reduce((sum, { text, beside }) => sum + Math.ceil((text.length + beside.length + 3) / WIDE), 0);

function short<T extends { text: string; beside: string }>(line: T): T {
  return { ...line, text: cut(line.text), beside: cut(line.beside) };
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST / 2
    ? text
    : `${letters
        .slice(0, LONGEST / 2)
        .join('')
        .trimEnd()}…`;
}
