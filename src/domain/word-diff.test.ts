import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../test/properties.ts';
import { wordDiff } from './word-diff.ts';

test('what stays, what goes and what comes is told word by word', () => {
  assert.deepEqual(wordDiff('Vi møtte Sida i mai.', 'Vi møtte GIZ i mai.'), [
    { is: 'same', text: 'Vi møtte' },
    { is: 'gone', text: 'Sida' },
    { is: 'new', text: 'GIZ' },
    { is: 'same', text: 'i mai.' },
  ]);
  assert.deepEqual(wordDiff('', 'Ny.'), [{ is: 'new', text: 'Ny.' }]);
});

test('the two texts can be read back out of it', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (is: string) => parts.filter((part) => part.is !== is).map((part) => part.text);
      assert.deepEqual([without('new').join(' '), without('gone').join(' ')], [before, after]);
    }),
  );
});
