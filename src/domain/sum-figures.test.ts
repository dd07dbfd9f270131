import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { codesOf } from './code.ts';
import { COUNTED } from './codes/counted.ts';
import { QUALIFIERS } from './codes/qualifier.ts';
import type { PlacedFigure } from './figure-sum.ts';
import { sumFigures } from './sum-figures.ts';

let made = 0;
/** A figure of an engagement of its own, and what the test says. */
function figure(facts: Partial<PlacedFigure>): PlacedFigure {
  made += 1;
  return {
    value: 10,
    unit: null,
    qualifier: 'exact',
    counted: 'participants',
    said: '',
    engagementId: `eng-${String(made).padStart(4, '0')}`,
    position: 0,
    happened: true,
    asked: false,
    asOf: null,
    eventPath: [],
    ...facts,
  };
}

const totals = (figures: readonly PlacedFigure[]) => sumFigures(figures).sums.map(({ value, unit, counted, qualifier }) => [value, unit ?? counted, qualifier]);
const reasons = (figures: readonly PlacedFigure[]) => sumFigures(figures).left.map(({ figure: { value }, reason }) => [value, reason]);

describe('the sum of figures', () => {
  it('is exact only where every part is', () => {
    assert.deepEqual(totals([figure({ value: 30 }), figure({ value: 12 })]), [[42, 'participants', 'exact']]);
    assert.deepEqual(totals([figure({ value: 30 }), figure({ value: 400, qualifier: 'over' })]), [[430, 'participants', 'at-least']]);
    assert.deepEqual(totals([figure({ value: 30, qualifier: 'at-least' }), figure({ value: 400, qualifier: 'over' })]), [[430, 'participants', 'at-least']]);
    assert.deepEqual(totals([figure({ value: 30 }), figure({ value: 400, qualifier: 'about' })]), [[430, 'participants', 'about']]);
    assert.deepEqual(totals([figure({ value: 30, qualifier: 'about' }), figure({ value: 400, qualifier: 'over' })]), [[430, 'participants', 'about-or-more']]);
  });

  it('counts each thing and each currency apart, whatever the unit is written in', () => {
    const figures = [
      figure({ value: 2, unit: 'million NOK', counted: 'money' }),
      figure({ value: 500_000, unit: 'nok', counted: 'kroner' }),
      figure({ value: 15_000, unit: 'EUR', counted: 'money' }),
      figure({ value: 20 }),
      figure({ value: 5, counted: 'Deltakarar' }),
      figure({ value: 3, counted: 'elevar' }),
      figure({ value: 4, counted: 'Elevar' }),
    ];
    assert.deepEqual(totals(figures), [
      [7, 'elevar', 'exact'],
      [15_000, 'EUR', 'exact'],
      [2_500_000, 'NOK', 'exact'],
      [25, 'participants', 'exact'],
    ]);
  });

  it('adds decimal fractions as one does by hand', () => {
    assert.deepEqual(totals([0.1, 0.2, 0.7].map((value) => figure({ value, counted: 'hours' }))), [[1, 'hours', 'exact']]);
  });

  it('leaves out what says no amount of its own', () => {
    const figures = [
      figure({ value: 40, qualifier: 'one-of', counted: 'partners' }),
      figure({ value: 1, qualifier: 'only', counted: 'countries' }),
      figure({ value: Number.NaN }),
      figure({ value: 7, counted: '' }),
      figure({ value: 100, counted: 'money' }),
      figure({ value: 30, said: '30 prosent av deltakarane' }),
      figure({ value: 25, said: '25 deltakarar per kurs' }),
      figure({ value: 60, unit: '%', counted: 'kvinner' }),
    ];
    assert.deepEqual(sumFigures(figures).sums, []);
    assert.deepEqual(
      reasons(figures).map(([, reason]) => reason),
      ['one-of', 'only', 'no-number', 'nothing-counted', 'no-currency', 'share-or-rate', 'share-or-rate', 'share-or-rate'],
    );
  });

  it('takes no figure of what did not happen, and keeps what somebody asked for apart from what was given', () => {
    const figures = [
      figure({ value: 200, happened: false }),
      figure({ value: 50 }),
      figure({ value: 3, unit: 'million NOK', counted: 'money', asked: true, happened: false }),
      figure({ value: 1, unit: 'million NOK', counted: 'money' }),
    ];
    assert.deepEqual(reasons(figures), [[200, 'not-held']]);
    assert.deepEqual(
      sumFigures(figures).sums.map(({ value, asked }) => [value, asked]),
      [
        [1_000_000, false],
        [50, false],
        [3_000_000, true],
      ],
    );
  });

  it('adds no countries, partners or years of several engagements, and tells those of one', () => {
    const [twelve, eight] = [figure({ value: 12, counted: 'countries' }), figure({ value: 8, counted: 'countries' })];
    assert.deepEqual(reasons([twelve, eight]), [
      [12, 'may-overlap'],
      [8, 'may-overlap'],
    ]);
    assert.deepEqual(totals([twelve]), [[12, 'countries', 'exact']]);
  });

  it('adds no state on a day to another', () => {
    const figures = [figure({ value: 40, counted: 'volunteers', asOf: '2021-12-31' }), figure({ value: 45, counted: 'volunteers', asOf: '2022-12-31' })];
    assert.deepEqual(reasons(figures), [
      [40, 'as-of-a-day'],
      [45, 'as-of-a-day'],
    ]);
  });

  it('counts the people at one event once, however many engagements tell of them', () => {
    const at = { eventPath: ['evt-a', 'evt-series'] };
    const same = [figure({ value: 400, qualifier: 'over', ...at }), figure({ value: 400, qualifier: 'over', ...at }), figure({ value: 20 })];
    assert.deepEqual(totals(same), [[420, 'participants', 'at-least']]);
    assert.deepEqual(reasons(same), [[400, 'same-event-counted-twice']]);
    assert.deepEqual(totals([figure({ value: 400, ...at }), figure({ value: 380, ...at })]), [[400, 'participants', 'about']]);
    assert.deepEqual(totals([figure({ value: 30, counted: 'minutes', ...at }), figure({ value: 15, counted: 'minutes', ...at })]), [[45, 'minutes', 'exact']]);
  });

  it('takes the sessions of an event with it, and adds sessions and editions where nobody counted the whole', () => {
    const edition = figure({ value: 400, eventPath: ['evt-a', 'evt-series'] });
    const session = figure({ value: 60, eventPath: ['evt-a1', 'evt-a', 'evt-series'] });
    const other = figure({ value: 50, eventPath: ['evt-a2', 'evt-a', 'evt-series'] });
    const next = figure({ value: 300, eventPath: ['evt-b', 'evt-series'] });
    assert.deepEqual(totals([session, edition, next]), [[700, 'participants', 'exact']]);
    assert.deepEqual(totals([session, other]), [[110, 'participants', 'exact']]);
  });

  it('takes the largest of several figures of one engagement, and then knows only that there were at least so many', () => {
    const [all, some] = [figure({ value: 80 }), figure({ value: 25, position: 1 })];
    some.engagementId = all.engagementId;
    assert.deepEqual(totals([some, all]), [[80, 'participants', 'at-least']]);
    assert.deepEqual(reasons([some, all]), [[25, 'same-engagement-counted-twice']]);
  });
});

