import ICAL from 'ical.js';

const formats = new Map<string, Intl.DateTimeFormat>(); // to make one takes far longer than to use it

function formatOf(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  formats.set(zone, format);
  return format;
}

const two = (part: number) => String(part).padStart(2, '0');

/** A zone the calendar names, if it is one that is known here. */
export function knownZone(name: string | null | undefined): string | null {
  if (!name) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/**
 * The day of a time, in the zone it was told in. A time told in Greenwich is taken to the zone of its calendar, where that is named: calendars on the net
 * tell all times so, and what starts at one in the morning in Oslo is not the day before. `asEnd` takes an end to the last day: it is told as the first
 * moment after.
 */
export function dayOf(time: ICAL.Time, zone: string | null, asEnd = false): string | null {
  const { year, month, day, hour, minute, second, isDate } = time;
  if (![year, month, day].every(Number.isFinite) || year < 1 || year > 9999) return null;
  let at = Date.UTC(year, month - 1, day, isDate ? 0 : hour, isDate ? 0 : minute, isDate ? 0 : second);
  if (asEnd) at -= 1;
  if (!isDate && zone && time.zone === ICAL.Timezone.utcTimezone) {
    const parts = formatOf(zone).formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return `${String(part('year')).padStart(4, '0')}-${two(part('month'))}-${two(part('day'))}`;
  }
  return new Date(at).toISOString().slice(0, 10);
}
