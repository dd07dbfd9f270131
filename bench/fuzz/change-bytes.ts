import type { Random } from './random.ts';

export type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Numbers a reader counts by and must not believe. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const stretch = (bytes: Uint8Array, random: Random, longest: number): [number, number] => {
  const start = random.below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + random.below(Math.min(longest, bytes.length)))];
};

/** Ways to spoil bytes that know nothing of what they are. */
const CHANGES: Record<string, Change> = {
  'bits flipped': (bytes, random) => {
    const spoilt = bytes.slice();
    for (let left = 1 + random.below(8); left > 0; left--) {
      const at = random.below(spoilt.length);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.below(8));
    }
    return spoilt;
  },
  'bytes replaced': (bytes, random) => {
    const spoilt = bytes.slice();
    const [start, end] = stretch(spoilt, random, 64);
    const same = random.one(2) ? random.of([0, 0x20, 0x41, 0xff]) : null;
    for (let at = start; at < end; at++) spoilt[at] = same ?? random.below(256);
    return spoilt;
  },
  'cut short': (bytes, random) => bytes.slice(0, random.one(3) ? Math.max(0, bytes.length - 1 - random.below(64)) : random.below(bytes.length)),
  'start cut off': (bytes, random) => bytes.slice(random.one(2) ? random.below(64) : random.below(bytes.length)),
  'bytes taken out': (bytes, random) => {
    const [start, end] = stretch(bytes, random, random.one(3) ? 2000 : 40);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  'bytes put in': (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const more = Uint8Array.from({ length: 1 + random.below(32) }, () => random.below(256));
    return joined(bytes.subarray(0, at), more, bytes.subarray(at));
  },
  'stretch repeated': (bytes, random) => {
    const [start, end] = stretch(bytes, random, 600);
    const again = Array.from({ length: random.one(6) ? 2000 : 1 + random.below(5) }, () => bytes.subarray(start, end));
    return joined(bytes.subarray(0, end), ...again, bytes.subarray(end));
  },
  'stretches swapped': (bytes, random) => {
    const [start, end] = stretch(bytes, random, 300);
    const at = random.below(start + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(start, end), bytes.subarray(at, start), bytes.subarray(end));
  },
  'number put in': (bytes, random) => {
    const spoilt = bytes.slice();
    const view = new DataView(spoilt.buffer);
    const wide = random.of([1, 2, 4]);
    if (spoilt.length < wide) return spoilt;
    // Heads and ends are where the numbers stand that say where everything else is.
    const near = Math.min(512, spoilt.length - wide + 1);
    const at = random.of([random.below(near), spoilt.length - wide - random.below(near), random.below(spoilt.length - wide + 1)]);
    const value = random.of(NUMBERS);
    if (wide === 1) view.setUint8(at, value & 0xff);
    else if (wide === 2) view.setUint16(at, value & 0xffff, random.one(2));
    else view.setUint32(at, value, !random.one(4));
    return spoilt;
  },
};

/** The same bytes spoilt in one way, and which. */
export function changeBytes(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } {
  const how = random.of(Object.keys(CHANGES));
  return { bytes: bytes.length === 0 ? bytes : (CHANGES[how]?.(bytes, random) ?? bytes), how };
}
