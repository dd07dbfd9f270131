import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWords } from './find-words.ts';
import { moveEdge, wholeWords } from './word-edge.ts';

const text = '🎈 I mai møtte  vi\nLauvtun Lag.';
const points = Array.from(text);
const words = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('');

describe('the end of a passage', () => {
  const met = findWords(text, 'mai møtte')!;
  it('moves by a word, over blanks and line ends', () => {
    assert.equal(words(moveEdge(points, met, 'start', -1)), 'I mai møtte');
    assert.equal(words(moveEdge(points, met, 'start', 1)), 'møtte');
    assert.equal(words(moveEdge(points, met, 'end', -1)), 'mai');
    assert.equal(words(moveEdge(points, moveEdge(points, met, 'end', 1), 'end', 1)), 'mai møtte  vi\nLauvtun');
  });
  it('stays where there is nothing more to take in, or nothing would be left', () => {
    const whole = { start: 0, end: points.length };
    const one = findWords(text, 'vi')!;
    assert.deepEqual(moveEdge(points, whole, 'start', -1), whole);
    assert.deepEqual(moveEdge(points, whole, 'end', 1), whole);
    assert.equal(words(moveEdge(points, one, 'start', 1)), 'vi');
    assert.equal(words(moveEdge(points, one, 'end', -1)), 'vi');
  });
  it('falls on whole words', () => {
    assert.equal(words(wholeWords(points, { start: 5, end: 9 })), 'mai møtte');
    assert.equal(words(wholeWords(points, { start: met.start - 1, end: met.end + 2 })), 'mai møtte');
  });
});

describe('words handed in', () => {
  it('are found however they are broken into lines, in code points', () => {
    assert.deepEqual(findWords(text, ' vi Lauvtun\tLag. '), { start: 15, end: 30, exact: 'vi\nLauvtun Lag.' });
  });
  it('are found nearest where one looks', () => {
    assert.equal(findWords('no og no og no', 'no', 13)?.start, 12);
    assert.equal(findWords('no og no og no', 'no', 5)?.start, 6);
  });
  it('are not found where they do not stand, whatever signs they hold', () => {
    assert.equal(findWords(text, 'møtte (vi)'), null);
    assert.equal(findWords(text, '   '), null);
    assert.equal(findWords('a-b (c) [d]? $5', '(c) [d]? $5')?.start, 4);
  });
});
