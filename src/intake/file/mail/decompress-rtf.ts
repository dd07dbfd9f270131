import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';

// What every packed text is taken to begin with, so that even the first words can point back.
const BEFORE =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;
const WINDOW = 4096;
const HEAD = 16;

/**
 * The rich text Outlook keeps packed in a letter. Written here rather than taken from a library, because the size it claims to open into is held up against
 * the limits first. Throws Problem 'damaged' or 'expands-too-much'.
 */
export function decompressRtf(packed: Uint8Array, limits: Limits): string {
  if (packed.byteLength < HEAD) throw new Problem('damaged');
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = view.getUint32(4, true);
  const kind = view.getUint32(8, true);
  if (size > limits.expanded) throw new Problem('expands-too-much', { most: limits.expanded });
  if (kind === PLAIN) return Buffer.from(packed.subarray(HEAD, HEAD + size)).toString('latin1');
  if (kind !== PACKED) throw new Problem('damaged');
  const window = new Uint8Array(WINDOW);
  for (let at = 0; at < BEFORE.length; at++) window[at] = BEFORE.charCodeAt(at);
  const out = Buffer.alloc(Math.min(size, packed.byteLength * 18)); // two bytes name eighteen at most
  let written = 0;
  let at = BEFORE.length;
  const put = (byte: number) => {
    out[written++] = byte;
    window[at] = byte;
    at = (at + 1) % WINDOW;
  };
  let from = HEAD;
  while (from < packed.byteLength && written < out.length) {
    const flags = packed[from++] ?? 0;
    for (let bit = 0; bit < 8 && from < packed.byteLength && written < out.length; bit++) {
      if (!(flags & (1 << bit))) {
        put(packed[from++] ?? 0);
        continue;
      }
      const pointer = ((packed[from] ?? 0) << 8) | (packed[from + 1] ?? 0);
      from += 2;
      const offset = pointer >> 4;
      if (offset === at) return out.subarray(0, written).toString('latin1'); // it ends by pointing at itself
      for (let step = 0; step < (pointer & 15) + 2 && written < out.length; step++) put(window[(offset + step) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, written).toString('latin1');
}
