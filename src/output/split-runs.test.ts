import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable } from './printable.ts';
import { splitRuns } from './split-runs.ts';

test('marks are counted in code points, so a character beyond the first plane is one', () => {
  assert.deepEqual(splitRuns('𝒳 Forum no', 'nn', [{ start: 2, end: 7, lang: 'en' }]), [
    { text: '𝒳 ', lang: 'nn' },
    { text: 'Forum', lang: 'en' },
    { text: ' no', lang: 'nn' },
  ]);
});

test('marks that overlap, run past the end or have no true tag lose no word', () => {
  const marks = [
    { start: 4, end: 99, lang: 'fr' },
    { start: 0, end: 6, lang: 'en' },
    { start: 7, end: 8, lang: '"><x' },
  ];
  assert.deepEqual(splitRuns('abcdefghij', 'nn', marks), [
    { text: 'abcdef', lang: 'en' },
    { text: 'ghij', lang: 'fr' },
  ]);
});

test('a text without marks is one run, and an empty text none', () => {
  assert.deepEqual(splitRuns('ord', 'nb', []), [{ text: 'ord', lang: 'nb' }]);
  assert.deepEqual(splitRuns('', 'nb', []), []);
});

test('what XML forbids becomes a replacement character, and line breaks become spaces', () => {
  assert.equal(printable('a\u0000b\r\nc\uD800d\uFFFEe\u202Ef 😀'), 'a\uFFFDb c\uFFFDd\uFFFDef 😀');
});

test('a tag that names no language marks nothing, and one with an underscore is read', () => {
  const tagged = (lang: string) => splitRuns('ord', 'nb', [{ start: 0, end: 3, lang }])[0]?.lang;
  assert.deepEqual(['', 'und', 'und-Latn', 'x', 'x-own', 'norsk', 'en_GB', 'zh-hant', 'i-klingon'].map(tagged), [
    'nb',
    'nb',
    'nb',
    'nb',
    'nb',
    'nb',
    'en-GB',
    'zh-Hant',
    'nb',
  ]);
});
