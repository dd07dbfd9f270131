import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../domain/lang.ts';
import { periodName, periodPhrase } from './account-period.ts';

test('a year, a half and a quarter have names, and another span says its ends', () => {
  const said = (edtf: string) => LANGS.map((lang) => periodPhrase(edtf, lang));
  assert.deepEqual(said('2021'), ['i 2021', 'i 2021', 'in 2021']);
  assert.deepEqual(said('2021-01/2021-06'), ['i første halvår 2021', 'i første halvår 2021', 'in the first half of 2021']);
  assert.deepEqual(said('2021-07/2021-09'), ['i tredje kvartal 2021', 'i tredje kvartal 2021', 'in the third quarter of 2021']);
  assert.deepEqual(said('2019/2021'), ['frå 2019 til 2021', 'fra 2019 til 2021', 'from 2019 to 2021']);
  assert.deepEqual(said('2021-03-01/2021-04-15')[0], 'frå 1. mars 2021 til 15. april 2021');
});

test('a heading names a period without a preposition where it has a name', () => {
  assert.deepEqual(
    ['2021', '2021-01/2021-12', '2021-07/2021-12', '2019/2021'].map((edtf) => periodName(edtf, 'nn')),
    ['2021', '2021', 'andre halvår 2021', '2019–2021'],
  );
});
