import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document, Place } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import { LIMITS } from '../limits.ts';
import { readFile } from '../read-file.ts';

const HEAD = [
  'From: Secretariat <secretariat@example.org>',
  'To: Internasjonal eining <int@example.no>',
  'Date: Fri, 3 May 2024 23:12:00 +0200',
  'MIME-Version: 1.0',
];

const letter = (subject: string, ...lines: string[]) => [...HEAD, `Subject: ${subject}`, ...lines].join('\r\n');
const plain = (subject: string, ...body: string[]) => letter(subject, 'Content-Type: text/plain; charset=utf-8', '', ...body);
const html = (subject: string, body: string) => letter(subject, 'Content-Type: text/html; charset=utf-8', '', body);
const read = (mail: string | Uint8Array, limits = LIMITS) => readFile('letter.eml', typeof mail === 'string' ? Buffer.from(mail) : mail, limits);
const slice = (document: Document, { start, end }: Place) => [...document.text].slice(start, end).join('');
const said = (document: Document, kind: Place['kind']) => document.places.filter((place) => place.kind === kind).map((place) => slice(document, place));
const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const mixed = (...parts: string[]) =>
  letter('Papers', 'Content-Type: multipart/mixed; boundary="b"', '', ...parts.flatMap((part) => ['--b', part]), '--b--', '');

describe('a letter', () => {
  it('is laid out as its head, a blank line and its body', async () => {
    const document = await read(plain('Re: SV: Besøk frå Lübeck', 'Hei.', '', 'Vi kjem 12. september.', 'Vi blir tre dagar.'));
    assert.equal(
      document.text,
      'From: Secretariat <secretariat@example.org>\nTo: Internasjonal eining <int@example.no>\nDate: 2024-05-03T23:12:00+02:00\nSubject: Re: SV: Besøk frå Lübeck\n\nHei.\n\nVi kjem 12. september.\nVi blir tre dagar.',
    );
    assert.equal(document.title, 'Besøk frå Lübeck');
    assert.equal(document.written, '2024-05-03');
    assert.deepEqual(document.from, { name: 'Secretariat', address: 'secretariat@example.org' });
    assert.deepEqual(
      document.places.map((place) => place.kind === 'header' && [place.field, slice(document, place).split(':')[0]]),
      [
        ['from', 'From'],
        ['to', 'To'],
        ['date', 'Date'],
        ['subject', 'Subject'],
      ],
    );
    assert.deepEqual(document.notes, []);
  });
  it('was written the day it was sent where it was sent', async () => {
    const late = plain('x', 'y').replace('23:12:00 +0200', '00:30:00 +0900');
    assert.equal((await read(late)).written, '2024-05-03');
    assert.equal((await read(plain('x', 'y').replace(/Date: .*/u, 'Date: 31 Feb 2024 10:00 +0100'))).written, null);
  });
  it('is read in old charsets, quoted-printable, base64 and encoded words', async () => {
    const latin = Buffer.from(
      letter(
        '=?iso-8859-1?Q?M=F8te_p=E5_=F8ya?=',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Vi m=F8tte r=\r\n=E5det.',
      ),
    );
    const first = await read(latin);
    assert.equal(first.title, 'Møte på øya');
    assert.match(first.text, /\n\nVi møtte rådet\.$/u);
    const second = await read(
      letter('=?UTF-8?B?R3LDpHNz?=', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64('Blåbær 🫐 på øya')),
    );
    assert.equal(second.title, 'Gräss');
    assert.match(second.text, /Blåbær 🫐 på øya$/u);
  });
  it('flows where its lines say they do', async () => {
    const document = await read(
      letter('x', 'Content-Type: text/plain; charset=utf-8; format=flowed', '', 'Vi møtte ', 'rådet.', 'Så reiste vi.', '', '> Kan de ', '> koma?'),
    );
    assert.match(document.text, /\n\nVi møtte rådet\.\nSå reiste vi\.\n\n> Kan de koma\?$/u);
  });
  it('is read in plain text before HTML, but not where the plain text is a stub', async () => {
    const both = (text: string, page: string) =>
      letter(
        'x',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        page,
        '--b--',
        '',
      );
    assert.match((await read(both('Plain words.', '<p>Words in HTML.</p>'))).text, /\n\nPlain words\.$/u);
    assert.match((await read(both('', '<p>Words in HTML.</p>'))).text, /\n\nWords in HTML\.$/u);
    assert.match((await read(both('Please use an HTML viewer.', '<h1>News</h1><p>Words <b>in</b>\n HTML.</p>'))).text, /\n\nNews\n\nWords in HTML\.$/u);
  });
  it('has no letters that cannot be seen', async () => {
    const document = await read(plain('x', 'Vi\u0007 møtte \u202erådet.'));
    assert.match(document.text, /\n\nVi møtte rådet\.$/u);
    assert.deepEqual(document.notes, [{ code: 'control-characters', params: { count: 2 } }]);
  });
});

