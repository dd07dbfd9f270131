/**
 * How many slips of the finger lie between two words: a letter added, dropped or changed, or two neighbours swapped. Counting stops at
 * `most`, and more is given as infinity.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      let least = Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (isSame ? 0 : 1));
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) least = Math.min(least, before[to - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  const slips = row[other.length]!;
  return slips <= most ? slips : Infinity;
}
