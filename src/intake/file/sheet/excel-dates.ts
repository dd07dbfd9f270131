const DAY = 86_400_000;
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const LAST = 2_958_465; // 31 December 9999

export type NumberKind = 'number' | 'day' | 'time' | 'percent';

/** What the numbers of a format are: days, hours of a day, hundredths, or only numbers. */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN_DAYS.has(id) ? 'day' : BUILT_IN_TIMES.has(id) ? 'time' : id === 9 || id === 10 ? 'percent' : 'number';
  const first = code.split(';')[0] ?? '';
  const signs = first.replaceAll(/"[^"]*"|\\.|_.|\*./gu, '').replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '');
  if (/general|standard/iu.test(signs)) return 'number';
  if (/[yd]/iu.test(signs) || (/m/iu.test(signs) && !/[hs]/iu.test(signs))) return 'day';
  if (/[hs]/iu.test(signs)) return 'time';
  return signs.includes('%') ? 'percent' : 'number';
}

/** The ISO day of a number of days; null where no calendar has it. The day 60 of 1900 never was: Excel takes 1900 for a leap year. */
export function isoDay(days: number, system: 1900 | 1904): string | null {
  const whole = Math.floor(days);
  if (!Number.isFinite(days) || whole < (system === 1900 ? 1 : 0) || whole > LAST) return null;
  const shift = system === 1900 && whole < 60 ? 1 : 0;
  return new Date(EPOCH[system] + (whole + shift) * DAY).toISOString().slice(0, 10);
}

/** The hour and minute of a part of a day. */
export function clock(days: number): string {
  const minutes = Math.round((days - Math.floor(days)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
