import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { Problem } from '../../domain/problem.ts';
import { readDates } from '../read-dates.ts';
import { readText } from '../read-text.ts';
import { LIMITS } from './limits.ts';
import { readFile } from './read-file.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20230901T080000Z', ...lines, 'END:VEVENT'].join('\r\n');
const read = (text: string, limits = LIMITS) => readFile('calendar.ics', Buffer.from(text), limits);
const textOf = async (...lines: string[]) => (await read(calendar(event(...lines)))).text;
const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const slices = (text: string, places: { start: number; end: number }[]) => places.map(({ start, end }) => [...text].slice(start, end).join(''));

describe('a calendar', () => {
  it('tells each event by its name, its days and place, who holds it and what it is about', async () => {
    const document = await read(
      calendar(
        event(
          'SUMMARY:Visit from the council 🎉',
          'DTSTART;TZID=Europe/Oslo:20230912T100000',
          'DTEND;TZID=Europe/Oslo:20230914T120000',
          'LOCATION:Oslo\\, city hall',
          'ORGANIZER;CN=Secretariat:mailto:secretariat@example.org',
          'ATTENDEE;CN=Nordic Council:mailto:a@example.org',
          'ATTENDEE;CN="Adviser (University of Example)":mailto:b@example.org',
          'ATTENDEE;CN=Adviser:mailto:c@example.org',
          'ATTENDEE;CN=Council room;CUTYPE=ROOM:mailto:d@example.org',
          'DESCRIPTION:We sign the agreement.\\nThen we eat.',
        ),
      ),
    );
    assert.equal(
      document.text,
      'Visit from the council 🎉\n\nVisit from the council 🎉, 12 – 14 September 2023, Oslo, city hall.\nOrganiser: Secretariat <secretariat@example.org>\nInvited: Nordic Council, University of Example\n\nWe sign the agreement.\nThen we eat.',
    );
    assert.deepEqual(slices(document.text, document.places), ['Visit from the council 🎉']);
    assert.deepEqual([document.title, document.written, document.media], ['Visit from the council 🎉', '2023-09-01', 'text/calendar']);
    assert.deepEqual(document.from, { name: 'Secretariat', address: 'secretariat@example.org' });
  });
  it('tells the day in the language of the event, in words a reader of texts understands', async () => {
    const days = async (from: string, to: string, summary: string) => {
      const text = await textOf(`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`);
      const line = (text.split('\n\n')[1] ?? '').replace(`${summary}, `, '');
      return [line, ...readDates(line, 2020).map((found) => found.period.edtf)];
    };
    assert.deepEqual(await days('20230912', '20230913', 'Møte med dei og me frå rådet'), ['12. september 2023.', '2023-09-12']);
    assert.deepEqual(await days('20230912', '20230915', 'Møte med dei og me frå rådet'), ['12.–14. september 2023.', '2023-09-12/2023-09-14']);
    assert.deepEqual(await days('20230928', '20231003', 'Meeting with the council'), ['28 September – 2 October 2023.', '2023-09-28/2023-10-02']);
    assert.deepEqual(await days('20231230', '20240103', 'Meeting with the council'), ['30 December 2023 – 2 January 2024.', '2023-12-30', '2024-01-02']);
  });
  it('takes the day of the event in its own zone', async () => {
    const line = async (...lines: string[]) => (await read(calendar(...lines))).text.split('\n\n')[1]?.replace('The late meeting, ', '');
    const late = event('SUMMARY:The late meeting', 'DTSTART:20230912T223000Z', 'DTEND:20230912T233000Z');
    assert.equal(await line(late), '12 September 2023.');
    assert.equal(await line('X-WR-TIMEZONE:Europe/Oslo', late), '13 September 2023.');
    assert.equal(await line(event('SUMMARY:The late meeting', 'DTSTART;TZID=Asia/Tokyo:20230913T000000', 'DURATION:PT24H')), '13 September 2023.');
    assert.equal(
      await line(event('SUMMARY:The late meeting', 'DTSTART;TZID=Nowhere:20230913T220000', 'DTEND;TZID=Nowhere:20230914T000000')),
      '13 September 2023.',
    );
  });
  it('tells the rule of what comes back, and never its days', async () => {
    const rule = async (...lines: string[]) => (await textOf('SUMMARY:The weekly meeting', 'DTSTART;VALUE=DATE:20230912', ...lines)).split('\n').slice(3);
    assert.deepEqual(await rule('RRULE:FREQ=WEEKLY;UNTIL=20231212'), ['Every week until 12 December 2023.']);
    assert.deepEqual(await rule('RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=6', 'EXDATE;VALUE=DATE:20231112'), ['Every 2 months, 6 times.', 'Not 12 November 2023.']);
    assert.deepEqual(await rule('RRULE:FREQ=DAILY'), ['Every day.']);
  });
  it('gives a text the reader of texts makes records of', async () => {
    const text = await textOf('SUMMARY:Møte med Nordic Council om havvind', 'DTSTART;VALUE=DATE:20230912', 'LOCATION:Oslo', 'STATUS:CANCELLED');
    const [proposal, ...others] = readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] }).proposals;
    const { draft } = proposal ?? assert.fail(text);
    assert.deepEqual(
      [draft.kind, draft.period?.edtf, draft.parties.map((party) => party.name), draft.status, others.length],
      ['meeting', '2023-09-12', ['Nordic Council'], 'cancelled', 0],
    );
  });
  it('says so where an event is called off', async () => {
    assert.equal(
      await textOf('SUMMARY:Møte med dei og me frå rådet', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20230912'),
      'Avlyst: Møte med dei og me frå rådet\n\nAvlyst: Møte med dei og me frå rådet, 12. september 2023.',
    );
    assert.match((await read(calendar('METHOD:CANCEL', event('SUMMARY:The visit')))).text, /^Cancelled: The visit/u);
  });
  it('leaves out mark-up, the words for dialling in, and files in it', async () => {
    assert.match(await textOf('SUMMARY:The visit', 'DESCRIPTION:<p>We <b>sign</b>.</p><p>In Oslo.</p>'), /\n\nWe sign\.\n\nIn Oslo\.$/u);
    const teams = await textOf('SUMMARY:The visit', `DESCRIPTION:We sign.\\n${'_'.repeat(40)}\\nMicrosoft Teams meeting\\nJoin on your computer`);
    assert.equal(teams, 'The visit\n\nWe sign.');
    const enclosed = await read(calendar(event('SUMMARY:The visit', 'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA', ' BBBB', 'DESCRIPTION:We sign.')));
    assert.equal(enclosed.text, 'The visit\n\nWe sign.');
    assert.deepEqual(enclosed.notes, [{ code: 'part-skipped', params: { name: 'ATTACH' } }]);
  });
  it('tells several events by the name of the calendar', async () => {
    const document = await read(calendar('X-WR-CALNAME:Visits', event('SUMMARY:The first'), event('SUMMARY:The second')));
    assert.deepEqual([document.text, document.title, document.written], ['The first\n\nThe second', 'Visits', null]);
  });
});

