import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { answered, answering, openStandIn } from '../../../test/model/stand-in.ts';
import { askModel } from './ask-model.ts';
import { isBankAccount, isIdentityNumber } from './check-digits.ts';
import { maskText } from './mask-text.ts';

/** The digits with the check digits that belong to them; null where there are none. */
function withChecks(nine: string): string | null {
  for (let check = 0; check < 100; check++) {
    const whole = nine + String(check).padStart(2, '0');
    if (isIdentityNumber(whole)) return whole;
  }
  return null;
}

const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const identity = fc
  .tuple(two(1, 28), two(1, 12), digits(5))
  .map((parts) => withChecks(parts.join('')))
  .filter((found) => found !== null);
const account = digits(11).filter(isBankAccount);
const letters = (least: number) => fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøå'), minLength: least, maxLength: 9 });
const surname = letters(4).map((rest) => `Zq${rest}`);
const secrets = fc.oneof(
  identity,
  identity.map((whole) => `${whole.slice(0, 6)} ${whole.slice(6)}`),
  account,
  account.map((whole) => `${whole.slice(0, 4)}.${whole.slice(4, 6)}.${whole.slice(6)}`),
  fc.tuple(letters(2), letters(2)).map(([name, host]) => `${name}@${host}.no`),
  digits(7).map((rest) => `9${rest}`),
  digits(8).map((rest) => `+47 ${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4, 6)} ${rest.slice(6)}`),
  fc.tuple(fc.constantFrom('Kari', 'Ola', 'Amina', 'Jean'), surname).map(([given, last]) => `${given} ${last}`),
  surname.map((last) => `ambassadør ${last}`),
);
const plain = fc.constantFrom('Vi møtte ', ' i Nairobi. ', '😀 ', '\n\n', ' og ', ' 3. mai 2024 ', ' (', ') ', '𝒜 ', ' over 400 deltakarar ');

describe('a masked text', () => {
  it('is as long as the text in code points and in units, so that a place in one is the same place in the other', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.oneof(plain, secrets)).map((parts) => parts.join('')),
        ),
        (text) => {
          const masked = maskText(text);
          assert.equal(masked.length, text.length);
          assert.equal([...masked].length, [...text].length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has none of the addresses, numbers and names in it', () => {
    fc.assert(
      fc.property(plain, secrets, plain, (before, secret, after) => {
        const masked = maskText(`${before} ${secret} ${after}`);
        const kept = secret.replace(/^ambassadør /u, '');
        assert.ok(!masked.includes(kept), masked);
        for (const part of kept.split(/[ .@]/u)) if (part.length > 3) assert.ok(!masked.includes(part), masked);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the words that tell of an engagement: bodies, places, dates and figures', () => {
    const text =
      'UNICEF Kenya og Redd Barna fekk 12 345 678 kroner 14. juni 2024, over 400 deltakarar frå Universitetet i Bergen og The Nature Fund. Org.nr. 974 760 673.';
    assert.equal(maskText(text), text);
  });

  it('covers a surname wherever else it stands', () => {
    assert.equal(maskText('Kari Zqvik kom. Zqvik heldt innlegg.'), '▇▇▇▇▇▇▇▇▇▇ kom. ▇▇▇▇▇ heldt innlegg.');
  });

  it('is all that leaves, and quotes of it come back as the words themselves', async () => {
    const text = 'Vi møtte Kari Zqvik (kari@zqvik.no, tlf. 22 33 44 55) frå Havlaget 3. mai.';
    const standIn = await openStandIn(
      answering((piece) => [answered(piece.trim(), { parties: ['Havlaget'], period: '3. mai' })]),
      {},
      { SAMBAND_MODEL_MASK: 'on' },
    );
    const { proposals } = await askModel(text, { us: 'Etaten', year: 2024, lang: 'nn', known: [] }, standIn.settings);
    await standIn.close();
    assert.doesNotMatch(standIn.heard.map((call) => call.raw).join(), /Kari|[Zz]qvik|22 33/u);
    assert.equal(proposals[0]?.anchor.exact, text);
    assert.equal(proposals[0]?.draft.period?.edtf, '2024-05-03');
  });
});
