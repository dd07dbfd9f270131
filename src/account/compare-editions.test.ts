import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account, Sentence } from '../domain/account.ts';
import { compareEditions } from './compare-editions.ts';

const sentence = (id: string, text: string, record = id): Sentence => ({
  id,
  text,
  lang: 'nn',
  edited: false,
  stale: false,
  paragraph: 0,
  runs: [],
  support: [{ record: `eng-${record}`, field: null, evidence: [] }],
});
const edition = (...sections: [string, Sentence[]][]): Account => ({
  title: 'Året',
  agency: 'Etaten',
  period: '2021',
  lang: 'nn',
  edition: null,
  sections: sections.map(([id, sentences]) => ({ id, title: id.toUpperCase(), sentences })),
  unused: [],
});

test('what is added, removed, changed and moved between two editions is told where it stands', () => {
  const before = edition(
    ['a', [sentence('1', 'Ein.'), sentence('2', 'To.'), sentence('3', 'Tre.')]],
    ['b', [sentence('4', 'Fire.')]],
    ['c', [sentence('5', 'Fem.')]],
  );
  const after = edition(
    ['a', [sentence('1', 'Ein.'), sentence('lin-1', 'Tre no.', '3'), sentence('6', 'Seks.')]],
    ['b', [sentence('4', 'Fire.'), sentence('5', 'Fem.')]],
  );
  assert.deepEqual(compareEditions(before, after), [
    {
      title: 'A',
      sentences: [
        { is: 'same', before: 'Ein.', after: 'Ein.' },
        { is: 'removed', before: 'To.', after: '' },
        { is: 'changed', before: 'Tre.', after: 'Tre no.' },
        { is: 'added', before: '', after: 'Seks.' },
      ],
    },
    {
      title: 'B',
      sentences: [
        { is: 'same', before: 'Fire.', after: 'Fire.' },
        { is: 'moved', before: 'Fem.', after: 'Fem.' },
      ],
    },
    { title: 'C', sentences: [] },
  ]);
});
