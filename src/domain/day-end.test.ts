import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayEnd, dayStart } from './day-end.ts';

test('a day ends when the next begins by the clock here, in summer and winter and when the clock is turned', () => {
  assert.equal(dayEnd('2026-01-10'), '2026-01-10T23:00:00.000Z');
  assert.equal(dayEnd('2026-07-10'), '2026-07-10T22:00:00.000Z');
  assert.equal(dayStart('2026-03-29'), '2026-03-28T23:00:00.000Z');
  assert.equal(dayEnd('2026-03-29'), '2026-03-29T22:00:00.000Z');
  for (const none of ['2026-02-30', '2026-2-3', 'i går', '']) assert.deepEqual([dayStart(none), dayEnd(none)], [null, null]);
});
