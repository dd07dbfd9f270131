import { Inflate } from 'fflate';
import { Problem } from '../../../domain/problem.ts';
import { readDirectory } from '../archive-directory.ts';
import { packedBytes } from '../open-entry.ts';

const [LEAST, MOST_PIECE] = [64, 16 * 1024]; // packed bytes opened at a time; they may open into a thousand times as much
const OPENED = 64 * 1024; // bytes a piece is to open into, going by the one before it

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
  const listed = readDirectory(bytes);
  if (listed.some(({ encrypted }) => encrypted)) throw new Problem('encrypted');
  const entries = new Map(listed.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//u, ''), entry]));
  let opened = 0;
  return {
    has: (name) => entries.has(name),
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry) throw new Problem('damaged', { part: name });
      const packed = packedBytes(bytes, entry);
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
