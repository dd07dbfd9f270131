/** A deadline as a calendar holds it: a whole day, with what to do, about what, and where. */
export interface Deadline {
  id: string; // the same each time it is fetched, so that a calendar replaces what it has
  day: string; // ISO
  summary: string;
  description: string;
  url: string;
}

const LINE = 75; // octets, without the line end
const ALARMS = ['-P6DT15H', '-PT15H']; // nine in the morning, a week and a day before

/**
 * Deadlines as an iCalendar file (RFC 5545). They are events of a whole day, for Outlook shows no to-dos from elsewhere; they take no time from
 * anybody's day, and remind twice. `stamp` is the moment the file is made.
 */
export function remindersToIcs(name: string, deadlines: readonly Deadline[], stamp: string): string {
  const at = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samband//Samband//NN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...deadlines.flatMap((deadline) => event(deadline, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ id, day, summary, description, url }: Deadline, stamp: string): string[] {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10); // an end is the first day after
  return [
    'BEGIN:VEVENT',
    `UID:${id}@samband`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...ALARMS.flatMap((trigger) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:${trigger}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** Text with what has a meaning of its own in the format taken out of it, control characters left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A line in pieces of no more octets than allowed, each after the first begun with a space. No character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}