describe('what a letter repeats', () => {
  const quotes = async (mail: string) => said(await read(mail), 'quoted');
  it('is quoted by lines that open with a mark, with the words that introduce them', async () => {
    const document = await read(
      plain(
        'Re: x',
        'Ja, gjerne.',
        'Den 3. mai 2024 kl. 10:12 skreiv Secretariat <s@example.org>:',
        '> Kan de koma?',
        '>',
        '>> Vi spør.',
        'Vi kjem til Oslo.',
        '> Når?',
      ),
    );
    assert.deepEqual(said(document, 'quoted'), ['Den 3. mai 2024 kl. 10:12 skreiv Secretariat <s@example.org>:\n> Kan de koma?\n>\n>> Vi spør.', '> Når?']);
    assert.match(document.text, /\n\nJa, gjerne\.\n\nDen 3[^]*\n\nVi kjem til Oslo\.\n\n> Når\?$/u);
  });
  it('is quoted by a line in any of seven languages, also one broken over lines', async () => {
    const openers = [
      'On 3 May 2024 at 10:12, Secretariat wrote:',
      'On Fri, May 3, 2024 at 10:12 AM Secretariat\n<secretariat@example.org> wrote:',
      'Den 3. mai 2024 skreiv Secretariat:',
      'fre. 3. mai 2024 kl. 10:12 skrev Secretariat <s@example.org>:',
      'Den fre 3 maj 2024 kl 10:12 skrev Secretariat <s@example.org>:',
      'Den fre. 3. maj 2024 kl. 10.12 skrev Secretariat <s@example.org>:',
      'Am 03.05.2024 um 10:12 schrieb Secretariat <s@example.org>:',
      'Le ven. 3 mai 2024 à 10:12, Secretariat <s@example.org> a écrit :',
    ];
    for (const opener of openers)
      assert.deepEqual(await quotes(plain('Re: x', 'Yes.', '', opener, '', 'Can you come?')), [`${opener}\n\nCan you come?`], opener);
  });
  it('is quoted by the heads office programs write', async () => {
    const heads = [
      'Frå: Secretariat\nSendt: fredag 3. mai 2024 10:12\nTil: Internasjonal eining\nEmne: Besøk',
      'Fra: Secretariat\nSendt: fredag 3. mai 2024 10:12\nTil: Internasjonal eining\nKopi: Postmottak\nEmne: Besøk',
      'From: Secretariat\nSent: Friday, May 3, 2024 10:12 AM\nTo: Internasjonal eining;\n Postmottak\nSubject: Visit',
      'Från: Secretariat\nSkickat: den 3 maj 2024\nTill: Enheten\nÄmne: Besök',
      'Von: Secretariat\nGesendet: Freitag, 3. Mai 2024\nAn: Referat\nBetreff: Besuch',
      'De : Secretariat\nEnvoyé : vendredi 3 mai 2024\nÀ : Unité\nObjet : Visite',
      '*From:* Secretariat\n*Sent:* Friday\n*To:* Unit\n*Subject:* Visit',
    ];
    for (const head of heads)
      assert.deepEqual(await quotes(plain('SV: Besøk', 'Ja.', '', head, '', 'Kan de koma?')), [`${head.replace('\n ', '\n')}\n\nKan de koma?`], head);
  });
  it('is quoted by a mark of its own', async () => {
    for (const mark of ['-----Original Message-----', '-----Opprinnelig melding-----', '-----Opphavleg melding-----', '-----Ursprüngliche Nachricht-----'])
      assert.deepEqual(await quotes(plain('Re: x', 'Ja.', '', mark, 'Kan de koma?')), [`${mark}\nKan de koma?`], mark);
  });
  it('is quoted in HTML by blocks that cite', async () => {
    const apple = await quotes(
      html(
        'Re: x',
        '<div>Yes.<br></div><blockquote type="cite"><div>On 3 May 2024, at 10:12, Secretariat wrote:</div><br><div>Can you come?</div></blockquote>',
      ),
    );
    assert.deepEqual(apple, ['> On 3 May 2024, at 10:12, Secretariat wrote:\n>\n> Can you come?']);
    const gmail = await read(
      html(
        'Re: x',
        '<div dir="ltr">Yes.</div><div class="gmail_quote"><div class="gmail_attr">fre. 3. mai 2024 kl. 10:12 skrev Secretariat &lt;s@example.org&gt;:<br></div><blockquote class="gmail_quote">Can you come?</blockquote></div><p>We fly.</p>',
      ),
    );
    assert.deepEqual(said(gmail, 'quoted'), ['> fre. 3. mai 2024 kl. 10:12 skrev Secretariat <s@example.org>:\n>\n> Can you come?']);
    assert.match(gmail.text, /\n\nWe fly\.$/u);
    const own = await read(html('x', '<p>They said:</p><blockquote>We sign in Oslo.</blockquote>'));
    assert.deepEqual(said(own, 'quoted'), []);
  });
  it('is not quoted where the letter only speaks of someone who wrote', async () => {
    const document = await read(plain('x', 'In 2023 the director wrote:', 'We shall meet in Oslo.', '', 'Til: rådet', 'Det var alt.'));
    assert.deepEqual(said(document, 'quoted'), []);
  });
});

