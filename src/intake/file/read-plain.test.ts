import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS } from './limits.ts';
import { readPlain } from './read-plain.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a plain text', () => {
  it('keeps its line ends, so that offsets are those of the file', () => {
    const text = 'Vi møtte Elvelaget.\r\nDei kom i mai.\r\n';
    assert.equal(readPlain(bytes(text), LIMITS, 'notat.txt').text, text);
  });
  it('has a space for what cannot be seen, so that nothing moves, and says so', () => {
    const read = readPlain(bytes('Vi\u202e møtte\u0007 Elvelaget'), LIMITS, 'notat.txt');
    assert.equal(read.text, 'Vi  møtte  Elvelaget');
    assert.deepEqual(read.notes, [{ code: 'control-characters', params: { count: 2 } }]);
  });
});
