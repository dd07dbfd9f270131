import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { confidenceWord, CONFIDENCE_WORDS } from '../domain/confidence-word.ts';
import { confidenceBy, confidenceOf, JUDGED, SIGNS, type Signs } from './confidence.ts';
import { WEIGHTS } from './knowledge/confidence-weights.ts';
import { readText } from './read-text.ts';

const signs = fc.record(Object.fromEntries(SIGNS.map((sign) => [sign, fc.double({ min: 0, max: 1, noNaN: true })]))) as fc.Arbitrary<Signs>;
const context = { us: 'Havrådet', year: 2024, lang: 'nn' as const, known: [] };

describe('confidence', () => {
  it('lies between nothing and certain, whatever was seen', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom(...JUDGED), (seen, judged) => {
        const confidence = confidenceOf(seen, judged);
        assert.ok(confidence >= 0 && confidence <= 1);
      }),
    );
  });
  it('never falls when more is seen of what speaks for a reading, and never rises when more is seen of what speaks against it', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom(...SIGNS), fc.constantFrom(...JUDGED), (seen, sign, judged) => {
        const [less, more] = [0, 1].map((value) => confidenceOf({ ...seen, [sign]: value }, judged));
        assert.ok(WEIGHTS[judged][sign] >= 0 ? more! >= less! : more! <= less!);
      }),
    );
  });
  it('is even where nothing is known', () => {
    const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Signs;
    assert.equal(confidenceBy({ always: 0 }, none), 0.5);
  });
  it('is greater of a verb with a body and a date than of what is only hinted at', () => {
    const [clear] = readText('Vi møtte UNESCO i Paris 3. mai 2024.', context).proposals;
    const [vague] = readText('Dei bidrog også.\n\nDei ville kanskje ha eit samarbeid med Kenya.', context).proposals;
    assert.ok(clear && clear.confidence > (vague?.confidence ?? 0), `${clear?.confidence} and ${vague?.confidence}`);
    assert.notEqual(confidenceWord(clear.confidence), 'unsure');
  });
  it('is never called surer where it is less', () => {
    const rank = (confidence: number) => CONFIDENCE_WORDS.indexOf(confidenceWord(confidence));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) =>
        a <= b ? rank(a) >= rank(b) : rank(a) <= rank(b),
      ),
    );
  });
});
