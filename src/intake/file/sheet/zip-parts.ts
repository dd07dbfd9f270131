import { Inflate } from 'fflate';
import { Problem } from '../../../domain/problem.ts';

const END = 0x06054b50; // end of central directory
const CENTRAL = 0x02014b50; // header of one file in it
const LOCAL = 0x04034b50; // header before the file itself
const [LEAST, MOST_PIECE] = [64, 16 * 1024]; // packed bytes opened at a time; they may open into a thousand times as much
const OPENED = 64 * 1024; // bytes a piece is to open into, going by the one before it
const ENCRYPTED = 0x1;

/** The files of a zip, opened one at a time and a piece at a time. */
export interface ZipParts {
  has(name: string): boolean;
  /** Gives the text of a file piece by piece. Throws Problem 'damaged' where there is none or it is broken off. */
  read(name: string, take: (text: string) => void): void;
}

/**
 * Opens a zip over its own list of files. What is opened is counted as it comes, whatever the zip claims of itself: Problem
 * 'expands-too-much' as soon as all of it is more than `most`. Throws Problem 'encrypted' and 'damaged'.
 */
export function openZip(bytes: Uint8Array, most: number): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listed(view, bytes);
  let opened = 0;
  return {
    has: (name) => entries.has(name),
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry || entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) throw new Problem('damaged', { part: name });
      const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = bytes.subarray(start, start + entry.packed);
      if (packed.length < entry.packed) throw new Problem('damaged', { part: name });
      const decoder = new TextDecoder('utf-8');
      const counted = (piece: Uint8Array, last: boolean) => {
        opened += piece.length;
        if (opened > most) throw new Problem('expands-too-much', { most });
        const text = decoder.decode(piece, { stream: !last });
        if (text !== '') take(text);
      };
      if (entry.method === 0) return counted(packed, true);
      if (entry.method !== 8) throw new Problem('damaged', { part: name });
      inflate(packed, counted, name);
    },
  };
}

function inflate(packed: Uint8Array, give: (piece: Uint8Array, last: boolean) => void, part: string): void {
  let [ended, opened] = [false, 0];
  const inflater = new Inflate((bytes, last) => {
    ended ||= last;
    opened += bytes.length;
    give(bytes, last);
  });
  let size = LEAST;
  try {
    for (let at = 0; at < packed.length || at === 0; at += size, size = nextSize(size, opened)) {
      opened = 0;
      inflater.push(packed.subarray(at, at + size), at + size >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('damaged', { part }, { cause });
  }
  if (!ended) throw new Problem('damaged', { part });
}

/** Twice what was taken last, or as little as opens into what is wanted where that came to more. */
const nextSize = (size: number, opened: number) => Math.max(LEAST, Math.min(MOST_PIECE, size * 2, Math.floor((size * OPENED) / Math.max(1, opened))));

interface Entry {
  at: number;
  method: number;
  packed: number;
}

function listed(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff); // a comment may follow it
  while (end >= earliest && view.getUint32(end, true) !== END) end -= 1;
  if (end < earliest || end < 0) throw new Problem('damaged');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Problem('damaged');
    const length = view.getUint16(at + 28, true);
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Problem('encrypted');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    entries.set(name.replace(/^\//u, ''), { method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
