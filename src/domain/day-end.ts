const HOUR = 3_600_000;
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', hourCycle: 'h23' });

/** The moment a day begins by the clock its moments are shown by, as an ISO text; null for what is no day. */
export function dayStart(day: string): string | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  const start = [1, 2].map((ahead) => midnight - ahead * HOUR).find((at) => clock.format(at) === '00') ?? midnight;
  return new Date(start).toISOString();
}

/** The moment a day is over, which is when the next one begins; null for what is no day. */
export function dayEnd(day: string): string | null {
  const next = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) + 24 * HOUR : Number.NaN;
  return dayStart(day) === null ? null : dayStart(new Date(next).toISOString().slice(0, 10));
}
