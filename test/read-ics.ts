import assert from 'node:assert/strict';

type Properties = Record<string, string>;
type IcsEvent = Properties & { alarms: Properties[] };

/**
 * A calendar file read strictly: lines of no more than 75 octets that end in CR LF and are cut between characters, parts that open and close in
 * order, and every mark in a text escaped.
 */
export function readIcs(file: string): { properties: Properties; events: IcsEvent[] } {
  assert.ok(file.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(file), 'every line ends in CR LF');
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
    assert.ok(line.isWellFormed(), 'no character is cut in two');
  }
  const properties: Properties = {};
  const events: IcsEvent[] = [];
  const open: string[] = [];
  let alarm: Properties = {};
  let event = { alarms: [] } as unknown as IcsEvent;
  for (const line of lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const found = /^([A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*):(.*)$/su.exec(line) ?? assert.fail(`not a line of a calendar: ${line}`);
    const [key, value] = [found[1] ?? '', found[2] ?? ''];
    if (key === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') event = { alarms: [] } as unknown as IcsEvent;
      if (value === 'VALARM') alarm = {};
    } else if (key === 'END') {
      assert.equal(open.pop(), value);
      if (value === 'VEVENT') events.push(event);
      if (value === 'VALARM') event.alarms.push(alarm);
    } else {
      const holder: Properties = open.at(-1) === 'VALARM' ? alarm : open.at(-1) === 'VEVENT' ? event : properties;
      assert.ok(!(key in holder), `${key} stands once`);
      holder[key] = unescaped(key, value);
    }
  }
  assert.deepEqual(open, []);
  for (const one of events) for (const key of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY']) assert.ok(key in one, key);
  return { properties, events };
}

const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME']);

function unescaped(key: string, value: string): string {
  if (!TEXTS.has(key)) return value;
  assert.ok(!/(?<!\\)(?:\\\\)*[;,]/.test(value.replaceAll(/\\[\\;,nN]/g, '')), `a mark is not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
