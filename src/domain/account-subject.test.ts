import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSubject, subjectText } from './account-subject.ts';

test('what an account is about is one word in an address, and can be given by an identifier or a country alone', () => {
  for (const word of ['all', 'party:par-1', 'network:par-1', 'area:ZA', 'area:global-south', 'goal:goa-1']) assert.equal(subjectText(readSubject(word)!), word);
  assert.deepEqual(
    ['', 'par-1', 'goa-1', 'za', '002'].map((said) => readSubject(said) && subjectText(readSubject(said)!)),
    ['all', 'party:par-1', 'goal:goa-1', 'area:ZA', 'area:002'],
  );
  assert.deepEqual([readSubject('party:'), readSubject('somebody')], [null, null]);
});
