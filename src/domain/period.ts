import { z } from 'zod';

/**
 * A period as a source said it. `edtf` is ISO 8601-2 level 1 text ("2021", "2021-09-12", "2022/2025", "2011~/2021", "2021/..").
 * `from` and `to` are its sortable bounds as ISO days, inclusive; null where the end is open or unknown.
 */
export const Period = z
  .object({
    said: z.string(),
    edtf: z.string(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'] });
export type Period = z.infer<typeof Period>;

/** Builds a period from EDTF text, or null when the text is not EDTF we keep. */
export function periodOf(edtf: string, said = edtf): Period | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  const low = bound(ends[0] ?? '', 'low');
  const high = bound(ends[1] ?? ends[0] ?? '', 'high');
  if (low === undefined || high === undefined) return null;
  if (low && high && low > high) return null;
  return { said, edtf, from: low, to: high };
}

function bound(text: string, side: 'low' | 'high'): string | null | undefined {
  if (text === '..' || text === '') return null;
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found as unknown as [string, string, string | undefined, string | undefined];
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (day && (Number(day) < 1 || Number(day) > last)) return undefined;
  return side === 'low' ? `${year}-${month ?? '01'}-${day ?? '01'}` : `${year}-${month ?? '12'}-${day ?? String(last).padStart(2, '0')}`;
}
