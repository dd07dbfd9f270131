import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionaryOf, knows } from '../../test/dictionary.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { COUNTED } from '../domain/codes/counted.ts';
import { QUALIFIERS } from '../domain/codes/qualifier.ts';
import { duePhrase, whenPhrase } from './dates.ts';
import { figureText } from './figures.ts';
import { numberText } from './numbers.ts';
import { HAPPENINGS, COUNTED_NOUNS, WORKS } from './grammar/nouns.ts';
import { en } from './phrases/en.ts';
import { nb } from './phrases/nb.ts';
import { nn } from './phrases/nn.ts';

const PHRASES = { nn, nb, en };
const NOT_WORDS = new Set(['lang']);

/** Every text the phrases of a language can give: their strings, and what their functions make of a name. */
function allTexts(value: unknown, lang: Lang, known = new Set<unknown>(), answers = false): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp || value === null || known.has(value)) return [];
  known.add(value);
  if (typeof value === 'function') {
    const give = value as (...of: unknown[]) => string;
    const us = PHRASES[lang].us;
    if (answers) return [give('X', true, us), give('X', false, us)];
    return [give('X', 'X', 'X', 'X'), give('', 'X', us.subject, ''), give('X', 'future', 'X', 'X')];
  }
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) =>
      NOT_WORDS.has(key) || inner === 'direct' ? [] : allTexts(inner, lang, known, answers || /answer(?:OfAll)?$|^yesAndNo$/iu.test(key)),
    );
  return [];
}

for (const lang of LANGS) {
  test(`every word the ${lang} phrases can produce is in the dictionary`, () => {
    const dictionary = dictionaryOf(lang);
    const periods = [
      ...Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, '0')}`),
      '2021-09-12',
      '2021-10-16/2021-10-20',
      '2011~/2021',
      '2019/..',
      '../2019',
      '2020~',
    ];
    const texts = [
      ...allTexts(PHRASES[lang], lang),
      ...[HAPPENINGS, WORKS, COUNTED_NOUNS].flatMap((nouns) => Object.values(nouns).flatMap((words) => Object.values(words[lang]))),
      ...periods.flatMap((edtf) => [
        whenPhrase(periodOf(edtf), 2021, lang, false),
        whenPhrase(periodOf(edtf), 2021, lang, true),
        duePhrase(periodOf(edtf) ?? { said: '', edtf, from: null, to: null }, lang),
      ]),
      ...Array.from({ length: 13 }, (_, at) => numberText(at, lang)),
      ...COUNTED.flatMap(({ code }) =>
        QUALIFIERS.flatMap((qualifier) =>
          [1, 2, 400].map((value) => figureText({ value, counted: code, qualifier: qualifier.code, unit: code === 'money' ? 'NOK' : null, said: '' }, lang)),
        ),
      ),
    ];
    const words = new Set(texts.flatMap((text) => text.replace(/\{[\w:]+\}/gu, ' ').match(/\p{L}[\p{L}-]*/gu) ?? []));
    for (const argument of ['X', 'future', 'undefined']) words.delete(argument);
    assert.ok(words.size > 150, `${words.size} words`);
    assert.deepEqual(
      [...words].filter((word) => !knows(dictionary, word, lang)),
      [],
    );
  });
}

test('the dictionaries refuse words of the wrong written standard', () => {
  assert.equal(knows(dictionaryOf('nn'), 'ikke', 'nn'), false);
  assert.equal(knows(dictionaryOf('nn'), 'hovedstad', 'nn'), false);
  assert.equal(knows(dictionaryOf('nb'), 'ikkje', 'nb'), false);
});
