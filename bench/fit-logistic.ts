/** Weights of a logistic regression, the first for what is always there; `ridge` draws the others towards nothing, so that few examples do not speak too loud. */
export function fitLogistic(rows: readonly (readonly number[])[], right: readonly boolean[], ridge: number): number[] {
  const inputs = rows.map((row) => [1, ...row]);
  const size = inputs[0]?.length ?? 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 25; step += 1) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : ridge * weight));
    const bend = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const [at, input] of inputs.entries()) {
      const likely = logistic(weights, input);
      const off = likely - (right[at] ? 1 : 0);
      const heavy = likely * (1 - likely);
      for (let i = 0; i < size; i += 1) {
        slope[i]! += off * input[i]!;
        if (input[i]) for (let j = 0; j < size; j += 1) bend[i]![j]! += heavy * input[i]! * input[j]!;
      }
    }
    const move = solve(bend, slope);
    weights = weights.map((weight, i) => weight - move[i]!);
    if (Math.max(...move.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

/** How likely a row is, by its weights; the row has a 1 for what is always there. */
function logistic(weights: readonly number[], input: readonly number[]): number {
  return 1 / (1 + Math.exp(-input.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at]!]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const pivot = rows.reduce((best, row, i) => (i >= at && Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? i : best), at);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let i = 0; i < size; i += 1) {
      if (i === at) continue;
      const share = rows[i]![at]! / rows[at]![at]!;
      for (let j = at; j <= size; j += 1) rows[i]![j]! -= share * rows[at]![j]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
}
