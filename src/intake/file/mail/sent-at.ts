const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SENT =
  /(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*\.?[\s-]+(?<year>\d{2,4})[\s,]+(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d))?\s*(?<zone>[+-]\d{4}|[a-z]{1,5})?/iu;
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
};

const two = (text: string | undefined) => (text ?? '0').padStart(2, '0');

function offsetOf(zone: string | undefined): string {
  const told = /^[+-]\d{4}$/u.test(zone ?? '') ? `${zone?.slice(0, 3)}:${zone?.slice(3)}` : ZONES[zone?.toUpperCase() ?? ''];
  return told ?? '+00:00';
}

/**
 * The Date line of a letter as ISO day and time, in the zone of who sent it: a letter sent late in the evening was sent that day, whatever day it was in
 * Greenwich. Null for what is no date.
 */
export function sentAt(line: string): string | null {
  const found = SENT.exec(line.slice(0, 200))?.groups;
  if (!found) return null;
  const month = MONTHS.indexOf(found.month?.toLowerCase() ?? '') + 1;
  const year = Number(found.year) + (found.year?.length === 2 ? (Number(found.year) < 50 ? 2000 : 1900) : 0);
  const day = `${String(year).padStart(4, '0')}-${two(String(month))}-${two(found.day)}`;
  const stamp = `${day}T${two(found.hour)}:${two(found.minute)}:${two(found.second)}`;
  const time = Date.parse(`${stamp}Z`);
  // A day that cannot be ("31 Feb") rolls over to another.
  if (month === 0 || Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return null;
  return `${stamp}${offsetOf(found.zone)}`;
}
