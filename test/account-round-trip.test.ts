import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scorerOrWhy, type Scorer } from '../bench/labelled.ts';
import { scoreFields } from '../bench/score-fields.ts';
import { loadDemo } from '../src/cli/load-demo.ts';
import { LANGS } from '../src/domain/lang.ts';
import { spanOf } from '../src/domain/span.ts';
import { forEverybody, type Who } from '../src/domain/who.ts';
import { createRegister } from '../src/register/create-register.ts';
import type { Register } from '../src/register/register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { knownIn } from './generated/known.ts';
import { generateRegister } from './generated/register.ts';
import { US } from './generated/us.ts';
import { roundTrip } from './round-trip.ts';

const scorer = await scorerOrWhy();
const skip = typeof scorer === 'string' ? scorer : false;
const { count } = scorer as Scorer;

describe('the account of the demo register, read back', { skip }, () => {
  let store: Store;
  let register: Register;
  let who: Who;
  before(async () => {
    store = await openStore({ memory: true });
    ({ who } = await bootstrap(store));
    register = createRegister(store);
    await loadDemo(register, who);
  });
  after(() => store.close());
  for (const lang of LANGS)
    it(`gives its records in ${lang}`, async () => {
      const [us, known, { engagements, commitments }] = await Promise.all([
        register.readUs(who),
        register.knownParties(who),
        register.engagementsOfPeriod(forEverybody(who), spanOf('2021')!, { kind: 'all' }),
      ]);
      const { gold, out, text } = roundTrip({ year: 2021, engagements, commitments }, { partyId: us.partyId, name: us.name }, lang, known);
      const { fields, shares } = scoreFields([count(gold, out, text)]);
      assert.equal(shares.anchors, 1);
      assert.ok(fields.record.f >= 0.97, `record F1 is ${fields.record.f}`);
    });
});

describe('the account of a generated register, read back', { skip }, () => {
  const years = generateRegister({ count: 300, from: 2021, to: 2022 });
  for (const lang of LANGS)
    it(`gives the records of the register in ${lang}`, () => {
      const counts = years.map((year) => {
        const { gold, out, text } = roundTrip(year, US, lang, knownIn());
        return count(gold, out, text);
      });
      const { fields, shares } = scoreFields(counts);
      assert.equal(shares.anchors, 1);
      assert.ok(fields.record.f >= 0.97, `record F1 is ${fields.record.f}`);
    });
});
