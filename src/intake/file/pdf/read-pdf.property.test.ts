import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/properties.ts';
import { at, handPdf } from '../../../../test/pdfs.ts';
import { Problem } from '../../../domain/problem.ts';
import { LIMITS } from '../limits.ts';
import { readFile } from '../read-file.ts';

const word = fc.stringMatching(/^[a-p]{3,5}$/);
const page = fc.array(
  fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    x: fc.constantFrom(60, 72, 310),
    size: fc.constantFrom(8, 10, 14),
    gap: fc.integer({ min: 12, max: 40 }),
  }),
  {
    maxLength: 14,
  },
);

/** Every word says its page, so that it can be told where it came from. */
const drawn = (lines: { words: string[]; x: number; size: number; gap: number }[], number: number) => {
  let y = 780;
  return lines.map(({ words, x, size, gap }) => at(x, (y -= gap), words.map((each) => `${each}q${'z'.repeat(number)}`).join(' '), size)).join('');
};

describe('any PDF', () => {
  it('has every word of a place on the page it says, and the places in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
        const pdf = handPdf(pages.map((lines, index) => drawn(lines, index + 1)));
        if (pages.every((lines) => lines.length === 0)) return;
        const { text, places } = await readFile('x.pdf', pdf, LIMITS);
        const letters = Array.from(text);
        let end = 0;
        let start = 0;
        for (const place of places) {
          assert.ok(place.start >= start && place.end > place.start && place.end <= letters.length);
          start = place.start;
          if (place.kind !== 'page') continue;
          assert.ok(place.start >= end);
          assert.equal(letters.slice(end, place.start).join('').trim(), '');
          end = place.end;
          const words = letters.slice(place.start, place.end).join('').match(/z+/gu) ?? [];
          assert.ok(
            words.length > 0 && words.every((marks) => marks.length === place.page),
            `${place.page}: ${letters.slice(place.start, place.end).join('')}`,
          );
        }
        assert.equal(end, letters.length);
        assert.equal(text.match(/qz+/gu)?.length, pages.flat(1).flatMap(({ words }) => words).length);
      }),
      { numRuns: 60 },
    );
  });
  it('is read or refused with a problem, however it is broken', async () => {
    const whole = handPdf([at(72, 700, 'Fine words.'), at(72, 700, 'And more.')]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 20 }),
        fc.nat({ max: whole.length }),
        async (changes, cut) => {
          const broken = new Uint8Array(whole);
          for (const [place, value] of changes) broken[place] = value;
          await readFile('x.pdf', broken.slice(0, Math.max(10, cut)), LIMITS).catch((error: unknown) => assert.ok(error instanceof Problem, String(error)));
        },
      ),
      { numRuns: 80 },
    );
  });
});
