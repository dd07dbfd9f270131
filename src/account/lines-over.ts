import { slotKey } from '../domain/account-line.ts';
import type { LineView, Slot } from '../domain/account-line.ts';

/** The lines that stand in place of what is told, or leave it out, as one word. */
export type LinesOver = (slot: Slot) => string;

/**
 * What people have written over is told in sentences of its own. So a record that comes later stands beside it, and is neither hidden under a sentence
 * that does not tell it nor brings back one that was left out.
 */
export function linesOver(lines: readonly LineView[]): LinesOver {
  const over = new Map<string, string[]>();
  for (const { content, isLeftOut, held, lineId } of lines) {
    if (held || (content.text === null && !isLeftOut)) continue;
    for (const slot of content.basis.told) over.set(slotKey(slot), [...(over.get(slotKey(slot)) ?? []), lineId]);
  }
  return (slot) => (over.get(slotKey(slot)) ?? []).toSorted().join(' ');
}
