import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { mergeForms } from './merge-forms.ts';

const form = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(fields).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, one])));
const seen = (values: URLSearchParams) => [...values].map(([key, value]) => `${key}=${value}`).toSorted();

describe('two edits of one form', () => {
  const base = form({ 'title.nn': 'Møte', 'title.en': 'Meeting', kind: 'meeting', note: 'gammalt', topics: ['water', 'health'] });

  it('are both kept where they touch different fields, and each language of a text is a field', () => {
    const theirs = form({ 'title.nn': 'Møtet', 'title.en': 'Meeting', kind: 'meeting', note: 'gammalt', topics: ['water', 'health'] });
    const mine = form({ 'title.nn': 'Møte', 'title.en': 'The meeting', kind: 'talk', topics: ['water', 'health'] });
    const merged = mergeForms(base, theirs, mine);
    assert.deepEqual(seen(merged.values), seen(form({ 'title.nn': 'Møtet', 'title.en': 'The meeting', kind: 'talk', topics: ['water', 'health'] })));
    assert.deepEqual([merged.conflicts, merged.theirs, merged.mine.toSorted()], [[], ['title.nn'], ['kind', 'note', 'title.en']]);
  });
  it('are asked about where both changed a field in a way of their own, and follow the choice', () => {
    const [theirs, mine] = [form({ kind: 'board' }), form({ kind: 'talk' })];
    assert.deepEqual(mergeForms(form({ kind: 'meeting' }), theirs, mine).conflicts, ['kind']);
    for (const [whose, kind] of [
      ['mine', 'talk'],
      ['theirs', 'board'],
    ] as const) {
      const chosen = mergeForms(form({ kind: 'meeting' }), theirs, mine, new Map([['kind', whose]]));
      assert.deepEqual([seen(chosen.values), chosen.conflicts], [[`kind=${kind}`], []]);
    }
  });
  it('are no conflict where both did the same', () => {
    assert.deepEqual(mergeForms(base, form({ kind: 'talk' }), form({ kind: 'talk' })).conflicts, []);
  });
  it('are joined entry by entry in lists: what one added and what the other took away', () => {
    const rows = (...names: string[]) =>
      form(
        Object.fromEntries(
          names.flatMap((name, at) => [
            [`parties.${at}.name`, name],
            [`parties.${at}.role`, 'asker'],
          ]),
        ),
      );
    const merged = mergeForms(rows('FAO', 'UNDP'), rows('FAO', 'UNDP', 'UNEP'), rows('UNDP', 'UNESCO'));
    assert.deepEqual(merged.values.getAll('parties.0.name').concat(merged.values.getAll('parties.1.name'), merged.values.getAll('parties.2.name')), [
      'UNDP',
      'UNEP',
      'UNESCO',
    ]);
    assert.deepEqual(merged.conflicts, []);
  });
  it('are asked about where both changed the same row of a list', () => {
    const row = (role: string) => form({ 'parties.0.name': 'FAO', 'parties.0.role': role });
    assert.deepEqual(mergeForms(row('asker'), row('organiser'), row('via')).conflicts, ['parties']);
  });
  it('do not mind spare rows, line ends and blanks', () => {
    const one = form({ note: 'a\r\nb ', 'parties.0.name': 'FAO', 'parties.0.role': 'asker', 'parties.1.role': 'counterpart' });
    const other = form({ note: 'a\nb', 'parties.3.name': 'FAO', 'parties.3.role': 'asker' });
    assert.deepEqual(mergeForms(other, one, other), { values: mergeForms(other, other, other).values, conflicts: [], theirs: [], mine: [] });
  });
  it('differ everywhere they differ when nobody knows what they were opened with', () => {
    assert.deepEqual(mergeForms(null, form({ kind: 'talk', note: 'x' }), form({ kind: 'talk', note: 'y' })).conflicts, ['note']);
  });

  const anyForm = fc
    .record({
      kind: fc.constantFrom('', 'talk', 'meeting', 'board'),
      'title.nn': fc.constantFrom('', 'ein', 'to'),
      'title.en': fc.constantFrom('', 'one', 'two'),
      'work.form': fc.constantFrom('', 'report'),
      'work.title': fc.constantFrom('', 'R'),
      topics: fc.subarray(['water', 'health', 'youth']),
      parties: fc.subarray(['FAO', 'UNDP', 'UNEP']),
    })
    .map(({ parties, ...fields }) => form({ ...fields, ...Object.fromEntries(parties.map((name, at) => [`parties.${at}.name`, name])) }));
  const same = (one: URLSearchParams, other: URLSearchParams) => mergeForms(null, one, other).conflicts.length === 0;

  it('never lose an edit: nothing is asked where one side changed nothing, and then the other stands', () =>
    fc.assert(
      fc.property(anyForm, anyForm, (base, edit) => {
        assert.ok(same(mergeForms(base, base, edit).values, edit));
        assert.ok(same(mergeForms(base, edit, base).values, edit));
        assert.deepEqual([mergeForms(base, base, edit).conflicts, mergeForms(base, edit, base).conflicts], [[], []]);
      }),
    ));
  it('give the same whichever came first, and hold every field that either changed alone', () =>
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, (base, one, other) => {
        const [here, there] = [mergeForms(base, one, other), mergeForms(base, other, one)];
        assert.deepEqual(here.conflicts.toSorted(), there.conflicts.toSorted());
        if (here.conflicts.length === 0) {
          const sorted = (values: URLSearchParams) => seen(values).map((line) => line.replace(/\.\d+\./, '.'));
          assert.deepEqual(sorted(here.values).toSorted(), sorted(there.values).toSorted());
        }
      }),
    ));
});
