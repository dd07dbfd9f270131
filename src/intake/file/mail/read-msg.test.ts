import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Place } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import { LIMITS } from '../limits.ts';
import { readFile } from '../read-file.ts';
import { msgSample, type Folder, type Told } from './msg-sample.ts';

const HEAD: Told = {
  '001A001F': 'IPM.Note',
  '0037001F': 'SV: Besøk frå Lübeck',
  '0C1A001F': 'Secretariat',
  '5D01001F': 'secretariat@example.org',
  '00390040': new Date('2024-05-03T22:30:00Z'),
};
const to: Folder = { told: { '3001001F': 'Internasjonal eining', '39FE001F': 'int@example.no', '0C150003': 1 } };
const cc: Folder = { told: { '3001001F': 'Postmottak', '3003001F': '/O=HOUSE/CN=POST', '0C150003': 2 } };
const PEOPLE = { '__recip_version1.0_#00000000': to, '__recip_version1.0_#00000001': cc };
const letter = (told: Told, folders: Record<string, Folder> = {}) => msgSample({ told: { ...HEAD, ...told }, folders: { ...PEOPLE, ...folders } });
const read = (bytes: Uint8Array, limits = LIMITS) => readFile('letter.msg', bytes, limits);
const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;

/** Rich text that says it is not packed. */
function rich(text: string): Uint8Array {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(text.length + 12, 0);
  head.writeUInt32LE(text.length, 4);
  head.writeUInt32LE(0x414c454d, 8);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
}

describe('a letter Outlook keeps', () => {
  it('is laid out as any letter', async () => {
    const document = await read(
      letter({ '1000001F': 'Ja, vi kjem.\r\n\r\nMed venleg helsing\r\nSecretariat\r\n\r\n-----Opprinnelig melding-----\r\nKan de koma?' }),
    );
    assert.equal(
      document.text,
      'From: Secretariat <secretariat@example.org>\nTo: Internasjonal eining <int@example.no>\nCc: Postmottak\nDate: 2024-05-03T22:30:00+00:00\nSubject: SV: Besøk frå Lübeck\n\nJa, vi kjem.\n\nMed venleg helsing\nSecretariat\n\n-----Opprinnelig melding-----\nKan de koma?',
    );
    assert.equal(document.title, 'Besøk frå Lübeck');
    assert.equal(document.media, 'application/vnd.ms-outlook');
    const slice = ({ start, end }: Place) => [...document.text].slice(start, end).join('');
    assert.deepEqual(document.places.slice(-2).map(slice), ['Med venleg helsing\nSecretariat', '-----Opprinnelig melding-----\nKan de koma?']);
  });
  it('was written the day its own head says, where it came over the net', async () => {
    const document = await read(letter({ '1000001F': 'x', '007D001F': 'Received: x\r\nDate: Sat, 4 May 2024 00:30:00 +0200\r\n' }));
    assert.equal(document.written, '2024-05-04');
  });
  it('is read in HTML, in old letters and in rich text', async () => {
    const said = async (told: Told) => (await read(letter(told))).text.split('\n\n').slice(1).join('\n\n');
    assert.equal(await said({ '10130102': Buffer.from('<p>Vi møtte <b>rådet</b>.</p>'), '3FDE0003': 65001 }), 'Vi møtte rådet.');
    assert.equal(await said({ '1000001E': 'Vi m\u00f8tte r\u00e5det.' }), 'Vi møtte rådet.');
    const text = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator x;}Vi m\'f8tte r\u229?det.\par S\u229\'e5 reiste vi \emdash  heim.}`;
    assert.equal(await said({ '10090102': rich(text) }), 'Vi møtte rådet.\nSå reiste vi — heim.');
    const page = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\b \htmlrtf0 Vi m\'f8tte {\*\htmltag84 <b>}r\'e5det{\*\htmltag92 </b>}.\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}`;
    assert.equal(await said({ '10090102': rich(page) }), 'Vi møtte rådet.');
  });
  it('opens packed rich text', async () => {
    // The example of the description of the format, which says "hello world" in rich text.
    const example = Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232' + '0af32068656c090020627705b06c647d0a800fa0', 'hex');
    assert.match((await read(letter({ '10090102': example }))).text, /\n\nhello world$/u);
  });
  it('gives what hangs on it as parts, letters too, and leaves pictures in the text out', async () => {
    const inner: Folder = { told: { ...HEAD, '0037001F': 'Visit', '1000001F': 'We met the council.' } };
    const bytes = letter(
      { '1000001F': 'See the papers.' },
      {
        '__attach_version1.0_#00000000': { told: { '3707001F': 'Møte.txt', '37010102': Buffer.from('Vi møtte rådet.'), '37050003': 1 } },
        '__attach_version1.0_#00000001': { told: { '3707001F': 'logo.png', '3712001F': 'logo', '37010102': Buffer.from('x'), '37050003': 1 } },
        '__attach_version1.0_#00000002': { told: { '3001001F': 'Visit', '37050003': 5 }, folders: { '__substg1.0_3701000D': inner } },
        '__attach_version1.0_#00000003': { told: { '3707001F': 'winmail.dat', '37010102': Buffer.from('x') } },
      },
    );
    const document = await read(bytes);
    assert.deepEqual(
      document.parts.map((part) => part.name),
      ['Møte.txt', 'Visit.msg'],
    );
    assert.deepEqual(document.notes, [
      { code: 'part-skipped', params: { name: 'winmail.dat' } },
      { code: 'pictures-left-out', params: { count: 1 } },
    ]);
    const [, nested] = document.parts;
    assert.match((await read(nested?.bytes ?? new Uint8Array())).text, /Subject: Visit\n\nWe met the council\.$/u);
    await assert.rejects(read(bytes, { ...LIMITS, expanded: 100 }), refused('expands-too-much'));
  });
  it('is sealed where Outlook says so', async () => {
    await assert.rejects(read(letter({ '001A001F': 'IPM.Note.SMIME', '1000001F': 'x' })), refused('encrypted'));
  });
});

describe('a damaged letter', () => {
  const whole = letter({ '1000001F': 'Vi møtte rådet. '.repeat(500), '10130102': Buffer.from('x'.repeat(300)) });
  it('is refused where it is cut short', async () => {
    for (const part of [0.1, 0.3, 0.6, 0.9])
      await assert.rejects(read(whole.slice(0, Math.round(whole.length * part))), (error) => error instanceof Problem, String(part));
  });
  it('gives a text or a problem whatever bytes are wrong, and never runs on', async () => {
    let seed = 1;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 400; round++) {
      const bytes = Uint8Array.from(whole);
      // Half the rounds strike the head, where the chains start.
      for (let at = 0; at < 4; at++) bytes[round % 2 === 0 ? 24 + next(80) : next(bytes.length)] = next(256);
      try {
        await readFile('letter.msg', bytes, LIMITS);
      } catch (error) {
        assert.ok(error instanceof Problem, String(error instanceof Error ? error.stack : error));
      }
    }
  });
});
