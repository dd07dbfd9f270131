import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proposeLine } from './propose-line.ts';
import { readText } from './read-text.ts';
import { readingToJson } from './to-json.ts';

const context = { us: 'Havetaten', year: 2025, lang: 'auto' as const, known: [] };

describe('a typed line', () => {
  it('is read without a subject: who, when, what and how many', () => {
    const draft = proposeLine('4.6. heldt foredrag på Nordic Sea Forum om tang, over 200 deltakarar', context)?.draft;
    assert.equal(draft?.kind, 'talk');
    assert.equal(draft?.period?.edtf, '2025-06-04');
    assert.deepEqual(
      draft?.parties.map((party) => party.name),
      ['Nordic Sea Forum'],
    );
    assert.deepEqual(
      draft?.figures.map((figure) => [figure.qualifier, figure.value]),
      [['over', 200]],
    );
    assert.equal(draft?.subject.nn, 'tang');
  });
  it('is read in Bokmål and English as well', () => {
    assert.equal(proposeLine('møte med Danida i København 3. mars', context)?.draft.kind, 'meeting');
    assert.equal(proposeLine('UNEP asked for advice on kelp', { ...context, lang: 'en' })?.draft.kind, 'request.advice');
  });
  it('that says nothing known is a meeting under its own words', () => {
    const proposal = proposeLine('kaffi', context);
    assert.deepEqual([proposal?.draft.kind, proposal?.draft.title.nn, proposal?.anchor.exact], ['meeting', 'Kaffi', 'kaffi']);
  });
  it('that is empty is nothing', () => assert.equal(proposeLine(' \u00a0', context), null));
});

describe('the printed reading', () => {
  it('has the keys of the contract and no others', () => {
    const json = readingToJson(readText('Vi betalte 10 000 euro til University of Malta i mai.', context), 'a.txt');
    assert.deepEqual(Object.keys(json), ['file', 'text', 'proposals']);
    const [proposal] = json.proposals;
    assert.deepEqual(Object.keys(proposal ?? {}), [
      'anchor',
      'kind',
      'direction',
      'parties',
      'period',
      'figures',
      'countries',
      'topics',
      'commitment',
      'us',
      'confidence',
    ]);
    assert.deepEqual(proposal?.period, { start: '2025-05', end: '2025-05', text: 'i mai' });
    assert.deepEqual(proposal?.figures, [{ value: 10000, qualifier: 'exact', counted: 'EUR', text: '10 000 euro' }]);
    assert.deepEqual(proposal?.countries, ['MT']);
  });
});
