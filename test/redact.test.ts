import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from './properties.ts';
import { aCommitment, anEngagement, anEvent, aParty } from '../src/account/engagement-fixture.ts';
import type { AccessGrade } from '../src/domain/codes/access-grade.ts';
import type { Engagement } from '../src/domain/engagement.ts';
import { redact } from '../src/domain/redact.ts';
import { BLACKED_OUT } from '../src/domain/release.ts';
import type { ReleaseTerms } from '../src/domain/release.ts';

const KEEP: ReleaseTerms = { givesInternal: false, internalBasis: 'off-14', exemptBasis: null };
const GIVE: ReleaseTerms = { ...KEEP, givesInternal: true };
const namesOf = (id: string) => (id === 'par-Lyngheim Råd' ? ['Lyngheim Råd', 'LR', 'Heather Council'] : id === 'evt-Fjellmøtet' ? ['Fjellmøtet'] : []);
const redacted = (engagement: Engagement, grades: Record<string, AccessGrade>, terms = KEEP) =>
  redact(engagement, terms, new Map(Object.entries(grades)), namesOf);

describe('what is given out of an engagement', () => {
  it('is all of one that is open, but for who logged it, and the notes we keep for ourselves', () => {
    const engagement = anEngagement('1', { note: 'ring attende', parties: [aParty('Havlandet')] });
    const row = redacted(engagement, { 'par-Havlandet': 'open' });
    assert.deepEqual(row?.facts?.title, engagement.title);
    assert.deepEqual(row?.keptBack, [{ part: 'note', basis: 'off-14' }]);
    assert.doesNotMatch(JSON.stringify(row), /Kari|ring attende/);
    const generous = redacted(engagement, { 'par-Havlandet': 'open' }, GIVE);
    assert.deepEqual([generous?.facts?.note, generous?.keptBack], ['ring attende', []]);
  });

  it('is nothing of one that is exempt but the paragraph it is exempt by', () => {
    const exempt = anEngagement('1', { access: 'exempt', accessBasis: 'off-20' });
    assert.deepEqual(redacted(exempt, {}, GIVE), { engagementId: 'eng-1', facts: null, keptBack: [{ part: 'engagement', basis: 'off-20' }] });
    const unsaid = anEngagement('2', { access: 'exempt', accessBasis: null });
    assert.equal(redacted(unsaid, {}), null);
    assert.deepEqual(redacted(unsaid, {}, { ...KEEP, exemptBasis: 'off-23' })?.keptBack, [{ part: 'engagement', basis: 'off-23' }]);
  });

  it('is one that is internal only where the terms say so', () => {
    const internal = anEngagement('1', { access: 'internal' });
    assert.equal(redacted(internal, {})?.facts, null);
    assert.notEqual(redacted(internal, {}, GIVE)?.facts, null);
  });

  it('leaves out parties, events and commitments by their own grade, and blacks out what the texts call them by', () => {
    const engagement = anEngagement('1', {
      title: { nn: 'Møte med LR om LRS', en: 'Meeting with the Heather Council’s board' },
      subject: { nn: 'Lyngheim Råds plan og Fjellmøtet' },
      parties: [aParty('Lyngheim Råd', 'counterpart', { said: 'rådet på heia' }), aParty('Havlandet')],
      event: anEvent('Fjellmøtet'),
      commitments: [aCommitment('1', 'eng-1', { what: { nn: 'svare rådet på heia' } }), aCommitment('2', 'eng-1')],
    });
    const row = redacted(
      engagement,
      { 'par-Lyngheim Råd': 'exempt', 'par-Havlandet': 'open', 'evt-Fjellmøtet': 'internal', 'com-1': 'open', 'com-2': 'internal' },
      { ...KEEP, exemptBasis: 'off-20' },
    );
    assert.deepEqual(row?.keptBack, [
      { part: 'party', basis: 'off-20' },
      { part: 'event', basis: 'off-14' },
      { part: 'commitment', basis: 'off-14' },
    ]);
    assert.deepEqual(row?.facts?.title, { nn: `Møte med ${BLACKED_OUT} om LRS`, en: `Meeting with the ${BLACKED_OUT} board` });
    assert.deepEqual(row?.facts?.subject, { nn: `${BLACKED_OUT} plan og ${BLACKED_OUT}` });
    assert.deepEqual(
      row?.facts?.commitments.map((one) => one.what),
      [{ nn: `svare ${BLACKED_OUT}` }],
    );
    assert.deepEqual(
      row?.facts?.parties.map((one) => one.names.nn),
      ['Havlandet'],
    );
    assert.equal(row?.facts?.event, null);
  });

  it('keeps back what nothing is known of', () => {
    const row = redacted(anEngagement('1', { parties: [aParty('Ukjend')] }), {}, { ...GIVE, exemptBasis: 'off-13' });
    assert.deepEqual([row?.facts?.parties, row?.keptBack], [[], [{ part: 'party', basis: 'off-13' }]]);
  });

  it('holds no word of a name that is kept back, wherever in a text the name stands', () => {
    const filler = fc.array(fc.constantFrom('møte', 'med', 'om', 'og', 'LRS', 'råd', 'heather', ','), { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(filler, fc.constantFrom('Lyngheim Råd', 'LYNGHEIM RÅD', 'Lyngheim  Råd', 'LR', 'Heather Council'), filler, (before, name, after) => {
        const row = redacted(anEngagement('1', { title: { nn: `${before} ${name} ${after}` }, parties: [aParty('Lyngheim Råd')] }), {
          'par-Lyngheim Råd': 'internal',
        });
        assert.doesNotMatch(row?.facts?.title.nn ?? '', /lyngheim|heather council|\bLR\b/i);
        assert.ok(row?.facts?.title.nn?.startsWith(before), 'what stands before is as it was');
      }),
    );
  });
});