describe('a letter sent on', () => {
  const sent = [
    '---------- Forwarded message ---------',
    'From: Partner office <partner@example.com>',
    'Date: Thu, 2 May 2024 at 09:00',
    'Subject: Visit',
    'To: Secretariat <secretariat@example.org>',
    '',
    'We met the council.',
  ];
  it('is what the mail is about', async () => {
    const document = await read(plain('Fwd: Visit', 'Til orientering.', '', ...sent, '', 'On 1 May 2024 at 10:12, Secretariat wrote:', '> Did you meet?'));
    assert.deepEqual(said(document, 'quoted'), ['On 1 May 2024 at 10:12, Secretariat wrote:\n> Did you meet?']);
    assert.equal(said(document, 'header').length, 8);
    assert.match(document.text, /\n\nTil orientering\.\n\nFrom: Partner office <partner@example\.com>\nDate: [^]*\n\nWe met the council\.\n\nOn 1 May/u);
  });
  it('is what the mail is about in HTML too, and keeps its headings and tables', async () => {
    const document = await read(
      html(
        'Fwd: Visit',
        '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Partner office</b> &lt;p@example.com&gt;<br>Date: Thu, 2 May 2024<br>Subject: Visit<br>To: Secretariat<br></div><h2>Programme</h2><table><tr><td>12 May</td><td>Oslo</td></tr></table></div>',
      ),
    );
    assert.deepEqual(said(document, 'quoted'), []);
    assert.deepEqual(said(document, 'header').at(-1), 'To: Secretariat');
    assert.deepEqual(said(document, 'heading'), ['Programme']);
    assert.deepEqual(said(document, 'row'), ['12 May\tOslo']);
  });
  it('is told by a subject that says so', async () => {
    const head = ['Fra: Partner', 'Sendt: 2. mai 2024', 'Til: Secretariat', 'Emne: Besøk'];
    assert.deepEqual(said(await read(plain('VS: Besøk', 'Sjå under.', '', ...head, '', 'Vi møtte rådet.')), 'quoted'), []);
    assert.equal(said(await read(plain('SV: Besøk', 'Sjå under.', '', ...head, '', 'Vi møtte rådet.')), 'quoted').length, 1);
  });
  it('is a quotation below a letter of some length', async () => {
    const document = await read(plain('Fwd: Visit', 'Vi har møtt rådet og avtalt tre besøk i haust. '.repeat(10), '', ...sent));
    assert.equal(said(document, 'quoted').length, 1);
  });
});

