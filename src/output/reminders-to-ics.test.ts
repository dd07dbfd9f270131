import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { remindersToIcs } from './reminders-to-ics.ts';
import { readIcs } from '../../test/read-ics.ts';

const STAMP = '2026-03-10T08:30:00.000Z';
const deadline = {
  id: 'eng-1',
  day: '2026-12-31',
  summary: 'Svar på: råd',
  description: 'Part: Laget\nFrist: 2026',
  url: 'https://samband.example/engagements/eng-1',
};

describe('deadlines as a calendar file', () => {
  it('are events of one whole day that take no time, with two reminders in the morning', () => {
    const { properties, events } = readIcs(remindersToIcs('Samband: fristar', [deadline], STAMP));
    assert.deepEqual([properties.VERSION, properties.METHOD, properties['X-WR-CALNAME']], ['2.0', 'PUBLISH', 'Samband: fristar']);
    const [event] = events;
    assert.deepEqual(
      [event?.UID, event?.DTSTAMP, event?.['DTSTART;VALUE=DATE'], event?.['DTEND;VALUE=DATE'], event?.TRANSP, event?.URL],
      ['eng-1@samband', '20260310T083000Z', '20261231', '20270101', 'TRANSPARENT', deadline.url],
    );
    assert.deepEqual(
      event?.alarms.map((alarm) => [alarm.ACTION, alarm.TRIGGER]),
      [
        ['DISPLAY', '-P6DT15H'],
        ['DISPLAY', '-PT15H'],
      ],
    );
  });

  it('are none where there is none', () => {
    assert.deepEqual(readIcs(remindersToIcs('Samband', [], STAMP)).events, []);
  });

  it('give back every text as it was, on lines that are never too long', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((one) => one.toWellFormed().replaceAll(/(?!\n)\p{Cc}/gu, '-'));
    fc.assert(
      fc.property(text, text, text, (name, summary, description) => {
        const { properties, events } = readIcs(remindersToIcs(name, [{ ...deadline, summary, description }], STAMP));
        assert.deepEqual([properties['X-WR-CALNAME'], events[0]?.SUMMARY, events[0]?.DESCRIPTION], [name, summary, description]);
      }),
      { numRuns: 300, examples: [['a,b;c\\n', 'æ'.repeat(80), '🎈'.repeat(40)]] },
    );
  });
});
