import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { readWritten, type ReadWritten } from '../../account/read-written.ts';
import type { Piece } from '../../account/written.ts';
import type { AccessGrade } from '../../domain/codes/access-grade.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { Target } from './account-verbs.ts';

const ASKED = { period: '2021', lang: 'nn' as const, templateId: 'article', subject: { kind: 'all' as const }, baseYear: null, title: 'Året' };

for (const kind of stores()) {
  describe(`an account that is kept in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let accountId: string;
    const ids: Record<string, string> = {};
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
      for (const [name, more] of [
        ['Sida', { kind: 'collaboration', direction: 'mutual' }],
        ['GIZ', { kind: 'meeting', direction: 'mutual' }],
        ['Danida', { kind: 'membership', direction: 'out' }],
      ] as const)
        ids[name] = await register.logEngagement(who, draftOf(`Om ${name}`, { ...more, subject: { nn: `sak ${name}` }, parties: [mention(name)] }));
      accountId = await register.createAccount(who, ASKED);
    });
    after(() => store.close());

    const read = (as = who): Promise<ReadWritten> => readWritten(register, as, accountId, '2026-01-01');
    const over = async (name: string): Promise<Piece> =>
      (await read()).pieces.find(({ basis }) => [...basis.told, ...basis.cites].some(({ record }) => record === ids[name]))!;
    const target = ({ line, basis, knows }: Piece): Target => (line ? { lineId: line.lineId, version: line.version } : { basis, knows });
    const texts = async (as = who) => (await read(as)).account.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    const correct = async (name: string, facts: object) => {
      const { version, kind: of, direction, subject, access } = await register.readEngagement(who, ids[name]!);
      await register.correctEngagement(
        who,
        ids[name]!,
        version,
        draftOf(`Om ${name}`, { kind: of, direction, subject, access, parties: [mention(name)], ...facts }),
      );
    };
    const reader = (grades: AccessGrade[] = ['open']): Who => ({ ...who, roles: ['reader'], grades });

    it('is one for what it is made by, and is found by that', async () => {
      await assert.rejects(register.createAccount(who, ASKED), { code: 'conflict' });
      assert.equal(await register.findAccount(who, ASKED), accountId);
      assert.equal(await register.findAccount(who, { ...ASKED, lang: 'en' }), null);
      await assertAllRefused(
        [register.createAccount(who, { ...ASKED, period: '2021/..' }), register.createAccount(who, { ...ASKED, period: '2020', title: ' ' })],
        'invalid',
      );
      await assert.rejects(register.createAccount(reader(), { ...ASKED, period: '2019' }), { code: 'forbidden' });
      assert.deepEqual(
        (await register.listAccounts(reader())).map(({ title }) => title),
        ['Året'],
      );
    });

    it('keeps a sentence in other words, on its support, and marks it stale when a record under it changes', async () => {
      const before = await over('GIZ');
      await register.rewriteSentence(who, accountId, target(before), '  Vi møtte\nGIZ. ');
      const written = await over('GIZ');
      assert.deepEqual([written.sentence.text, written.sentence.edited, written.staleness], ['Vi møtte GIZ.', true, null]);
      assert.deepEqual(written.sentence.support, before.sentence.support);
      await correct('Sida', { subject: { nn: 'noko heilt anna' } });
      assert.equal((await over('GIZ')).staleness, null);
      await correct('GIZ', { subject: { nn: 'noko nytt' } });
      const stale = await over('GIZ');
      assert.deepEqual(
        stale.staleness?.changed.map(({ before: was, now }) => [was.subject, now.subject]),
        [['sak GIZ', 'noko nytt']],
      );
      assert.match(stale.basis.text, /noko nytt/);
      assert.equal(stale.line?.content.basis.text, before.sentence.text);
      await register.settleStale(who, accountId, stale.line!.lineId, stale.line!.version, 'Vi møtte GIZ om noko nytt.', stale.basis);
      assert.deepEqual([(await over('GIZ')).staleness, (await over('GIZ')).sentence.text], [null, 'Vi møtte GIZ om noko nytt.']);
    });

    it('lets two writers meet line by line, and overwrites nothing unseen', async () => {
      const both = await over('Sida');
      await register.rewriteSentence(who, accountId, target(both), 'Den fyrste skreiv.');
      await assert.rejects(register.rewriteSentence(who, accountId, target(both), 'Den andre skreiv.'), { code: 'conflict' });
      const line = await over('Sida');
      await register.rewriteSentence(who, accountId, target(await over('Danida')), 'Ei anna setning.');
      await register.rewriteSentence(who, accountId, target(line), 'Den fyrste skreiv meir.');
      await assertAllRefused(
        [
          register.rewriteSentence(who, accountId, target(line), 'For seint.'),
          register.leaveOut(who, accountId, target(line)),
          register.withdrawLine(who, accountId, line.line!.lineId, line.line!.version),
        ],
        'conflict',
      );
      assert.equal((await over('Sida')).sentence.text, 'Den fyrste skreiv meir.');
      const left = await Promise.allSettled(
        ['Ein.', 'To.', 'Tre.'].map(async (text) => register.rewriteSentence(who, accountId, target(await over('Danida')), text)),
      );
      assert.ok(left.some(({ status }) => status === 'fulfilled'));
      for (const one of left) if (one.status === 'rejected') assert.equal(one.reason.code, 'conflict');
    });

    it('keeps in its log all that is taken away, and gives it back', async () => {
      const { line } = await over('Danida');
      await register.withdrawLine(who, accountId, line!.lineId, line!.version);
      assert.equal((await over('Danida')).line, null);
      const gone = (await register.historyOf(who, accountId)).find(({ action }) => action === 'withdrawn');
      assert.match(JSON.stringify(gone?.before), /"text":"(?:Ein|To|Tre)\."/);
      await register.undoChange(who, gone!.changeId);
      assert.match((await over('Danida')).sentence.text, /^(?:Ein|To|Tre)\.$/);
    });

    it('joins, splits, moves and leaves out, and takes back what is left out as it was written', async () => {
      const { section } = await over('Sida');
      const joined = await register.joinSentences(who, accountId, [target(await over('Sida')), target(await over('GIZ'))], 'Sida og GIZ.');
      const one = (await read()).pieces.find(({ line }) => line?.lineId === joined)!;
      assert.deepEqual(one.basis.told.map(({ record }) => record).toSorted(), [ids.Sida, ids.GIZ].toSorted());
      assert.deepEqual([...new Set(one.sentence.support.map(({ record }) => record))].toSorted(), [ids.Sida, ids.GIZ].toSorted());
      const [first, second] = await register.splitSentence(who, accountId, target(one), ['Sida.', 'GIZ.'], { id: section, title: 'X' });
      const said = await texts();
      assert.equal(said.indexOf('GIZ.'), said.indexOf('Sida.') + 1);
      const part = (await read()).pieces.find(({ line }) => line?.lineId === second)!;
      await register.moveSentence(who, accountId, target(part), { section, title: 'X', after: null });
      assert.equal((await texts())[0], 'GIZ.');
      const rest = (await read()).pieces.find(({ line }) => line?.lineId === first)!;
      await register.leaveOut(who, accountId, target(rest));
      assert.ok(!(await texts()).includes('Sida.'));
      const [out] = (await read()).leftOut;
      assert.equal(out?.text, 'Sida.');
      await register.takeBack(who, accountId, out!.line.lineId, out!.line.version);
      assert.ok((await texts()).includes('Sida.'));
    });

    it('takes a sentence of one’s own that cites a record, or says that it stands on none', async () => {
      const { basis, section } = await over('Danida');
      const place = { section, title: 'X', after: null };
      const cites = { told: [], cites: basis.told, text: '', records: basis.records };
      await register.addSentence(who, accountId, 'Dette veit vi.', cites, place);
      await register.addSentence(who, accountId, 'Dette trur vi.', { ...cites, cites: [], records: [] }, place);
      const pieces = (await read()).pieces.filter(({ basis: on }) => on.told.length === 0);
      assert.deepEqual(
        pieces.map(({ sentence }) => [sentence.text, sentence.support.length > 0]),
        [
          ['Dette trur vi.', false],
          ['Dette veit vi.', true],
        ],
      );
      await assert.rejects(register.addSentence(who, accountId, 'Feil.', basis, place), { code: 'invalid' });
    });

    it('shows nobody the words of a sentence over a record or a detail they may not see, in the text or in the log', async () => {
      ids.Løynd = await register.logEngagement(
        who,
        draftOf('Om Løynd', { kind: 'funding', direction: 'out', subject: { nn: 'sak Løynd' }, parties: [mention('Løynd lag')] }),
      );
      await register.rewriteSentence(who, accountId, target(await over('Løynd')), 'Løyndomen er Løynd lag.');
      assert.ok((await texts(reader())).includes('Løyndomen er Løynd lag.'));
      const { version } = await register.readEngagement(who, ids.Løynd);
      const seenBy = async (as: Who) =>
        JSON.stringify([await read(as), await register.historyOf(as, accountId), (await register.listChanges(as, { limit: 200 })).rows]);
      const shieldId = await register.shieldField(who, ids.Løynd, version, { field: 'parties', access: 'internal', basis: null });
      assert.doesNotMatch(await seenBy(reader()), /Løyndomen/);
      assert.deepEqual(
        (await read()).lost.map(({ held }) => held),
        ['shielded'],
      );
      await register.unshield(who, shieldId);
      assert.ok((await texts(reader())).includes('Løyndomen er Løynd lag.'));
      await correct('Løynd', { access: 'internal' });
      assert.doesNotMatch(await seenBy(reader()), /Løyndomen/);
      assert.ok(!(await texts()).includes('Løyndomen er Løynd lag.'), 'the text is for everybody');
      assert.deepEqual(
        (await read()).lost.map(({ held, content }) => [held, content.text]),
        [['not-open', 'Løyndomen er Løynd lag.']],
      );
    });

    it('is written in by writers alone', async () => {
      const piece = await over('Danida');
      const as = reader(['open', 'internal', 'exempt']);
      await assertAllRefused(
        [
          register.rewriteSentence(as, accountId, target(piece), 'Nei.'),
          register.leaveOut(as, accountId, target(piece)),
          register.moveSentence(as, accountId, target(piece), { section: 'x', title: 'X', after: null }),
          register.addSentence(as, accountId, 'Nei.', { told: [], cites: [], text: '', records: [] }, { section: 'x', title: 'X', after: null }),
        ],
        'forbidden',
      );
    });

    it('is taken away with all that is written in it, and brought back whole, unless something of it is frozen', async () => {
      const { account: kept, lines } = await register.readAccount(who, accountId);
      assert.ok(lines.length > 0);
      await assert.rejects(register.withdrawAccount(reader(), accountId, kept.version), { code: 'forbidden' });
      await assert.rejects(register.withdrawAccount(who, accountId, kept.version + 1), { code: 'conflict' });
      await register.withdrawAccount(who, accountId, kept.version);
      assert.equal(await register.findAccount(who, ASKED), null);
      const [gone] = (await register.listChanges(who, { limit: 50 }, { type: 'account' })).rows;
      assert.equal(gone?.action, 'withdrawn');
      await register.undoChange(who, gone.changeId);
      const back = await register.readAccount(who, accountId);
      assert.deepEqual(
        back.lines.map(({ content }) => content.text),
        lines.map(({ content }) => content.text),
      );
      await register.freezeEdition(who, accountId, (await read()).account, '');
      await assert.rejects(register.withdrawAccount(who, accountId, back.account.version), { code: 'conflict' });
      assert.deepEqual((await register.readAccount(who, accountId)).lines.length, lines.length);
    });
  });
}
