/** When everything of a run was packed, so that the same seed gives the same bytes. */
export const WHEN = '2024-05-03T12:00:00';

/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** A whole number from 0 up to, but not with, `most`. */
  below(most: number): number;
  of<T>(some: readonly T[]): T;
  /** True one time in `times`. */
  one(times: number): boolean;
}

/** `seed` is that of the run, `index` the file of it: any file can be made again without those before it. */
export function randomOf(seed: number, index: number): Random {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    of: (some) => {
      const one = some[below(some.length)];
      if (one === undefined) throw new RangeError('nothing to choose from');
      return one;
    },
    one: (times) => below(times) === 0,
  };
}
