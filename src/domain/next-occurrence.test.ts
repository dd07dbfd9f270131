import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { INTERVALS, nearness, nextOccurrence } from './next-occurrence.ts';
import { periodOf } from './period.ts';

const next = (last: string, recurrence: Parameters<typeof nextOccurrence>[1], notHeld: string[] = []) =>
  nextOccurrence(periodOf(last)!, recurrence, notHeld)?.edtf ?? null;

describe('the next occurrence', () => {
  it('of what is held every year is expected around the month it was held in last', () => {
    assert.equal(next('2025-10-16/2025-10-20', 'yearly'), '2026-10~');
    assert.equal(next('2025-10', 'yearly'), '2026-10~');
    assert.equal(next('2025', 'yearly'), '2026~');
  });
  it('of what is held every month or quarter is expected one month or quarter on, also over a new year', () => {
    assert.equal(next('2025-12-03', 'monthly'), '2026-01~');
    assert.equal(next('2025-11-03', 'quarterly'), '2026-02~');
    assert.equal(next('2025-12-29', 'weekly'), '2026-01-05~');
  });
  it('of many told as one follows the end of them all', () => {
    assert.equal(next('2025', 'monthly'), '2026-01~');
    assert.equal(next('2025-01/2025-06', 'weekly'), '2025-07-07~');
  });
  it('is one further on for each that was not held', () => {
    assert.equal(next('2025-10-16', 'yearly', ['2026-10~']), '2027-10~');
    assert.equal(next('2025-10-16', 'monthly', ['2025-12~', '2025-11~']), '2026-01~');
    assert.equal(next('2025-10-16', 'monthly', ['2025-12~']), '2025-11~');
  });
  it('is not guessed at where it goes on, or only stands', () => {
    assert.equal(next('2021/..', 'yearly'), null);
    assert.equal(next('2021', 'standing'), null);
    assert.equal(next('2021', null), null);
  });
  it('is worth a reminder close to its time only', () => {
    const around = periodOf('2026-10~')!;
    assert.deepEqual(nearness(around, 'yearly', '2026-09-01'), { isNear: true, isPast: false });
    assert.deepEqual(nearness(around, 'yearly', '2026-03-01'), { isNear: false, isPast: false });
    assert.deepEqual(nearness(around, 'yearly', '2026-12-01'), { isNear: true, isPast: true });
    assert.deepEqual(nearness(around, 'monthly', '2027-12-01'), { isNear: false, isPast: true });
  });
  it('always lies after the last one, and is never one that was not held', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
    const lasts = fc.tuple(days, fc.constantFrom(4, 7, 10), fc.nat({ max: 40 })).map(([day, precision, more]) => {
      const to = new Date(Date.parse(day) + more * 86_400_000).toISOString().slice(0, 10);
      return precision === 10 && more > 0 ? `${day}/${to}` : day.slice(0, precision);
    });
    fc.assert(
      fc.property(lasts, fc.constantFrom(...INTERVALS), fc.nat({ max: 6 }), (last, recurrence, silenced) => {
        const known = periodOf(last)!;
        const notHeld: string[] = [];
        let before = '';
        for (let at = 0; at <= silenced; at++) {
          const around = nextOccurrence(known, recurrence, notHeld);
          assert.ok(around);
          assert.ok(around.to! > known.from!);
          assert.ok(around.from! > before && !notHeld.includes(around.edtf));
          before = around.from!;
          notHeld.push(around.edtf);
        }
      }),
    );
  });
});