describe('a calendar that cannot be read', () => {
  it('is named for what it is', async () => {
    await assert.rejects(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x'), refused('damaged'));
    await assert.rejects(read('BEGIN:VCALENDAR\nnonsense\nEND:VCALENDAR'), refused('damaged'));
    await assert.rejects(read(calendar()), refused('empty-text'));
    await assert.rejects(read(calendar(event(`SUMMARY:${'x'.repeat(2000)}`)), { ...LIMITS, letters: 500 }), refused('too-large'));
  });
  it('never runs on, however deep or odd', async () => {
    await assert.rejects(read(`${'BEGIN:VCALENDAR\n'.repeat(10_000)}${'END:VCALENDAR\n'.repeat(10_000)}`), refused('empty-text'));
    await read(calendar(event('SUMMARY:The odd', 'DTSTART:99999999T999999', 'DTEND:x', 'RRULE:FREQ=SECONDLY;COUNT=999999999')));
  });
  it('gives a text or a problem whatever lines are lost or doubled', async () => {
    const lines = calendar(
      'X-WR-TIMEZONE:Europe/Oslo',
      event(
        'SUMMARY:The visit',
        'DTSTART:20230912T223000Z',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;UNTIL=20231212',
        'RDATE:20230913T100000Z',
        'DESCRIPTION:Words',
      ),
    ).split('\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(lines.length - 1), { maxLength: 30 }), fc.string({ maxLength: 8 }), async (order, odd) => {
        const text = ['BEGIN:VCALENDAR', ...order.map((at, index) => (index % 7 === 3 ? (lines[at] ?? '') + odd : (lines[at] ?? ''))), 'END:VCALENDAR'].join(
          '\n',
        );
        try {
          const document = await read(text);
          assert.ok(document.text.isWellFormed());
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }),
    );
  });
  it('says who invites in letters that can be shown', async () => {
    const { from } = await read(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\r\nORGANIZER:mailto:anne@example\u000b\u202e.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    assert.doesNotMatch(from?.address ?? '', /[\p{Cc}\u202e]/u);
  });
});
