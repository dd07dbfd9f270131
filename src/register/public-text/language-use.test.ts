import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { accountOfYear } from '../../account/account-of-year.ts';
import type { Lang } from '../../domain/lang.ts';
import type { PublicTextDraft } from '../../domain/public-text.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

const DRAFT: PublicTextDraft = { title: 'Nettsak om vatn', lang: 'nb', publishedOn: '2023-03-01', words: 400, address: 'https://example.org/vatn' };

for (const kind of stores())
  describe(`what is given out in writing, in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      await register.logEngagement(who, draftOf('Møte', { kind: 'meeting', status: 'held', parties: [mention('Sida')] }));
    });
    after(() => store.close());

    const publish = async (lang: Lang, isPublic = true, templateId = 'article') => {
      const asked = { period: '2021', lang, templateId, subject: { kind: 'all' as const }, baseYear: null, title: 'Året' };
      const accountId = (await register.findAccount(who, asked)) ?? (await register.createAccount(who, asked));
      const { account } = await accountOfYear(register, who, 2021, lang, '2022-01-10');
      await register.freezeEdition(who, accountId, { ...account, title: `${account.title} ${templateId}` }, 'Retta.');
      const [{ number } = { number: 1 }] = await register.listEditions(who, accountId);
      await register.signEdition(who, accountId, number, { name: 'Ola', role: 'direktør', isPublic });
      return accountId;
    };
    const thisYear = new Date().getUTCFullYear();

    it('is noted, corrected and taken away, each with its change in the log', async () => {
      const id = await register.addPublicText(who, DRAFT);
      await register.addPublicText(who, { ...DRAFT, title: 'Seinare', publishedOn: '2024-01-01' });
      const [text] = (await register.languageUseOf(who, 2023)).entered;
      assert.deepEqual(text, { ...DRAFT, publicTextId: id, version: 1 });
      await register.correctPublicText(who, id, 1, { ...DRAFT, words: 500 });
      await assert.rejects(register.correctPublicText(who, id, 1, DRAFT), { code: 'conflict' });
      assert.deepEqual(
        (await register.languageUseOf(who, 2023)).all.map(({ words }) => words),
        [500],
      );
      await register.withdrawPublicText(who, id, 2);
      assert.deepEqual((await register.languageUseOf(who, 2023)).all, []);
      const { rows } = await register.listChanges(who, { limit: 10 });
      assert.equal(rows.filter(({ recordId }) => recordId === id).length, 3);
    });

    it('is refused where it says no day, no words or an address that is none', async () => {
      await assertAllRefused(
        [{ publishedOn: '2023-02-30' }, { publishedOn: '2023' }, { words: 0 }, { words: 1.5 }, { title: ' ' }, { address: 'javascript:alert(1)' }].map(
          (wrong) => register.addPublicText(who, { ...DRAFT, ...wrong }),
        ),
        'invalid',
      );
      await assert.rejects(register.addPublicText({ ...who, roles: ['reader'] }, DRAFT), { code: 'forbidden' });
    });

    it('counts an account once it is public, and a correction of it in its place', async () => {
      const id = await publish('nn', false);
      assert.deepEqual((await register.languageUseOf(who, thisYear)).all, []);
      await publish('nn');
      await publish('nn');
      const { all, entered } = await register.languageUseOf(who, thisYear);
      assert.deepEqual(
        all.map((one) => [one.id, one.lang]),
        [[id, 'nn']],
      );
      assert.ok((all[0]?.words ?? 0) > 5);
      assert.deepEqual(entered, []);
      assert.deepEqual((await register.languageUseOf(who, thisYear - 1)).all, []);
    });

    it('tells in which other languages the same account is out', async () => {
      const nynorsk = await publish('nn');
      const note = await publish('nb', true, 'board-note');
      assert.deepEqual(await register.languagesOut(who, nynorsk), []);
      const bokmal = await publish('nb');
      assert.deepEqual(await register.languagesOut(who, nynorsk), ['nb']);
      assert.deepEqual(await register.languagesOut(who, bokmal), ['nn']);
      assert.deepEqual(await register.languagesOut(who, note), []);
    });
  });
