import type { Anchor } from './passage.ts';
import { anchorAt } from './passage.ts';

/**
 * Where somebody's words stand in a text, however they are broken into lines: the place nearest `near`, a code point, where they stand several
 * times. Null where they do not.
 */
export function findWords(text: string, words: string, near = 0): Anchor | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, '\\$&')).join('\\s+'), 'gu');
  const points = Array.from(text);
  const found = [...text.matchAll(pattern)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return anchorAt(points, start, start + Array.from(match[0]).length);
  });
  return found.toSorted((one, other) => Math.abs(one.start - near) - Math.abs(other.start - near))[0] ?? null;
}
