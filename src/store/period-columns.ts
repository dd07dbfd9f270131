import type { Period } from '../domain/period.ts';

/** A period as the four columns it is stored in. */
export function periodColumns(period: Period | null) {
  return { periodSaid: period?.said ?? null, periodEdtf: period?.edtf ?? null, periodFrom: period?.from ?? null, periodTo: period?.to ?? null };
}

/** The four columns as a period; null where there is none. */
export function periodFrom(row: { periodSaid: string | null; periodEdtf: string | null; periodFrom: string | null; periodTo: string | null }): Period | null {
  if (row.periodSaid === null || row.periodEdtf === null) return null;
  return { said: row.periodSaid, edtf: row.periodEdtf, from: row.periodFrom, to: row.periodTo };
}
