import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { readNumber, writeNumber } from './read-number.ts';

describe('a number typed in digits', () => {
  const cases: [typed: string, value: number | null, langs?: readonly Lang[]][] = [
    ['10.000', 10000],
    ['1.250', 1250],
    ['1 250 000', 1250000],
    ['1\u00A0250\u202F000', 1250000],
    ['1,000,000', 1000000],
    ['1.000.000', 1000000],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.250.000,50', 1250000.5],
    ['1,250,000.50', 1250000.5],
    ['1 250,5', 1250.5],
    ['1,250', 1.25, ['nn', 'nb']],
    ['1,250', 1250, ['en']],
    ['0.250', 0.25],
    ['1234', 1234],
    ['-3', -3],
    ['−2,5', -2.5],
    ['1 25', null],
    ['1.25.000', null],
    ['1,2,3', null],
    ['1.', null],
    ['', null],
    ['mange', null],
    ['1e5', null],
  ];
  for (const [typed, value, langs = LANGS] of cases)
    for (const lang of langs) it(`is ${value} when it says "${typed}" in ${lang}`, () => assert.equal(readNumber(typed, lang), value));

  it('comes back as it was written', () => {
    const plain = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99999 })).map(([front, part]) => Number(`${front}.${part}`));
    fc.assert(fc.property(plain, fc.constantFrom(...LANGS), (value, lang) => readNumber(writeNumber(value, lang), lang) === value));
  });
});
