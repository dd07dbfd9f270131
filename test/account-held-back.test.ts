import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountOfYear } from '../src/account/account-of-year.ts';
import { periodOf } from '../src/domain/period.ts';
import { anchorOf, draftOf, mention, openRegister, sourceOf } from './registers.ts';
import { stores } from './stores.ts';

for (const kind of stores())
  describe(`what is not open, in an account compiled by one who sees all of it, ${kind.name}`, () => {
    it('is named as unused and stands in no sentence', async () => {
      const { store, register, who } = await openRegister(kind);
      await register.logEngagement(who, draftOf('Møte med Sida', { kind: 'meeting', status: 'held', parties: [mention('Sida')] }));
      const inner = await register.logEngagement(
        who,
        draftOf('Fortruleg samtale', { kind: 'meeting', status: 'held', parties: [mention('Nordlysrådet')], access: 'internal' }),
      );
      const { account, titles } = await accountOfYear(register, who, 2021, 'nn', '2022-01-10');
      assert.deepEqual(account.unused, [{ record: inner, title: 'Fortruleg samtale', why: 'not-open' }]);
      assert.deepEqual(titles.get(inner), { nn: 'Fortruleg samtale' });
      assert.doesNotMatch(JSON.stringify(account.sections), /Nordlysrådet|Fortruleg/u);
      assert.match(JSON.stringify(account.sections), /Sida/u);
      await store.close();
    });

    it('does not show through by the name of a party that only they know', async () => {
      const { store, register, who } = await openRegister(kind);
      const inner = draftOf('Fortruleg samtale', { kind: 'meeting', status: 'held', parties: [mention('Nordlysrådet')], access: 'exempt' });
      await register.logEngagement(who, inner);
      const parties = [mention('Nordlysrådet'), mention('Sida')];
      await register.logEngagement(who, draftOf('Møte', { kind: 'meeting', status: 'held', parties }));
      const everybody = { ...who, grades: ['open' as const] };
      const texts = [who, everybody].map(async (one) => (await accountOfYear(register, one, 2021, 'nn', '2022-01-10')).account.sections);
      assert.deepEqual(await texts[0], await texts[1]);
      assert.match(JSON.stringify(await texts[0]), /Sida/u);
      await store.close();
    });

    it('does not show through by a promise of an earlier year that falls due', async () => {
      const { store, register, who } = await openRegister(kind);
      await register.logEngagement(
        who,
        draftOf('Fortruleg avtale', {
          kind: 'agreement',
          status: 'held',
          parties: [mention('Nordlysrådet')],
          access: 'internal',
          commitment: { by: 'us', due: periodOf('2022') },
        }),
      );
      const { account } = await accountOfYear(register, who, 2022, 'nn', '2023-01-10');
      assert.deepEqual(account.sections, []);
      await store.close();
    });

    it('gives the words of a source that is kept closer to those who may see it, and to no others', async () => {
      const { store, register, who } = await openRegister(kind);
      const words = 'Vi hadde eit møte med Sida.';
      const draft = draftOf('Møte med Sida', { kind: 'meeting', status: 'held', parties: [mention('Sida')] });
      const proposal = { anchor: anchorOf(words, 'møte med Sida'), draft, confidence: 0.9, fields: {} };
      const { proposalIds } = await register.takeIn(who, sourceOf(words, { access: 'internal' }), [proposal]);
      await register.acceptProposal(who, proposalIds[0]!);
      const everybody = { ...who, grades: ['open' as const] };
      const evidence = async (one: typeof who) => JSON.stringify((await accountOfYear(register, one, 2021, 'nn', '2022-01-10')).account.sections);
      assert.match(await evidence(who), /"exact":"møte med Sida"/u);
      assert.doesNotMatch(await evidence(everybody), /"exact"/u);
      await store.close();
    });
  });
