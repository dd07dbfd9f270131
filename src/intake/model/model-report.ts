import type { ModelFailureCode } from './model-failure.ts';

export type DropReason = 'wrong-shape' | 'record-not-in-text' | 'quote-not-in-text' | 'no-value' | 'ourselves' | 'twice';

/** What became of an answer: records taken, what was left out and why, and what went wrong on the way. */
export interface ModelReport {
  pieces: number;
  accepted: number;
  dropped: Partial<Record<DropReason, number>>;
  failed: Partial<Record<ModelFailureCode, number>>; // pieces
}

export const emptyReport = (pieces = 0): ModelReport => ({ pieces, accepted: 0, dropped: {}, failed: {} });

export function drop(report: ModelReport, reason: DropReason, count = 1): void {
  if (count > 0) report.dropped[reason] = (report.dropped[reason] ?? 0) + count;
}

/** The failure most pieces met, or null where every piece was answered. */
export function chiefFailure({ failed }: ModelReport): ModelFailureCode | null {
  const [chief] = Object.entries(failed).toSorted(([, a], [, b]) => b - a);
  return (chief?.[0] as ModelFailureCode | undefined) ?? null;
}
