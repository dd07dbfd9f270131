import { fold } from '../fold.ts';

const RUN = 4; // words in a run
const FEWEST = 24; // words of a text that can be told to be another over again
const SLOTS = 64;
const SEEDS = Array.from({ length: SLOTS }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1);

/**
 * A text in 64 numbers: of its runs of four words, mixed in 64 ways, the least each time (MinHash). The share of numbers two texts have in
 * common is about the share of runs they have in common. Null for a text too short to tell.
 */
export function sketchOf(text: string): number[] | null {
  const words = fold(text).split(' ');
  if (words.length < FEWEST) return null;
  const least = new Array<number>(SLOTS).fill(0x7fffffff);
  const runs = new Set(words.slice(0, 1 - RUN).map((_, at) => hash(words.slice(at, at + RUN).join(' '))));
  for (const run of runs)
    for (let at = 0; at < SLOTS; at++) {
      const mixed = Math.imul(run ^ (run >>> 15) ^ SEEDS[at]!, 0x85ebca6b ^ SEEDS[at]!);
      const value = (mixed ^ (mixed >>> 13)) & 0x7fffffff;
      if (value < least[at]!) least[at] = value;
    }
  return least;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
