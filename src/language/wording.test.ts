import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { withThe } from './articles.ts';
import { areaName, inAreas } from './countries.ts';
import { dayApart, duePhrase, whenPhrase } from './dates.ts';
import { figureText } from './figures.ts';
import { joinClauses, joinList } from './lists.ts';
import { asSentence, clean, inForeign, readMarks, withoutMarks } from './marks.ts';
import { Names } from './names.ts';
import { amountText, digits, numberText } from './numbers.ts';

const when = (edtf: string, lang: 'nn' | 'nb' | 'en' = 'nn', ongoing = false): string => whenPhrase(periodOf(edtf), 2021, lang, ongoing);

test('a time is told as precisely as the source gives it, without the year of the account', () => {
  assert.deepEqual(
    ['2021', '2021-09', '2021-09-12', '2020-09-12', '2019'].map((edtf) => when(edtf)),
    ['', 'i september', '12. september', '12. september 2020', 'i 2019'],
  );
  assert.deepEqual(
    ['2021-09', '2021-09-12'].map((edtf) => when(edtf, 'en')),
    ['in September', 'on 12 September'],
  );
});

test('a time that is not exact is said to be near, and keeps no other preposition', () => {
  assert.deepEqual(
    [when('2021-08~'), when('2021-08~', 'nb'), when('2021-08~', 'en'), when('2019~'), when('2021-09-12~', 'en')],
    ['kring august', 'rundt august', 'around August', 'kring 2019', 'around 12 September'],
  );
});

test('a day after a number is kept apart from it', () => {
  assert.equal(dayApart('på Kystdagane 2021 13. mai', 'nn'), 'på Kystdagane 2021 den 13. mai');
  assert.equal(dayApart('at Coast Days 2021 on 13 May', 'en'), 'at Coast Days 2021 on 13 May');
  assert.equal(dayApart('frå 13. til 14. mai', 'nb'), 'frå 13. til 14. mai');
});

test('a span says both its ends, and what goes on says since when', () => {
  assert.equal(when('2021-10-16/2021-10-20'), 'frå 16. til 20. oktober');
  assert.equal(when('2021-09-30/2021-10-02', 'en'), 'from 30 September to 2 October');
  assert.equal(when('2011~/2021', 'nn', true), 'sidan om lag 2011');
  assert.equal(when('2019/..', 'nb'), 'siden 2019');
  assert.equal(when('2021-04-01', 'en', true), 'since 1 April');
  assert.equal(when('../2021', 'nn', true), '');
});

test('a due date always has its year', () => {
  const due = periodOf('2021-03-01');
  assert.ok(due);
  assert.equal(duePhrase(due, 'nn'), '1. mars 2021');
});

test('small numbers are words and large ones are grouped as each language does', () => {
  assert.deepEqual([numberText(2, 'nn'), numberText(12, 'nb'), numberText(12, 'en'), numberText(40, 'nn')], ['to', 'tolv', '12', '40']);
  assert.deepEqual([digits(12000, 'nn'), digits(1200, 'nn'), digits(1200.5, 'en')], ['12\u00A0000', '1200', '1,200.5']);
});

test('money is told in its currency, millions as millions', () => {
  assert.equal(amountText(2.5, 'million NOK', 'nn'), '2,5 millionar kroner');
  assert.equal(amountText(2_500_000, 'NOK', 'nb'), '2,5 millioner kroner');
  assert.equal(amountText(15000, 'EUR', 'en'), '15,000 euros');
});

test('a figure keeps its qualifier', () => {
  const figure = (value: number, counted: string, qualifier: 'over' | 'one-of' | 'only' | 'about' | 'exact') => ({
    value,
    counted,
    qualifier,
    unit: null,
    said: '',
  });
  assert.equal(figureText(figure(400, 'participants', 'over'), 'nn'), 'over 400 deltakarar');
  assert.equal(figureText(figure(40, 'partners', 'one-of'), 'nb'), 'en av 40 partnere');
  assert.equal(figureText(figure(1, 'countries', 'only'), 'en'), 'the only country');
  assert.equal(figureText(figure(10, 'years', 'about'), 'nn'), 'om lag ti år');
  assert.equal(figureText(figure(1, 'organisations', 'exact'), 'nn'), 'ein organisasjon');
  assert.equal(figureText(figure(3, 'fagmiljø', 'exact'), 'nn'), 'tre fagmiljø');
});

test('countries, regions and named groups have names in every language, islands their own preposition', () => {
  for (const lang of LANGS)
    for (const code of ['AU', 'ZA', '002', '150', 'selected-african', 'global-south', 'commonwealth']) assert.ok(areaName(code, lang), `${code} ${lang}`);
  assert.equal(areaName('ZA', 'nn'), 'Sør-Afrika');
  assert.equal(areaName('no-such-area', 'nn'), null);
  assert.equal(areaName('ZZZ', 'nn'), null);
  assert.deepEqual(inAreas(['BR', 'ZA', 'PH'], 'nn'), ['i Brasil', 'Sør-Afrika', 'på Filippinane']);
  assert.deepEqual(inAreas(['PH'], 'en'), ['in the Philippines']);
});

test('lists are joined as running text', () => {
  assert.equal(joinList(['a', 'b', 'c'], 'nn'), 'a, b og c');
  assert.equal(joinList([], 'nn'), '');
  assert.equal(joinClauses(['a og b', 'c'], 'nn'), 'a og b, og c');
});

test('words of another language are marked where they stand, and a sentence opens with a capital inside them', () => {
  const read = readMarks(asSentence(`${inForeign('knowledge', 'en')} og 🎁 ${inForeign('gifts', 'en')}`));
  assert.equal(read.text, 'Knowledge og 🎁 gifts.');
  assert.deepEqual(read.runs, [
    { start: 0, end: 9, lang: 'en' },
    { start: 15, end: 20, lang: 'en' },
  ]);
  assert.equal(withoutMarks(inForeign('x', 'en')), 'x');
  assert.equal(clean('a\uE000\n  b '), 'a b');
});

test('a name already holding its acronym is not given it twice', () => {
  const names = new Names('nn');
  const named = { names: { nn: 'Nettverket ABC' }, acronym: 'ABC' };
  assert.deepEqual([names.write('p', named), names.write('p', named)], ['Nettverket ABC', 'ABC']);
});

test('English bodies called by what they are take the article, other names do not', () => {
  assert.deepEqual(
    ['United Nations Office', 'University of Bergen', 'Oslo University', 'Volunteer Groups Alliance', 'Save the Children', 'Norec', 'The Bank'].map(withThe),
    ['the United Nations Office', 'the University of Bergen', 'Oslo University', 'the Volunteer Groups Alliance', 'Save the Children', 'Norec', 'The Bank'],
  );
});