describe('how a letter closes', () => {
  it('is a signature', async () => {
    for (const closing of [
      '-- \nSecretariat\nStreet 1',
      'Med venleg helsing\nInternasjonal eining\n\nTlf. 55 55 55 55',
      'Vennlig hilsen,\nInternasjonal eining',
      'Best regards\n\nSecretariat',
      'Mvh Secretariat',
      'Sent from my iPhone',
    ]) {
      const document = await read(plain('x', 'We met in Oslo.', '', ...closing.split('\n')));
      assert.deepEqual(said(document, 'signature'), [closing.replace('-- ', '--')], closing);
    }
  });
  it('stands above what is quoted, and takes in the words about confidence', async () => {
    const document = await read(
      plain('Re: x', 'We met in Oslo.', 'Best regards', 'Secretariat', '', 'This message is intended only for the addressee.', '', '> When?'),
    );
    assert.deepEqual(said(document, 'signature'), ['Best regards\nSecretariat\n\nThis message is intended only for the addressee.']);
    assert.deepEqual(said(document, 'quoted'), ['> When?']);
  });
  it('leaves what is said after it', async () => {
    const document = await read(
      plain(
        'x',
        'We met in Oslo.',
        '',
        'Best regards',
        'Secretariat',
        '',
        'We also signed an agreement with the university. It runs for three years and covers exchange.',
      ),
    );
    assert.deepEqual(said(document, 'signature'), ['Best regards\nSecretariat']);
  });
});

describe('what hangs on a letter', () => {
  const text = 'Content-Type: text/plain; charset=utf-8\r\n\r\nSee the papers.';
  const paper = (name: string, media: string, content: string, more = 'Content-Disposition: attachment') =>
    `Content-Type: ${media}; name="${name}"\r\n${more}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}`;
  it('is given as parts by name, and letters and invitations too', async () => {
    const inner = plain('Visit', 'We met.');
    const document = await read(
      mixed(
        text,
        paper('=?utf-8?Q?M=C3=B8te.txt?=', 'text/plain', 'Møte'),
        `Content-Type: message/rfc822\r\n\r\n${inner}`,
        'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR',
      ),
    );
    assert.deepEqual(
      document.parts.map((part) => part.name),
      ['Møte.txt', 'Visit.eml', '3.ics'],
    );
    assert.match(document.text, /\n\nSee the papers\.$/u);
    const [, nested] = document.parts;
    assert.match((await readFile(nested?.name ?? '', nested?.bytes ?? new Uint8Array(), LIMITS)).text, /We met\.$/u);
  });
  it('leaves pictures in the text out, and says so', async () => {
    const document = await read(
      mixed(
        text,
        paper('logo.png', 'image/png', 'x', 'Content-ID: <logo>\r\nContent-Disposition: inline'),
        paper('map.png', 'image/png', 'x'),
        paper('winmail.dat', 'application/ms-tnef', 'x'),
      ),
    );
    assert.deepEqual(
      document.parts.map((part) => part.name),
      ['map.png'],
    );
    assert.deepEqual(document.notes, [
      { code: 'part-skipped', params: { name: 'winmail.dat' } },
      { code: 'pictures-left-out', params: { count: 1 } },
    ]);
  });
  it('is refused beyond the limits', async () => {
    await assert.rejects(read(mixed(text, paper('a', 'text/plain', 'x'.repeat(2000))), { ...LIMITS, expanded: 1000 }), refused('expands-too-much'));
    await assert.rejects(
      read(mixed(text, ...Array.from({ length: 4 }, () => paper('a', 'text/plain', 'x'))), { ...LIMITS, parts: 3 }),
      refused('expands-too-much'),
    );
    await assert.rejects(read(plain('x', 'y'.repeat(2000)), { ...LIMITS, letters: 1000 }), refused('too-large'));
  });
});