const anyFigure = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: -5, max: 1e6 })),
  unit: fc.constantFrom(null, null, null, 'NOK', 'million NOK', 'EUR', '%'),
  qualifier: fc.constantFrom(...codesOf(QUALIFIERS)),
  counted: fc.constantFrom('participants', 'deltakarar', 'elevar', '', ...codesOf(COUNTED)),
  said: fc.constantFrom('', 'over 400 deltakarar', 'ti per veke'),
  engagementId: fc.constantFrom('eng-1', 'eng-2', 'eng-3', 'eng-4'),
  happened: fc.boolean(),
  asked: fc.boolean(),
  asOf: fc.constantFrom(null, null, '2021-12-31'),
  eventPath: fc.constantFrom([], ['evt-a'], ['evt-a1', 'evt-a'], ['evt-a2', 'evt-a'], ['evt-b', 'evt-s'], ['evt-s']),
});
const anyFigures = fc.array(anyFigure, { maxLength: 14 }).map((all) => all.map((one, position): PlacedFigure => ({ ...one, position })));

describe('any figures at all', () => {
  it('are each in one sum or left out, never both and never lost', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { sums, left } = sumFigures(figures);
        const places = [...sums.flatMap(({ parts }) => parts), ...left.map((one) => one.figure)].map(({ position }) => position);
        assert.deepEqual(
          places.toSorted((a, b) => a - b),
          figures.map(({ position }) => position),
        );
      }),
    );
  });

  it('give the same sums in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyFigures.chain((figures) => fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }))),
        ([figures, shuffled]) => assert.deepEqual(sumFigures(shuffled), sumFigures(figures)),
      ),
    );
  });

  it('are never summed across units, nor what was asked for with what came about', () => {
    const family = (one: PlacedFigure) => JSON.stringify([one.unit?.replace('million ', '') ?? null, one.asked]);
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { parts } of sumFigures(figures).sums) assert.equal(new Set(parts.map(family)).size, 1);
      }),
    );
  });

  it('make no sum that is more exact than a part of it', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { parts, qualifier } of sumFigures(figures).sums) {
          if (qualifier === 'exact') assert.ok(parts.every((part) => part.qualifier === 'exact'));
          if (qualifier === 'about') assert.ok(parts.every((part) => part.qualifier === 'exact' || part.qualifier === 'about'));
          if (qualifier === 'at-least') assert.ok(parts.every((part) => part.qualifier !== 'about'));
          assert.ok(parts.every((part) => part.qualifier !== 'one-of' && part.qualifier !== 'only'));
        }
      }),
    );
  });

  it('count no engagement twice in one sum', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        for (const { parts } of sumFigures(figures).sums) assert.equal(new Set(parts.map((part) => part.engagementId)).size, parts.length);
      }),
    );
  });
});
