import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scorerOrWhy, type Scorer } from '../bench/labelled.ts';
import { scoreFields } from '../bench/score-fields.ts';
import { LANGS } from '../src/domain/lang.ts';
import { knownIn } from './generated/known.ts';
import { generateRegister } from './generated/register.ts';
import { US } from './generated/us.ts';
import { roundTrip } from './round-trip.ts';

const scorer = await scorerOrWhy();
const skip = typeof scorer === 'string' ? scorer : false;
const { count } = scorer as Scorer;

describe('the account of a generated register, read back', { skip }, () => {
  const years = generateRegister({ count: 300, from: 2021, to: 2022 });
  for (const lang of LANGS)
    it(`gives the records of the register in ${lang}`, () => {
      const counts = years.map((year) => {
        const { gold, out, text } = roundTrip(year, US, lang, knownIn());
        return count(gold, out, text);
      });
      const { fields, shares } = scoreFields(counts);
      assert.equal(shares.anchors, 1);
      assert.ok(fields.record.f >= 0.97, `record F1 is ${fields.record.f}`);
    });
});
