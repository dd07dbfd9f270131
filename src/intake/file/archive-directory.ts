import { Problem } from '../../domain/problem.ts';
import { entryName } from './entry-name.ts';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const MOST_ENTRIES = 100_000;
const FULL_32 = 0xffffffff;

/** One file of a zip, as the directory at its end tells of it. The directory may lie. */
export interface Entry {
  name: string; // as written, separators and all
  method: number; // 0 stored, 8 deflated; no other is opened
  crc: number;
  packed: number; // bytes in the zip
  size: number; // bytes it says it opens into
  at: number; // where its local header starts
  encrypted: boolean;
  link: boolean; // points at a file, and holds none
}

const damaged = (cause?: unknown) => new Problem('damaged', {}, { cause });

/** Lists the files of a zip and opens none. Throws Problem 'damaged', or 'expands-too-much' for more files than an honest zip has. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  try {
    return listEntries(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damaged(error); // an offset beyond the end
    throw error;
  }
}

function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > MOST_ENTRIES) throw new Problem('expands-too-much', { entries: count, most: MOST_ENTRIES });
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
    const [size, packed, offset] = widen(extra, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
    entries.push({
      name: entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0, extra),
      method,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      at: offset,
      encrypted: (flags & 0x2041) !== 0 || method === 99,
      link: view.getUint8(at + 5) === 3 && ((view.getUint32(at + 38, true) >>> 28) & 0xf) === 0xa, // made on Unix, and a link there
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (at > end) throw damaged();
  refuseShared(entries, start);
  return entries;
}

/** Files of an honest zip lie one after the other. Where they share bytes, a small zip opens into a huge one. */
function refuseShared(entries: readonly Entry[], directory: number): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < free) throw new Problem('expands-too-much', { entries: entries.length });
    free = entry.at + 30 + entry.packed;
    if (free > directory) throw damaged();
  }
}

function findDirectory(view: DataView): { count: number; start: number; end: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff); // a comment may follow
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    if (!wide) return { count, start, end: at };
    const at64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(at64, true) !== END_64) throw damaged();
    return { count: Number(view.getBigUint64(at64 + 32, true)), start: Number(view.getBigUint64(at64 + 48, true)), end: at64 };
  }
  throw damaged();
}

/** Numbers too wide for their field stand in an extra one, in this order. */
function widen(extra: DataView, told: [size: number, packed: number, at: number]): [number, number, number] {
  if (!told.includes(FULL_32)) return told;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = told.map((number) => {
      if (number !== FULL_32) return number;
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    });
    return [wide[0] ?? 0, wide[1] ?? 0, wide[2] ?? 0];
  }
  return told;
}
