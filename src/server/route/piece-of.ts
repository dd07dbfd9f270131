import type { ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import { slotKey } from '../../domain/account-line.ts';
import { slotsOf } from '../../domain/account.ts';

/** The sentence an address or a form is of: the same one, or the one that now tells what it told. */
export function pieceOf(read: ReadWritten, sentence: string): Piece | null {
  const same = read.pieces.find((piece) => piece.sentence.id === sentence);
  if (same) return same;
  const line = read.lines.find(({ lineId }) => lineId === sentence);
  const keys = new Set((line?.content.basis.told ?? slotsOf({ id: sentence })).map(slotKey));
  return read.pieces.find(({ basis }) => basis.told.some((slot) => keys.has(slotKey(slot)))) ?? null;
}
