import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { Problem } from '../../domain/problem.ts';
import { LIMITS } from './limits.ts';
import { TextWriter } from './write-text.ts';

const written = (work: (writer: TextWriter) => void) => {
  const writer = new TextWriter(LIMITS);
  work(writer);
  return writer.finish();
};
const sliceOf = (text: string, place: { start: number; end: number }) => [...text].slice(place.start, place.end).join('');

const word = fc.stringMatching(/^[\p{L}\p{Emoji_Presentation}]{1,8}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff }), fc.constantFrom(9, 10, 13, 32, 0xa0, 0x61));
const anything = fc.array(unit, { maxLength: 20 }).map((units) => String.fromCharCode(...units));
const piece = fc.oneof(
  fc.record({ is: fc.constant('paragraph' as const), said: words }),
  fc.record({ is: fc.constant('heading' as const), said: words, level: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ is: fc.constant('bullet' as const), said: words }),
  fc.record({ is: fc.constant('footnote' as const), said: words, number: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ is: fc.constant('row' as const), cells: fc.array(words, { minLength: 1, maxLength: 4 }) }),
);

describe('writing the text of a document', () => {
  it('leaves one blank line between blocks, none around them, and no space at the end of a line', () => {
    const { text } = written((writer) => {
      writer.block();
      writer.write('  First ');
      writer.block();
      writer.block();
      writer.write('Second\r\nline\n\n\n\nThird');
      writer.line();
      writer.bullet();
      writer.write('one');
      writer.bullet();
      writer.bullet();
      writer.write('two ');
      writer.block();
    });
    assert.equal(text, 'First\n\nSecond\nline\n\nThird\n- one\n- two');
  });
  it('keeps empty cells but for those that end a row, and parts what stands in one cell', () => {
    const { text } = written((writer) => {
      for (const cells of [
        ['', 'Oslo', ''],
        ['Kari', '', '3'],
      ]) {
        writer.line();
        for (const [index, cell] of cells.entries()) {
          if (index > 0) writer.tab();
          writer.write(cell);
          writer.part();
        }
      }
      writer.line();
      writer.write('Kari');
      writer.part();
      writer.write('Ola.');
      writer.part();
      writer.write('Per');
    });
    assert.equal(text, '\tOslo\nKari\t\t3\nKari; Ola. Per');
  });
  it('keeps spaces that must not break, and drops what cannot be seen', () => {
    const { text, notes } = written((writer) => {
      writer.write('10');
      writer.write('\u00a0');
      writer.write('000 kr\u200b, sam\u00adarbeid, IT\u2011drift \u202eback\u202c\u0007');
      writer.write('\ud83d');
    });
    assert.equal(text, '10\u00a0000 kr, samarbeid, IT-drift back\ufffd');
    assert.deepEqual(notes, [
      { code: 'control-characters', params: { count: 3 } },
      { code: 'replaced-characters', params: { count: 1 } },
    ]);
  });
  it('leaves out a place with nothing in it, and one within another of its kind', () => {
    const { places } = written((writer) => {
      const outer = writer.open({ kind: 'heading', level: 1 });
      writer.write('😀 a');
      const inner = writer.open({ kind: 'heading', level: 2 });
      writer.write('b');
      writer.close(inner);
      writer.close(outer);
      writer.close(writer.open({ kind: 'row' }));
    });
    assert.deepEqual(places, [{ kind: 'heading', level: 1, start: 0, end: 4 }]);
  });
  it('stops at the most letters a file may give', () => {
    const writer = new TextWriter({ ...LIMITS, letters: 10 });
    assert.throws(
      () => writer.write('more than ten letters'),
      (error) => error instanceof Problem && error.code === 'too-large',
    );
  });
  it('counts places so that each holds what was put in it, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const said: string[] = [];
        const { text, places } = written((writer) => {
          for (const part of pieces) {
            if (part.is === 'bullet') writer.bullet();
            else if (part.is === 'row') writer.line();
            else writer.block();
            const opened =
              part.is === 'heading'
                ? writer.open({ kind: 'heading', level: part.level })
                : part.is === 'footnote'
                  ? writer.open({ kind: 'footnote', number: part.number })
                  : part.is === 'row'
                    ? writer.open({ kind: 'row' })
                    : null;
            for (const [index, cell] of (part.is === 'row' ? part.cells : [part.said]).entries()) {
              if (index > 0) writer.tab();
              writer.write(` ${cell} `);
            }
            if (opened) {
              writer.close(opened);
              said.push(part.is === 'row' ? part.cells.join('\t') : part.said);
            }
            writer.line();
          }
        });
        assert.deepEqual(
          places.map((place) => sliceOf(text, place)),
          said,
        );
        assert.doesNotMatch(text, /\n{3}|[ \t]\n|^\s|\s$/u);
      }),
    );
  });
  it('gives well-formed text without control characters, whatever is put in', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (parts) => {
        const { text } = written((writer) => {
          for (const part of parts) writer.write(part);
        });
        assert.ok(text.isWellFormed());
        assert.doesNotMatch(text, /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\n{3}/u);
      }),
    );
  });
});
