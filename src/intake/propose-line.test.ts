import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDraft } from '../domain/draft.ts';
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
  for (const line of ['kaffi', 'asdf qwerty', '😀🎉'])
    it(`"${line}" says that nothing was recognised: no confidence, and nothing but a title`, () => {
      const proposal = proposeLine(line, context);
      assert.equal(proposal?.confidence, 0);
      assert.equal(proposal.anchor.exact, line);
      assert.deepEqual(proposal.fields, {});
      const { title, direction, ...rest } = proposal.draft;
      const { title: _, direction: __, ...empty } = emptyDraft();
      assert.deepEqual([rest, direction, Object.values(title).length], [empty, 'mutual', 1]);
    });
  it('that only names a body is a meeting, hardly sure', () => {
    const proposal = proposeLine('UNICEF', context);
    assert.deepEqual([proposal?.draft.kind, proposal?.confidence, proposal?.draft.parties[0]?.said], ['meeting', 0.2, 'UNICEF']);
  });
  for (const line of ['Hadde ikkje møte med UNDP', 'Møtte ikke UNDP i går', 'Did not meet UNDP', 'Ingen reiste til Kenya', 'No meeting with FAO'])
    it(`"${line}" denies itself and is no record`, () => assert.equal(proposeLine(line, context)?.confidence, 0));
  it('that only asks or denies in passing is still read', () => {
    assert.equal(proposeLine('UNDP spurde kvifor vi ikkje deltok på kurset', context)?.draft.kind.split('.')[0], 'request');
    assert.equal(proposeLine('Møtte ikkje berre UNDP, men også FAO', context)?.draft.kind, 'meeting');
  });
  it('tells of the day its words count from today', () => {
    const today = { ...context, year: 2026, today: '2026-11-24' };
    assert.equal(proposeLine('Møte med UNDP i går', today)?.draft.period?.edtf, '2026-11-23');
    assert.equal(proposeLine('Met NUPI last week', { ...today, lang: 'en' })?.draft.period?.edtf, '2026-11-16/2026-11-22');
    assert.equal(proposeLine('Møte med UNDP i går', context)?.draft.period, null);
  });
  it('is planned where its day is still to come', () => {
    const today = { ...context, year: 2026, today: '2026-11-24' };
    assert.deepEqual(
      ['Møte med GIZ i morgon', 'Møte med GIZ i går', 'Skal møte Sida på torsdag'].map((line) => proposeLine(line, today)?.draft.status),
      ['planned', 'held', 'planned'],
    );
  });
  it('does not take the verb it opens with for a name', () => {
    for (const line of ['Vitja Danida', 'Støttet Danida med 2 mill. kr', 'Visited Danida'])
      assert.deepEqual(
        proposeLine(line, context)?.draft.parties.map((party) => party.said),
        ['Danida'],
      );
  });
  it('keeps the year that is said, however old, and makes no number of it', () => {
    const draft = proposeLine('12. september 1850 møte', context)?.draft;
    assert.deepEqual([draft?.kind, draft?.period?.edtf, draft?.figures], ['meeting', '1850-09-12', []]);
  });
  it('with a day that cannot be has no date and no number made of it', () => {
    const draft = proposeLine('31.02.2026 møte med FAO', context)?.draft;
    assert.deepEqual([draft?.period, draft?.figures], [null, []]);
  });
  it('that answers a request says how', () => {
    assert.equal(proposeLine('Sa ja til førespurnad frå UNICEF', context)?.draft.requestStatus, 'yes');
    assert.equal(proposeLine('Svarte nei til UNESCO', context)?.draft.requestStatus, 'no');
  });
  it('that asks without a subject is our asking', () => {
    assert.equal(proposeLine('Bad UNDP om råd', context)?.draft.direction, 'out');
    assert.equal(proposeLine('UNDP bad om råd', context)?.draft.direction, 'in');
  });
  it('takes "gave" for no gift', () => {
    for (const line of ['Gave a talk at IVCO', 'Gave 2.5 million NOK to Save the Children'])
      assert.deepEqual(proposeLine(line, { ...context, lang: 'en' })?.draft.topics, []);
    assert.deepEqual(proposeLine('Foredrag om bistand som gave for CMI', context)?.draft.topics, ['gifts']);
  });
  it('takes the surest of what it holds', () => assert.equal(proposeLine('Reiste til Nairobi og møtte UNEP', context)?.draft.parties[0]?.said, 'UNEP'));
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
