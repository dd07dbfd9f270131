import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../test/properties.ts';
import { identifierAddress, readIdentifier } from './identifier.ts';

const read = (scheme: string, value: string) => {
  const found = readIdentifier({ scheme, value });
  return 'fault' in found ? found.fault : found.value;
};
const isWrong = (scheme: string, value: string) => read(scheme, value) === 'wrong-check-digit';

/** The signs of a scheme before the check, and the check digits tried until one stands: the rule is not written twice. */
const SCHEMES = {
  'NO-BRC': { body: fc.stringMatching(/^[89]\d{7}$/), checks: [...'0123456789'], signs: '0123456789' },
  ROR: { body: fc.stringMatching(/^0[a-hjkmnp-tv-z0-9]{6}$/), checks: twoDigits(), signs: '0123456789abcdefghjkmnpqrstvwxyz' },
  LEI: { body: fc.stringMatching(/^[0-9]{4}[A-Z]{14}$/), checks: twoDigits(), signs: '' },
  ISNI: { body: fc.stringMatching(/^\d{15}$/), checks: [...'0123456789X'], signs: '0123456789' },
};
function twoDigits(): string[] {
  return Array.from({ length: 97 }, (_, at) => String(at + 2).padStart(2, '0'));
}

describe('an identifier', () => {
  it('is kept as its scheme writes it, however it was typed', () => {
    assert.equal(read('Organisasjonsnummer (Noreg)', '974 760 673'), '974760673');
    assert.equal(read('no-brc', 'NO 974 760 673 MVA'), '974760673');
    assert.equal(read('ror', 'https://ror.org/03yrm5c26'), '03yrm5c26');
    assert.equal(read('Wikidata', 'https://www.wikidata.org/wiki/Q42'), 'Q42');
    assert.equal(read('LEI', '5067 00ge 1g29 325q x363'), '506700GE1G29325QX363');
    assert.equal(read('ISNI', '0000 0001 2103 2683'), '0000000121032683');
    assert.equal(read('ISNI', 'https://isni.org/isni/0000000121032683'), '0000000121032683');
    assert.equal(read('IATI', 'no-brc-974760673'), 'NO-BRC-974760673');
    assert.deepEqual(readIdentifier({ scheme: ' Arkivnøkkel ', value: ' 7-2 ' }), { scheme: 'Arkivnøkkel', value: '7-2' });
  });

  it('that is not written as its scheme writes them is none', () => {
    for (const [scheme, value] of [
      ['NO-BRC', '97476067'],
      ['ROR', '13yrm5c26'],
      ['ROR', '03yrm5u26'],
      ['WIKIDATA', 'P42'],
      ['IATI', '974760673'],
      ['LEI', 'ABC'],
      ['ISNI', '12'],
    ] as const)
      assert.equal(read(scheme, value), 'not-an-identifier', `${scheme} ${value}`);
    assert.ok(isWrong('IATI', 'NO-BRC-974760674'));
  });

  it('has one check that stands for almost every number, and none with one digit changed', () => {
    for (const [scheme, { body, checks, signs }] of Object.entries(SCHEMES))
      fc.assert(
        fc.property(body, fc.nat(), fc.nat(), (start, place, step) => {
          const right = checks.filter((check) => !isWrong(scheme, start + check));
          assert.ok(right.length === 1 || (scheme === 'NO-BRC' && right.length === 0), `${scheme} ${start}: ${right.join(' ')}`);
          if (right.length === 0) return;
          const value = start + right[0];
          const at = (scheme === 'ROR' ? 1 : 0) + (place % (start.length - 1));
          const alphabet = signs === '' ? (/\d/.test(value[at]!) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') : signs;
          const other = alphabet[(alphabet.indexOf(value[at]!) + 1 + (step % (alphabet.length - 1))) % alphabet.length]!;
          const mistyped = value.slice(0, at) + other + value.slice(at + 1);
          if (mistyped !== value) assert.ok(isWrong(scheme, mistyped), `${scheme} ${value} ${mistyped}`);
        }),
        { numRuns: 200 },
      );
  });

  it('leads to where its scheme tells of the party', () => {
    assert.equal(identifierAddress({ scheme: 'ROR', value: '03yrm5c26' }), 'https://ror.org/03yrm5c26');
    assert.equal(identifierAddress({ scheme: 'WIKIDATA', value: 'Q42' }), 'https://www.wikidata.org/wiki/Q42');
    assert.equal(identifierAddress({ scheme: 'NO-BRC', value: '974760673' }), 'https://data.brreg.no/enhetsregisteret/oppslag/enheter/974760673');
    assert.equal(identifierAddress({ scheme: 'NO-BRC', value: '1' }), null);
    assert.equal(identifierAddress({ scheme: 'Arkivnøkkel', value: '7-2' }), null);
  });
});
