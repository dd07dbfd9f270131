import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention, openRegister, sourceOf } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { EngagementFilter } from './engagement-verbs.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`the lists of the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
      for (let at = 0; at < 10; at++) await log(at);
    });
    after(() => store.close());

    const log = (at: number) =>
      register.logEngagement(
        who,
        draftOf(`Møte ${at}`, {
          kind: at % 2 === 0 ? 'meeting' : 'request.advice',
          requestStatus: at % 2 === 0 ? null : 'received',
          direction: at % 3 === 0 ? 'in' : 'out',
          period: periodOf(at % 5 === 0 ? '2020' : `2021-0${1 + (at % 3)}`),
          parties: [mention(`Lag ${at % 4}`, 'asker', at % 4 === 0 ? 'KE' : 'NO'), mention('Storlaget')],
          ourRoles: ['asked'],
          event: `Samling ${at % 2}`,
          areas: [{ code: at % 2 ? 'ZA' : 'BR', role: 'place' }],
          topics: [at % 2 ? 'health' : 'water'],
          figures: [{ value: at, unit: null, qualifier: 'about', counted: 'people', said: `om lag ${at}` }],
          commitment: { by: 'us', due: periodOf('2022') },
          links: ['https://example.org'],
        }),
      );
    const pageThrough = async (filter: EngagementFilter, limit: number) => {
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await register.listEngagements(who, filter, { limit, ...(after ? { after } : {}) });
        ids.push(...page.rows.map((row) => row.engagementId));
        if (!page.next) return { ids, total: page.total };
        after = page.next;
      }
    };
    const counted = async (work: () => Promise<unknown>) => {
      statements = 0;
      await work();
      return statements;
    };

    it('give every engagement once, the latest first, whatever the page', async () => {
      const whole = await register.listEngagements(who, {}, { limit: 1000 });
      const days = whole.rows.map((row) => row.period?.from ?? '');
      assert.deepEqual(days, days.toSorted().reverse());
      for (const limit of [1, 3, 10, 11]) {
        const { ids, total } = await pageThrough({}, limit);
        assert.deepEqual([ids, total], [whole.rows.map((row) => row.engagementId), 10]);
      }
    });

    it('hold what each filter asks for, and nothing else', async () => {
      const titles = async (filter: EngagementFilter) =>
        (await register.listEngagements(who, filter, { limit: 50 })).rows
          .map((row) => row.title.nn?.slice(5))
          .sort()
          .join('');
      assert.equal(await titles({ kind: 'meeting' }), '02468');
      assert.equal(await titles({ requestStatus: 'received' }), '13579');
      assert.equal(await titles({ direction: 'in' }), '0369');
      assert.equal(await titles({ year: 2020 }), '05');
      assert.equal(await titles({ country: 'KE' }), '048');
      assert.equal(await titles({ country: 'ZA' }), '13579');
      assert.equal(await titles({ topic: 'water' }), '02468');
      assert.equal(await titles({ words: 'samling 1 lag 3' }), '37');
      assert.equal(await titles({ year: 2021, kind: 'meeting', country: 'KE', words: 'MØTE' }), '48');
      assert.equal(await titles({ status: 'planned' }), '');
      const [row] = (await register.listEngagements(who, { words: 'møte 4' }, { limit: 5 })).rows;
      assert.deepEqual(row?.countries, ['BR', 'KE']);
      assert.equal(await titles({ partyId: row!.parties[0]!.partyId }), '048');
    });

    it('refuse a place to read on from that we did not give', async () => {
      await assert.rejects(register.listEngagements(who, {}, { limit: 5, after: 'x' }), { code: 'invalid' });
    });

    it('take as many statements for 200 engagements as for 10', async () => {
      await register.keepSource(who, sourceOf('Eit notat om møte'));
      const asked: Record<string, () => Promise<unknown>> = {
        list: () => register.listEngagements(who, { year: 2021, country: 'NO', words: 'møte' }, { limit: 300 }),
        year: () => register.engagementsOfYear(who, 2021),
        parties: () => register.listParties(who, 'storlaget', { limit: 300 }),
        known: () => register.knownParties(who),
        commitments: () => register.listCommitments(who, {}),
        changes: () => register.listChanges(who, { limit: 1000 }),
        search: () => register.search(who, 'møtte storlaget'),
        today: () => register.readToday(who, '2022-03-01'),
        sources: () => register.listSources(who),
        disputes: () => register.listDisputes(who, {}, { limit: 300 }),
      };
      const few: Record<string, number> = {};
      for (const [name, ask] of Object.entries(asked)) few[name] = await counted(ask);
      for (let at = 10; at < 200; at++) await log(at);
      assert.equal((await register.listEngagements(who, {}, { limit: 300 })).rows.length, 200);
      for (const [name, ask] of Object.entries(asked)) assert.equal(await counted(ask), few[name], name);
    });
  });

  describe(`the search of the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let talk: string;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      await register.addParty(who, {
        names: [
          { lang: 'nn', name: 'Hamnenettverket', kind: 'official', from: null, to: null },
          { lang: null, name: 'HNW', kind: 'acronym', from: null, to: null },
        ],
        type: null,
        country: 'NO',
        isNetwork: true,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
      });
      talk = await register.logEngagement(
        who,
        draftOf('Innlegg om gjensidigheit', {
          subject: { nn: 'gjensidigheit', en: 'reciprocity' },
          parties: [mention('HNW')],
          event: 'Vårkonferansen',
          note: 'Sørafrika og Ålesund',
          commitment: { by: 'us', due: null },
        }),
      );
      await register.keepSource(who, sourceOf('Referat frå Vårkonferansen med førti deltakarar.', { title: 'Referat' }));
      await register.logEngagement(who, draftOf('Møte i 2021'));
    });
    after(() => store.close());
    const found = async (words: string) => (await register.search(who, words)).map((hit) => `${hit.type}: ${hit.why}`);

    it('finds what holds the words, and says which', async () => {
      assert.deepEqual(await found('innlegg gjensidigheit'), ['engagement: Innlegg, gjensidigheit']);
      assert.deepEqual(await found('reciprocity'), ['engagement: reciprocity', 'commitment: reciprocity']);
      assert.deepEqual(await found('førti'), ['source: førti']);
    });

    it('forgives accents, a letter too few, a letter wrong and two that changed places', async () => {
      for (const words of ['sorafrika', 'gjensidigeit', 'gjensidighait', 'gjesnidigheit', 'ÅLESUND', 'alesund']) {
        assert.ok(
          (await register.search(who, words)).some((hit) => hit.id === talk),
          words,
        );
      }
    });

    it('knows a party by its acronym, and the engagements it is in', async () => {
      assert.deepEqual(await found('hnw'), ['party: HNW', 'engagement: HNW']);
      assert.deepEqual(
        (await register.search(who, 'hamnenettverket')).map((hit) => hit.type),
        ['party', 'engagement'],
      );
    });

    it('knows an engagement by the new name of a party and no longer by a wrong one', async () => {
      const id = await register.logEngagement(who, draftOf('Synfaring', { parties: [mention('Skrivefelet', 'asker')] }));
      const [party] = (await register.readEngagement(who, id)).parties;
      const { version, names, ...draft } = await register.readParty(who, party!.partyId);
      await register.correctParty(who, party!.partyId, version, { ...draft, country: 'KE', names: [{ ...names[0]!, name: 'Rettskrivinga' }] });
      assert.ok((await register.search(who, 'rettskrivinga')).some((hit) => hit.id === id));
      assert.deepEqual(await found('skrivefelet'), []);
      assert.deepEqual(
        (await register.listEngagements(who, { country: 'KE' }, { limit: 5 })).rows.map((row) => row.engagementId),
        [id],
      );
    });

    it('asks for every word, and takes no number for a misspelling of another', async () => {
      assert.deepEqual(await found('gjensidigheit førti'), []);
      assert.deepEqual(await found('2022'), []);
      assert.deepEqual(await found(' …! '), []);
      assert.deepEqual(await found('%'), []);
    });
  });
}

const kinds = stores();
describe('the two databases', { skip: kinds.length === 2 ? false : 'no PostgreSQL is given' }, () => {
  it('answer alike', async () => {
    const answers = [];
    for (const kind of kinds) {
      const { store, register, who } = await openRegister(kind);
      for (const [at, title] of ['Ål', 'aure', 'Zander', 'æ', 'ørret', 'åbor', 'B-b', 'b b'].entries()) {
        await register.logEngagement(
          who,
          draftOf(title, {
            parties: [mention(title)],
            period: at % 2 ? null : periodOf('2021'),
            figures: [{ value: at + 0.1, unit: null, qualifier: 'over', counted: 'x', said: 'y' }],
          }),
          undefined,
          2021,
        );
      }
      const { engagements } = await register.engagementsOfYear(who, 2021);
      const parties = await register.listParties(who, '', { limit: 50 });
      answers.push(
        JSON.stringify([engagements, parties, await register.search(who, 'zandre'), (await register.listChanges(who, { limit: 50 })).rows])
          .replace(/\b[a-z]{3}-[0-9a-z]{26}\b/g, 'id')
          .replace(/"actId":"[^"]*"/g, '"actId":"act"')
          .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'then'),
      );
      await store.close();
    }
    assert.equal(answers[0], answers[1]);
  });
});
