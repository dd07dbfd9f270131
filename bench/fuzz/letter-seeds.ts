import { strToU8 } from 'fflate';
import { msgSample, type Told } from '../../src/intake/file/mail/msg-sample.ts';
import type { Seed } from './seeds.ts';

const lines = (...said: string[]) => said.join('\r\n');
const HEAD = ['From: =?utf-8?Q?Anne_=C3=98?= <anne@example.org>', 'To: post@example.no', 'Date: Fri, 03 May 2024 22:30:00 +0200', 'MIME-Version: 1.0'];
const base64 = (bytes: string) => Buffer.from(bytes).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');

/** Letters of both kinds and a calendar: with what is quoted, what hangs on them, letters in letters, old letters and rich text. */
export function letterSeeds(nynorsk: string, english: string): Seed[] {
  const plain = lines(
    ...HEAD,
    'Subject: =?iso-8859-1?Q?M=F8te?=',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Message-ID: <1@example.org>',
    '',
    nynorsk,
    '',
    '> Kan de koma?',
    '> Anne',
    '',
    '-- ',
    'Anne Ø',
  );
  const nested = lines(
    ...HEAD,
    'Subject: Inner',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Vi m=F8tte UNESCO den 3. mai 2024.',
  );
  const many = lines(
    ...HEAD,
    'Subject: Papers',
    'Content-Type: multipart/mixed; boundary="ytre"',
    '',
    '--ytre',
    'Content-Type: multipart/alternative; boundary=indre',
    '',
    '--indre',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(english),
    '--indre',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body><p>${english.replaceAll('\n\n', '</p><p>')}</p><blockquote>Earlier</blockquote></body></html>`,
    '--indre--',
    '--ytre',
    'Content-Type: text/plain; name="notat.txt"',
    'Content-Disposition: attachment; filename="notat.txt"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(nynorsk),
    '--ytre',
    'Content-Type: message/rfc822',
    '',
    nested,
    '--ytre--',
    '',
  );
  const calendar = lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y//EN',
    'BEGIN:VEVENT',
    'UID:1@example.org',
    'DTSTAMP:20240501T120000Z',
    'DTSTART;TZID=Europe/Oslo:20240503T100000',
    'DTEND;TZID=Europe/Oslo:20240503T120000',
    'RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=FR',
    'SUMMARY:Møte med UNESCO\\, om vatn',
    'LOCATION:Oslo',
    'ORGANIZER;CN=Anne:mailto:anne@example.org',
    'DESCRIPTION:Vi møter UNESCO den 3. mai 2024.\\nSå reiser vi til Genève.',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  );
  return [
    { name: 'brev.eml', bytes: strToU8(plain) },
    { name: 'papir.eml', bytes: strToU8(many) },
    { name: 'møte.ics', bytes: strToU8(calendar) },
    { name: 'brev.msg', bytes: outlook({ '1000001F': nynorsk, '10130102': Buffer.from(`<p>${english}</p>`) }) },
    { name: 'papir.msg', bytes: outlook({ '1000001E': 'Vi m\u00f8tte r\u00e5det.', '10090102': RICH }, nynorsk) },
  ];
}

const RICH = Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0', 'hex');

function outlook(told: Told, hangsOn?: string): Uint8Array {
  const head: Told = {
    '001A001F': 'IPM.Note',
    '0037001F': 'SV: Besøk',
    '0C1A001F': 'Anne',
    '5D01001F': 'anne@example.org',
    '00390040': new Date('2024-05-03T22:30:00Z'),
  };
  const inner = { told: { ...head, '1000001F': 'We met UNESCO on 3 May 2024.' } };
  const hung = {
    '__attach_version1.0_#00000000': { told: { '3707001F': 'notat.txt', '37010102': Buffer.from(hangsOn ?? ''), '37050003': 1 } },
    '__attach_version1.0_#00000001': { told: { '3001001F': 'Inner', '37050003': 5 }, folders: { '__substg1.0_3701000D': inner } },
  };
  const to = { told: { '3001001F': 'Post', '39FE001F': 'post@example.no', '0C150003': 1 } };
  return msgSample({ told: { ...head, ...told }, folders: { '__recip_version1.0_#00000000': to, ...(hangsOn ? hung : {}) } });
}
