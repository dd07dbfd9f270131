import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleAccount } from './account-sample.ts';
import { numberNotes } from './number-notes.ts';

test('notes are numbered as they are met, and the same evidence keeps its number', () => {
  const account = sampleAccount();
  const numbered = numberNotes(account);
  assert.deepEqual(
    numbered.notes.map((note) => note.number),
    [1, 2, 3, 4],
  );
  assert.deepEqual(account.sections[0]?.sentences.map(numbered.of), [[1, 2], [2, 3, 4], [3]]);
});

test('two passages of one source are two notes', () => {
  const account = sampleAccount();
  const sentence = account.sections[0]?.sentences[0];
  assert.ok(sentence);
  sentence.support[0]?.evidence.push({ source: 'src-1', title: 'Årsnotat', start: 30, end: 33, exact: 'ord' });
  assert.deepEqual(numberNotes(account).of(sentence), [1, 2, 3]);
});

test('a passage inside another one under the same sentence is not a note of its own', () => {
  const account = sampleAccount();
  const sentence = account.sections[0]?.sentences[0];
  const passage = sentence?.support.flatMap((support) => support.evidence).find((evidence) => 'source' in evidence);
  assert.ok(sentence && passage && 'source' in passage);
  sentence.support.push({ record: 'eng-1', field: 'period', evidence: [{ ...passage, start: passage.start + 1, exact: passage.exact.slice(1) }] });
  assert.deepEqual(numberNotes(account).of(sentence), [1, 2]);
});

test('what was entered by hand on one day is one note, whoever entered it', () => {
  const account = sampleAccount();
  const sentence = account.sections[0]?.sentences[0];
  assert.ok(sentence?.support[0]);
  sentence.support[0].evidence = ['Kari', 'Ola'].map((by, at) => ({ entered: { by, at: `2021-11-02T0${at}:12:00Z` } }));
  assert.deepEqual(numberNotes(account).of(sentence), [1]);
});
