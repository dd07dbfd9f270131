import { crc32, inflateRawSync } from 'node:zlib';
import { Problem } from '../../domain/problem.ts';
import type { Entry } from './archive-directory.ts';

const LOCAL = 0x04034b50;

/** What the files opened so far have come to, in bytes, and the most they may. */
export interface Budget {
  opened: number;
  most: number;
}

/** Refuses a zip that by its own account opens into too much. */
export function refuseLarge(entries: readonly Entry[], most: number): void {
  const told = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (told > most) throw new Problem('expands-too-much', { bytes: told, most });
}

/**
 * The bytes of one file. The inflating stops as soon as it comes to more than is left, whatever the directory says of its size.
 * Throws Problem 'expands-too-much', or 'damaged' where its bytes are not what the directory says.
 */
export function openEntry(bytes: Uint8Array, entry: Entry, budget: Budget): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const left = budget.most - budget.opened;
  const opened = entry.method === 0 ? packed : inflate(packed, left, budget.most);
  if (opened.byteLength > left) throw new Problem('expands-too-much', { bytes: opened.byteLength, most: budget.most });
  budget.opened += opened.byteLength;
  if (opened.byteLength !== entry.size || crc32(opened) !== entry.crc) throw new Problem('damaged', { name: entry.name });
  return opened;
}

/** The bytes of one file as they lie in the zip. Throws Problem 'damaged' where the directory leads elsewhere. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.byteLength || view.getUint32(entry.at, true) !== LOCAL) throw new Problem('damaged', { name: entry.name });
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.byteLength) throw new Problem('damaged', { name: entry.name });
  return bytes.subarray(start, start + entry.packed);
}

function inflate(packed: Uint8Array, left: number, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const tooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (tooLarge) throw new Problem('expands-too-much', { most });
    throw new Problem('damaged', {}, { cause: error });
  }
}
