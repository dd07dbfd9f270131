import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf } from './period.ts';
import { inBaseYear, isWholeYear, spanOf, touches, yearAfter, yearOf } from './span.ts';

test('an account is of a period with both its ends', () => {
  assert.deepEqual(spanOf('2021-07/2021-12'), { from: '2021-07-01', to: '2021-12-31' });
  assert.deepEqual([spanOf('2021/..'), spanOf('last year')], [null, null]);
  assert.deepEqual(
    ['2021', '2021-07/2021-12', '2020/2021'].map((edtf) => yearOf(spanOf(edtf)!)),
    [2021, 2021, null],
  );
  assert.deepEqual(
    ['2021', '2021-01/2021-12', '2021-07/2021-12', '2020/2021'].map((edtf) => isWholeYear(spanOf(edtf)!)),
    [true, true, false, false],
  );
});

test('what is unknown or open may lie in a period, and what ends before it does not', () => {
  const span = spanOf('2021-07/2021-12')!;
  assert.deepEqual(
    ['2021', '2011~/2021', '2019/..', '2021-06', '2022'].map((edtf) => touches(periodOf(edtf), span)),
    [true, true, true, false, false],
  );
  assert.equal(touches(null, span), true);
});

test('the year ahead of a period begins the day after it', () => {
  assert.deepEqual(yearAfter(spanOf('2021')!), { from: '2022-01-01', to: '2022-12-31' });
  assert.deepEqual(yearAfter(spanOf('2021-01/2021-06')!), { from: '2021-07-01', to: '2022-06-30' });
});

test('a period is compared with the same days of its base year', () => {
  assert.deepEqual(
    [inBaseYear('2021', 2019), inBaseYear('2021-07/2021-12', 2020), inBaseYear('2020/2021', 2019), inBaseYear('2020-02-29', 2019)],
    ['2019', '2020-07/2020-12', '2018/2019', '2019-02-28'],
  );
});
