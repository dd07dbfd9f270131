import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { EngagementDraft, emptyDraft } from '../domain/draft.ts';
import { periodOf } from '../domain/period.ts';
import { applyPicks, correctedParties, PICKED } from './line-picks.ts';
import type { LinePick } from './line-picks.ts';
import { lineAlternatives } from './line-alternatives.ts';
import { mayLearn } from './may-learn.ts';
import { unreadWords } from './unread-words.ts';

const known = [
  { partyId: 'par-1', name: 'Havlandet', names: ['Havlandet'], country: 'NO', isUs: false },
  { partyId: 'par-2', name: 'Strandforum', names: ['Strandforum'], country: null, isUs: false },
];
const context = { known, today: '2026-11-24', line: 'Møte med Havet', lang: 'nn' as const, unread: null };
const read: EngagementDraft = {
  ...emptyDraft(),
  kind: 'meeting',
  direction: 'mutual',
  ourRoles: ['participant'],
  period: periodOf('2026-11-20', '20.11.'),
  topics: ['water', 'climate'],
  parties: [{ partyId: 'par-1', name: 'Havlandet', said: 'Havet', role: 'counterpart', country: 'NO' }],
  title: { nn: 'Møte med Havet' },
};
const apply = (...picks: [LinePick['field'], string, string][]) =>
  applyPicks(
    read,
    picks.map(([field, from, to]) => ({ field, from, to })),
    context,
  );

describe('a choice against a reading', () => {
  it('of another kind brings the role, the direction and the part of the others along', () => {
    const draft = apply(['kind', 'meeting', 'request.advice']);
    assert.deepEqual(
      [draft.kind, draft.ourRoles, draft.direction, draft.requestStatus, draft.parties[0]?.role],
      ['request.advice', ['asked'], 'in', 'received', 'asker'],
    );
    assert.equal(apply(['kind', 'meeting', 'talk']).requestStatus, null);
  });
  it('of a role stands beside that of a kind', () => assert.deepEqual(apply(['kind', 'meeting', 'talk'], ['role', 'speaker', 'host']).ourRoles, ['host']));
  it('does nothing where the line no longer says what it was about', () => {
    assert.deepEqual(apply(['kind', 'talk', 'event'], ['party', 'Fjorden', 'par-2'], ['topic', 'youth', ''], ['role', 'speaker', 'host']), read);
  });
  it('of a party takes one of the register, a new one of the words typed, or none', () => {
    assert.deepEqual(apply(['party', 'Havet', 'par-2']).parties[0], {
      partyId: 'par-2',
      name: 'Strandforum',
      said: 'Havet',
      role: 'counterpart',
      country: null,
    });
    assert.deepEqual(apply(['party', 'Havet', 'new']).parties[0], { partyId: null, name: 'Havet', said: 'Havet', role: 'counterpart', country: null });
    assert.deepEqual(apply(['party', 'Havet', 'none']).parties, []);
  });
  it('of a day ahead plans it, and of none says none', () => {
    assert.equal(apply(['period', '2026-11-20', '2027-11-20']).status, 'planned');
    assert.equal(apply(['period', '2026-11-20', '2025-11-20']).status, 'held');
    assert.equal(apply(['period', '2026-11-20', '']).period, null);
  });
  it('of topics and access holds', () => {
    const draft = apply(['topic', 'water', ''], ['topic', 'climate', 'health'], ['access', 'open', 'internal']);
    assert.deepEqual([draft.topics, draft.access], [['health'], 'internal']);
  });
  it('teaches what a party was called only where it was corrected', () => {
    assert.deepEqual(correctedParties(read, apply(['party', 'Havet', 'par-2'])), [{ partyId: 'par-2', words: 'Havet' }]);
    for (const to of ['new', 'none', 'par-1']) assert.deepEqual(correctedParties(read, apply(['party', 'Havet', to])), []);
  });
  it('never makes a draft that is none, whatever comes in, and the same twice gives the same', () => {
    const field = fc.constantFrom(...PICKED);
    const word = fc.oneof(
      fc.constantFrom('meeting', 'talk', 'mutual', 'participant', '2026-11-20', '2024', '', 'Havet', 'par-2', 'new', 'none', 'water', 'open', 'internal'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ field, from: word, to: word }), { maxLength: 12 }), (picks) => {
        const draft = applyPicks(read, picks, context);
        assert.ok(EngagementDraft.safeParse(draft).success);
        assert.deepEqual(applyPicks(read, picks, context), draft);
      }),
    );
  });
});

describe('what a reading could be instead', () => {
  const alternatives = (draft: EngagementDraft, line = 'Møte med Havet') =>
    lineAlternatives(draft, {
      line,
      lang: 'nn',
      today: '2026-11-24',
      near: new Map([['Havet', [{ partyId: 'par-2', name: 'Strandforum', country: null }]]]),
      grades: ['open'],
    });
  it('holds what was read, first', () => {
    const { kinds, periods, parties } = alternatives(read);
    assert.equal(kinds.likely[0], 'meeting');
    assert.equal(kinds.likely.length + kinds.others.length, 19);
    assert.equal(periods[0]?.edtf, '2026-11-20');
    assert.deepEqual(
      parties[0]?.candidates.map((one) => one.partyId),
      ['par-1', 'par-2'],
    );
  });
  it('has the years around for a day without one, and only the day where the year is said', () => {
    assert.deepEqual(
      alternatives(read).periods.map((period) => period?.edtf ?? null),
      ['2026-11-20', '2025-11-20', '2027-11-20', null],
    );
    assert.equal(alternatives({ ...read, period: periodOf('2021-11-20', '20.11.2021') }).periods.length, 2);
  });
  it('changes day and month about only where it is written so that both can be', () => {
    const edtf = (said: string) => alternatives({ ...read, period: periodOf('2026-06-05', said) }).periods.map((period) => period?.edtf);
    assert.ok(edtf('5/6').includes('2026-05-06'));
    assert.ok(!edtf('5.6.').includes('2026-05-06'));
  });
  it('says which words were not read, and whether the title holds them', () => {
    const line = 'Møte med Havet, kaffi og vaflar';
    assert.equal(unreadWords(line, read, 'nn'), 'kaffi og vaflar');
    assert.deepEqual(alternatives({ ...read, title: { nn: line } }, line).unread, { words: 'kaffi og vaflar', inTitle: true });
    assert.equal(alternatives(read, line).unread?.inTitle, false);
    assert.equal(unreadWords('Møte med Havet', read, 'nn'), null);
  });
});

describe('words that may become a name', () => {
  for (const words of ['Havet', 'NUPI', 'Forum for kyst', 'Ås vgs']) it(`${words}: yes`, () => assert.equal(mayLearn(words), true));
  for (const words of ['', 'EU', 'FN', 'Kenya', 'kenya', 'Noreg', 'ambassaden', 'The Embassy', 'direktoratet', 'møte', '12.9.', '2021', 'i 2021', 'dei'])
    it(`"${words}": no`, () => assert.equal(mayLearn(words), false));
});
