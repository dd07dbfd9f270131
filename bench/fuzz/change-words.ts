import type { Random } from './random.ts';

/** What formats made of words trip over: of XML and HTML, of letters and calendars, of PDF, of tables, and of text at all. */
const WORDS = [
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '&a;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#99999999999;',
    ']]>',
    '<![CDATA[',
    '<!--',
  ],
  ...[
    '-->',
    '<?xml version="1.0" encoding="utf-16"?>',
    '</',
    '<w:p>',
    '</w:p>',
    '<w:tbl><w:tr><w:tc>',
    '<w:r><w:t>',
    '</w:body>',
    '<w:gridSpan w:val="9999999"/>',
  ],
  ...[
    '<w:vMerge w:val="continue"/>',
    '<w:outlineLvl w:val="-1"/>',
    '<w:ilvl w:val="NaN"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:footnoteReference w:id="2"/>',
  ],
  ...[
    '<table><tr><td>',
    '<pre>',
    '<select>',
    '<svg>',
    '<template>',
    '<script>',
    '<blockquote>',
    '<h1>',
    '<meta charset="utf-7">',
    '<meta charset="utf-16">',
    '<li>',
    '<plaintext>',
  ],
  ...[
    '<c r="ZZZ9999999">',
    '<c t="s"><v>99999999</v></c>',
    '<row r="1048577">',
    '<mergeCell ref="A1:XFD1048576"/>',
    '<v>1e400</v>',
    '<v>-1</v>',
    't="e"',
    't="d"',
    's="-1"',
  ],
  ...[
    '\r\n\r\n',
    '\r\nContent-Type: multipart/mixed; boundary=""',
    '\r\nContent-Type: message/rfc822',
    '\r\nContent-Transfer-Encoding: base64',
    '\r\n--ytre',
    '--indre--',
    '\r\n ',
  ],
  ...[
    'Content-Type: text/html; charset=iso-2022-jp',
    '=?utf-8?B?8J+YgO2goA==?=',
    '=?x-unknown?Q?=ED=A0=80?=',
    'Date: Thu, 99 Foo 99999 99:99:99 +9999',
    'Date: -271821-04-20',
    'begin 644 x\n',
  ],
  ...[
    'BEGIN:VEVENT\n',
    'END:VEVENT\n',
    'BEGIN:VCALENDAR\n',
    'RRULE:FREQ=SECONDLY\n',
    'RRULE:FREQ=YEARLY;COUNT=999999999;BYDAY=53FR\n',
    'DTSTART:99999999T999999Z\n',
    'DTSTART:00000000\n',
    'DURATION:-P99999999W\n',
    'TZID=No/Where:',
  ],
  ...[
    '/Count 999999999',
    '/Length 99999999',
    '/Kids [2 0 R]',
    '/Contents [5 0 R 5 0 R]',
    '/Filter [/FlateDecode /FlateDecode]',
    '/MediaBox [0 0 0 0]',
    '/MediaBox [NaN -1e9 1e30 1e30]',
    '/Rotate 7',
    '1 0 R',
    '(',
    ')',
    '<<',
    '>>',
    '[',
    ']',
    'endobj',
    'stream\n',
    'endstream',
  ],
  ...[
    'BT ',
    ' Tj',
    ' TJ ',
    ' 0 0 0 0 0 0 cm ',
    ' 1e38 0 0 1e38 0 0 Tm ',
    ' q '.repeat(300),
    ' Q Q Q ',
    '/F1 0 Tf ',
    '/F1 -1e9 Tf ',
    '/Artifact BMC ',
    ' EMC EMC ',
    '/P <</MCID 99999>> BDC ',
    '/Encrypt << /Filter /Standard >>',
  ],
  ...['"', "'", '\t', ';', ',', '\n"', '\r', '=1+1'],
  ...[
    '\0',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\u{10ffff}',
    'שלום',
    'مرحبا',
    'e\u0301'.repeat(20),
    '👩‍👩‍👧',
    '𝔘',
    'ﷺ',
  ],
  ...[
    '2024-02-30',
    '31.02.2024',
    '3.–99. mai 99999',
    '0000-00-00',
    '12345678901234567890',
    '-0',
    'NaN',
    'Infinity',
    '1e309',
    '10\u00a0000\u00a0000\u00a0000\u00a0000',
    '…',
    '– ',
    '# ',
    '> '.repeat(200),
    '|'.repeat(100),
  ],
] as const;
const NUMBERS = ['0', '-1', '1', '65536', '2147483647', '2147483648', '4294967295', '99999999999999999999', '1e400', 'NaN', '0.0000001'];

/** A file or a part of one that is words, spoilt as words: one put in or repeated often, a number made huge, a mark-up taken away, doubled or moved, a wrong letter case. */
export function changeWords(text: string, random: Random): { text: string; how: string } {
  const at = random.below(text.length + 1);
  const put = (words: string, how: string) => ({ text: text.slice(0, at) + words + text.slice(at), how });
  const way = random.below(9);
  if (way < 3) return put(random.of(WORDS), 'word put in');
  if (way === 3) return put(random.of(WORDS).repeat(random.of([10, 300, 5000])), 'word repeated');
  if (way === 4) return put(random.of(['a', ' ', '\n', 'ø', '1', '(', '<b>', 'Vi møtte UNESCO. ']).repeat(random.of([100, 2000])), 'letters repeated');
  const marks = [...text.matchAll(way === 5 ? /\d+/gu : way === 6 ? /<[^<>]*>/gu : /[^\s]+|\n/gu)];
  if (marks.length === 0) return put(random.of(WORDS), 'word put in');
  const mark = random.of(marks);
  const instead = (words: string, how: string) => ({ text: text.slice(0, mark.index) + words + text.slice(mark.index + mark[0].length), how });
  if (way === 5) return instead(random.of(NUMBERS), 'number replaced');
  if (way === 6) return instead(random.of(['', mark[0] + mark[0], mark[0].replace('<', '</'), mark[0].slice(0, -1)]), 'mark-up spoilt');
  if (way === 7) return instead(random.of([random.of(WORDS), random.of(marks)[0], mark[0].toUpperCase(), '']), 'word replaced');
  return instead(random.of(marks)[0].repeat(random.of([2, 50])), 'word replaced by others');
}