describe('a letter that is signed', () => {
  const value = (tag: number, ...held: (Uint8Array | string)[]) => {
    const bytes = Buffer.concat(held.map((one) => Buffer.from(one)));
    return Buffer.concat([Buffer.from([tag, 0x82, bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const open = (tag: number, ...held: Uint8Array[]) => Buffer.concat([Buffer.from([tag, 0x80]), ...held, Buffer.alloc(2)]);
  const signed = (content: Uint8Array) =>
    value(0x30, value(0x06, 'x'), value(0xa0, value(0x30, value(0x02, '1'), value(0x31), value(0x30, value(0x06, 'y'), value(0xa0, content)))));
  const wrapped = (bytes: Uint8Array) =>
    letter(
      'Visit',
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(bytes).toString('base64'),
    );
  const inside = 'Content-Type: text/plain; charset=utf-8\r\n\r\nVi møtte rådet.';
  it('is read where its words lie inside the signature, in one piece or several', async () => {
    for (const content of [value(0x04, inside), open(0x24, value(0x04, inside.slice(0, 20)), value(0x04, inside.slice(20)))]) {
      const document = await read(wrapped(signed(content)));
      assert.match(document.text, /^From: Secretariat [^]*Subject: Visit\n\nVi møtte rådet\.$/u);
      assert.deepEqual(document.parts, []);
    }
    await assert.rejects(read(wrapped(signed(value(0x04, inside)).subarray(0, 30))), refused('damaged'));
    await assert.rejects(read(wrapped(Buffer.alloc(100_000, Buffer.from([0x24, 0x80])))), refused('damaged'));
  });
  it('is read where its words stand beside it, and the signature is no part', async () => {
    const document = await read(
      letter(
        'x',
        'Content-Type: multipart/signed; boundary=b',
        '',
        '--b',
        inside,
        '--b',
        'Content-Type: application/pkcs7-signature; name=smime.p7s',
        '',
        'xx',
        '--b--',
        '',
      ),
    );
    assert.match(document.text, /Vi møtte rådet\.$/u);
    assert.deepEqual(document.parts, []);
  });
});

describe('a letter that cannot be read', () => {
  it('is named for what it is', async () => {
    await assert.rejects(read(letter('x', 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data', '', 'xx')), refused('encrypted'));
    await assert.rejects(read(letter('x', 'Content-Type: multipart/encrypted; boundary=b', '', '--b--')), refused('encrypted'));
    await assert.rejects(read(plain('x', '-----BEGIN PGP MESSAGE-----', '', 'xx')), refused('encrypted'));
    await assert.rejects(readFile('x.eml', Buffer.from('Just words.'), LIMITS), refused('damaged'));
    await assert.rejects(read(letter('', 'Content-Type: text/plain', '', '')), refused('empty-text'));
  });
  it('is refused where its parts nest or repeat without end', async () => {
    const deep = Array.from({ length: 10_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`).join('\r\n');
    await assert.rejects(read(`${HEAD.join('\r\n')}\r\n${deep}\r\n\r\nx`), refused('damaged'));
    const wide = Array.from({ length: 20_000 }, (_, at) => `--b\r\nContent-Type: multipart/mixed; boundary=c${at}\r\n\r\n--c${at}\r\n\r\nx\r\n--c${at}--`).join(
      '\r\n',
    );
    await assert.rejects(read(letter('x', 'Content-Type: multipart/mixed; boundary=b', '', wide)), refused('damaged'));
  });
  it('costs no more than its length, whatever is in it', async () => {
    const began = Date.now();
    await read(html('x', '<div>'.repeat(4000) + 'deep' + '<blockquote type="cite">'.repeat(4000) + 'x'));
    await read(html('x', `<table><tr>${'<td>x</td>'.repeat(100_000)}`));
    await read(plain('x', `a${' '.repeat(500_000)}b`, `Best regards${' '.repeat(500_000)}b`, '-'.repeat(500_000), '> '.repeat(200_000)));
    await read(plain('x', ...Array.from({ length: 20_000 }, () => 'From: x')));
    assert.ok(Date.now() - began < 15_000);
  });
});
