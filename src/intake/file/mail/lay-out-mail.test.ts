import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/properties.ts';
import type { Document } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import { LIMITS } from '../limits.ts';
import { layOutMail } from './lay-out-mail.ts';
import type { Mail } from './mail.ts';

const mail = (told: Partial<Mail>): Mail => ({
  media: 'message/rfc822',
  from: { name: 'Secretariat', address: 'secretariat@example.org' },
  to: [],
  cc: [],
  sent: '2024-05-03T10:12:00+02:00',
  subject: 'Visit',
  text: null,
  html: null,
  parts: [],
  pictures: 0,
  skipped: [],
  ...told,
});
const slices = (document: Document, kind: string) =>
  document.places.filter((place) => place.kind === kind).map((place) => [...document.text].slice(place.start, place.end).join(''));

const word = fc.stringMatching(/^[\p{Ll}🫐🎉]{2,8}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `We met ${words.join(' ')}.`);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const piece = fc.oneof(fc.record({ is: fc.constant('own' as const), lines }), fc.record({ is: fc.constant('quoted' as const), lines }));
const anything = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '> ',
      '-- ',
      '\nFrom: x',
      '\nSent: x',
      '\nSubject: x',
      'Best regards\n',
      '\nOn 3 May 2024 at 10:12, X wrote:\n',
      '---------- Forwarded message ---------\n',
      '\t',
      '\u202e',
      '\ud83d',
    ),
  ),
  { maxLength: 30 },
);

describe('the places of a letter', () => {
  it('hold what was said, what was repeated and what was signed, whatever stands between', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.option(lines), (pieces, signed) => {
        const said = pieces.map(({ is, lines: words }) => (is === 'own' ? words : words.map((words) => `> ${words}`)).join('\n'));
        const text = [...said, ...(signed ? [`-- \n${signed.join('\n')}`] : [])].join('\n\n');
        const document = layOutMail(mail({ text }), LIMITS);
        // Quotations with nothing of one's own between them are one.
        const quoted = said.reduce<string[]>((runs, words, at) => {
          if (pieces[at]?.is !== 'quoted') return runs;
          return pieces[at - 1]?.is === 'quoted' ? [...runs.slice(0, -1), `${runs.at(-1)}\n\n${words}`] : [...runs, words];
        }, []);
        assert.deepEqual(slices(document, 'quoted'), quoted);
        assert.deepEqual(slices(document, 'signature'), signed ? [`--\n${signed.join('\n')}`] : []);
        assert.deepEqual(slices(document, 'header'), ['From: Secretariat <secretariat@example.org>', 'Date: 2024-05-03T10:12:00+02:00', 'Subject: Visit']);
      }),
    );
  });
  it('stand in order and in the text, and no kind overlaps itself, whatever is sent', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (parts, inHtml) => {
        const body = parts.join('');
        let document: Document;
        try {
          document = layOutMail(mail(inHtml ? { html: `<div>${body}<blockquote type="cite">${body}</blockquote></div>` } : { text: body }), LIMITS);
        } catch (error) {
          assert.ok(error instanceof Problem);
          return;
        }
        const { text, places } = document;
        assert.ok(text.isWellFormed());
        assert.doesNotMatch(text, /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\n{3}|^\s|\s$/u);
        const ends = new Map<string, number>();
        let last = 0;
        for (const { kind, start, end } of places) {
          assert.ok(start >= last && start < end && end <= [...text].length && start >= (ends.get(kind) ?? 0));
          ends.set(kind, end);
          last = start;
        }
      }),
    );
  });
});
