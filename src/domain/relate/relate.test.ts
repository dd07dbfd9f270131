import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft } from '../draft.ts';
import type { Figure } from '../draft.ts';
import { periodOf } from '../period.ts';
import { matchRecord } from './match-record.ts';
import { relate } from './relate.ts';
import type { RelatedFacts } from './related.ts';

const facts = (more: Partial<RelatedFacts> = {}): RelatedFacts => ({
  ...emptyDraft(),
  kind: 'talk',
  period: periodOf('2021-09-12'),
  title: { nn: 'Innlegg om elvar hos Elvelaget' },
  year: 2021,
  parties: [{ key: 'par-elv', name: 'Elvelaget' }],
  event: null,
  commitments: [],
  ...more,
});
const figure = (value: number, counted: string, more: Partial<Figure> = {}): Figure => ({ value, unit: null, qualifier: 'exact', counted, said: '', ...more });
const kindOf = (mine: Partial<RelatedFacts>, theirs: Partial<RelatedFacts>, field: string) =>
  relate(facts(mine), facts(theirs)).fields.find((one) => one.field === field)?.kind;

describe('a draft beside a record', () => {
  it('is the same where it says nothing the record does not', () => assert.equal(relate(facts(), facts({ mode: 'digital' })).relation, 'same'));
  it('adds what the record lacks', () => {
    const { relation: found, fields } = relate(facts({ mode: 'digital' }), facts());
    assert.equal(found, 'adds');
    assert.deepEqual(
      fields.filter((field) => field.kind === 'adds').map((field) => [field.field, field.mine, field.theirs]),
      [['mode', ['digital'], null]],
    );
  });
  it('disagrees in what the record has otherwise, also where it adds too', () => {
    const { relation: found, fields } = relate(facts({ mode: 'digital', period: periodOf('2021-09-14') }), facts());
    assert.equal(found, 'disagrees');
    assert.equal(fields.find((field) => field.kind === 'disagrees')?.field, 'period');
  });

  const times: [string, string, string][] = [
    ['2021', '2021-09-12', 'same'],
    ['2021-09', '2021-09-12', 'same'],
    ['2021-09-12', '2021', 'adds'],
    ['2021-09-12', '2021-09-14', 'disagrees'],
    ['2021/2023', '2022/2024', 'disagrees'],
    ['2021/..', '2021/2024', 'same'],
    ['2022', '2021', 'disagrees'],
  ];
  for (const [mine, theirs, expected] of times)
    it(`that says ${mine} where the record has ${theirs}: ${expected}`, () =>
      assert.equal(kindOf({ period: periodOf(mine) }, { period: periodOf(theirs) }, 'period'), expected));

  const numbers: [Figure, Figure, string][] = [
    [figure(400, 'participants'), figure(12, 'countries'), 'adds'],
    [figure(400, 'participants'), figure(300, 'participants'), 'disagrees'],
    [figure(400, 'participants', { qualifier: 'over' }), figure(412, 'participants'), 'same'],
    [figure(400, 'participants', { qualifier: 'over' }), figure(4000, 'participants'), 'disagrees'],
    [figure(400, 'participants', { qualifier: 'about' }), figure(412, 'participants'), 'same'],
    [figure(400, 'deltakarar'), figure(400, 'participants'), 'same'],
    [figure(2, 'money', { unit: 'million NOK' }), figure(2_000_000, 'tilskot', { unit: 'NOK' }), 'same'],
    [figure(2, 'money', { unit: 'million NOK' }), figure(2, 'money', { unit: 'million EUR' }), 'adds'],
    [figure(40, 'partners', { qualifier: 'one-of' }), figure(12, 'partners'), 'adds'],
  ];
  for (const [mine, theirs, expected] of numbers)
    it(`with ${mine.qualifier} ${mine.value} ${mine.unit ?? mine.counted} where the record has ${theirs.value} ${theirs.unit ?? theirs.counted}: ${expected}`, () =>
      assert.equal(kindOf({ figures: [mine] }, { figures: [theirs] }, 'figures'), expected));

  it('is the same party under another name where both mean one', () =>
    assert.equal(kindOf({ parties: [{ key: 'par-elv', name: 'The River League' }] }, {}, 'parties'), 'same'));
  it('adds another party, and never disagrees about parties', () =>
    assert.equal(kindOf({ parties: [{ key: 'par-fjell', name: 'Fjellaget' }] }, {}, 'parties'), 'adds'));
  it('adds a promise, and disagrees about when one is due', () => {
    const by = (edtf: string | null) => ({ commitments: [{ by: 'us' as const, due: edtf === null ? null : periodOf(edtf) }] });
    assert.deepEqual(
      [
        kindOf(by('2022'), {}, 'commitment'),
        kindOf(by('2022'), by(null), 'commitment'),
        kindOf(by('2022'), by('2022-03'), 'commitment'),
        kindOf(by('2023'), by('2022'), 'commitment'),
      ],
      ['adds', 'adds', 'same', 'disagrees'],
    );
  });
});

describe('a draft and a record as one occasion', () => {
  const match = (mine: Partial<RelatedFacts>, theirs: Partial<RelatedFacts> = {}) => matchRecord(facts(mine), facts(theirs)) !== null;
  it('go together on a day or two apart, by one party, in much the same words', () => assert.ok(match({ period: periodOf('2021-09-14') })));
  it('do not go together a week apart', () => assert.ok(!match({ period: periodOf('2021-09-20') })));
  it('do not go together without a party, an event or most words in common', () =>
    assert.ok(!match({ parties: [{ key: 'par-fjell', name: 'Fjellaget' }], title: { nn: 'Innlegg hos Fjellaget' } })));
  it('go together over languages where day, kind and party are the same', () => assert.ok(match({ title: { en: 'Presentation to the river people' } })));
  it('do not go together where one is a request and the other what came of it', () => assert.ok(!match({ kind: 'request.advice' })));
  it('go together where the time is a year and the words are much the same', () => assert.ok(match({ period: periodOf('2021') })));
  it('do not go together where the time is a year and the words are others', () =>
    assert.ok(!match({ period: periodOf('2021'), title: { nn: 'Foredrag: sjøfugl i nord' } })));
  it('are likelier one the more they share', () => {
    const score = (more: Partial<RelatedFacts>) => matchRecord(facts(more), facts()) ?? 0;
    assert.ok(score({}) > score({ period: periodOf('2021-09-14') }) && score({}) > score({ kind: 'moderation' }));
  });
});
