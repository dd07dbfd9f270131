import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import type { EngagementDraft } from '../../domain/draft.ts';
import type { ImportMapping } from '../../domain/import.ts';
import { periodOf } from '../../domain/period.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';
import type { EngagementRowDraft, ImportRows } from './import-verbs.ts';

const MAPPING: ImportMapping = { sheet: 'Ark', header: [1], columns: { 0: 'title' }, fixed: {} };

for (const kind of stores()) {
  describe(`rows of a file in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    let statements = 0;
    before(async () => {
      ({ store, register, who } = await openRegister(kind, () => statements++));
    });
    after(() => store.close());

    const row = (number: number, title: string, facts: Partial<EngagementDraft> = {}, key: string | null = null, given: string[] = []): EngagementRowDraft => ({
      row: number,
      hash: JSON.stringify([title, facts]),
      key,
      given: ['title', ...given],
      draft: draftOf(title, facts),
      year: 2021,
    });
    const rowsOf = (...rows: EngagementRowDraft[]): ImportRows => ({ kind: 'engagements', rows });
    const take = async (rows: ImportRows, by = who) => {
      const importId = await register.openImport(by, {
        name: 'ark.csv',
        bytes: new TextEncoder().encode(JSON.stringify(rows)),
        kind: rows.kind,
        mapping: MAPPING,
      });
      const { seen } = await register.checkRows(by, rows);
      const report = await register.commitImport(by, importId, rows, [], seen);
      const { batchId } = await register.readImport(by, importId);
      const records = await register.importedRecords(by, importId, 0, 100);
      return { importId, report, batchId: batchId ?? '', ids: records.map((record) => record.recordId), seen };
    };
    const read = (id: string) => register.readEngagement(who, id);

    it('are seen for what they would come to before anything is written', async () => {
      const before = (await register.listEngagements(who, {}, { limit: 1 })).total;
      const report = await register.checkRows(who, rowsOf(row(2, 'Berre sett på', { parties: [mention('Berre sett lag')] }), row(3, 'Berre sett på')));
      assert.deepEqual([report.added, report.same], [2, 0]);
      assert.equal((await register.listEngagements(who, {}, { limit: 1 })).total, before);
      assert.equal((await register.listParties(who, 'Berre sett lag', { limit: 1 })).total, 0);
    });

    it('come in once, however often the file is sent and the button pressed', async () => {
      const rows = rowsOf(row(2, 'Ein gong'), row(3, 'Ein gong'), row(4, 'Ein gong til'));
      const { report, importId, seen } = await take(rows);
      assert.deepEqual([report.added, report.repeated], [2, 1]);
      assert.deepEqual(await register.commitImport(who, importId, rows, [], seen), report);
      const again = await take(rows);
      assert.deepEqual([again.report.added, again.report.before, again.report.repeated], [0, 2, 1]);
      assert.equal((await register.readImport(who, again.importId)).earlier?.importId, importId);
    });

    it('come in a stretch at a time as one batch, in which what has come before is known, and are undone together', async () => {
      const importId = await register.openImport(who, {
        name: 'lang.csv',
        bytes: new Uint8Array([3]),
        hash: 'f'.repeat(64),
        kind: 'engagements',
        mapping: MAPPING,
      });
      const { seen } = await register.checkRows(who, rowsOf());
      const add = (...rows: EngagementRowDraft[]) => register.addToImport(who, importId, rowsOf(...rows), [], seen);
      const first = await add(row(2, 'Fyrste strekk', {}, 'S-1'), row(3, 'Utan nøkkel', { parties: [mention('Strekklaget')] }));
      const second = await add(row(4, 'Andre strekk', {}, 'S-1'), row(5, 'Utan nøkkel', { parties: [mention('Strekklaget')] }), row(6, 'Siste', {}, 'S-2'));
      assert.deepEqual([first.added, second.added, second.repeated, second.refused.map(({ row: at, code }) => [at, code])], [2, 1, 1, [[4, 'key-twice']]]);
      const { batchId, report, hash } = await register.readImport(who, importId);
      assert.deepEqual([report?.added, report?.same, report?.refused.length, hash], [3, 1, 1, 'f'.repeat(64)]);
      const updated = await take(rowsOf(row(2, 'Fyrste strekk retta', {}, 'S-1')));
      assert.equal(updated.report.changed, 1);
      await register.undoBatch(who, updated.batchId);
      assert.deepEqual(await register.undoBatch(who, batchId ?? ''), { undone: 4, kept: [], keptCount: 0 });
      await assertAllRefused([add(row(7, 'For seint'))], 'not-found');
    });

    it('come in anew after the import they came by has been undone', async () => {
      const rows = rowsOf(row(2, 'Angra og sendt på nytt'));
      const { batchId } = await take(rows);
      assert.deepEqual(await register.undoBatch(who, batchId), { undone: 1, kept: [], keptCount: 0 });
      assert.equal((await take(rows)).report.added, 1);
    });

    it('update what their key says, by our own id or the key of the file, and nothing they are silent on', async () => {
      const { ids } = await take(
        rowsOf(row(2, 'Etter nøkkel', { note: 'Står', parties: [mention('Nøkkellaget'), mention('Vertslaget', 'organiser')] }, 'K-7', ['note', 'parties'])),
      );
      const id = ids[0]!;
      const changed = row(2, 'Etter nøkkel', { parties: [mention('Anna lag')], period: periodOf('2022') }, 'K-7', ['parties', 'period']);
      const { report } = await take(rowsOf(changed));
      assert.deepEqual([report.changed, report.changes[0]?.fields.map((one) => one.field)], [1, ['period', 'parties']]);
      const after = await read(id);
      assert.deepEqual([after.note, after.period?.edtf, after.parties.map((party) => party.said)], ['Står', '2022', ['Vertslaget', 'Anna lag']]);
      const byId = await take(rowsOf(row(2, 'Nytt namn', {}, id)));
      assert.deepEqual([byId.report.changed, (await read(id)).title.nn], [1, 'Nytt namn']);
    });

    it('that say what they said the last time do not write over what somebody has edited since', async () => {
      const rows = rowsOf(row(2, 'Slik arket har det', {}, 'K-8'));
      const { ids } = await take(rows);
      await register.correctEngagement(who, ids[0]!, 1, draftOf('Retta for hand'));
      assert.equal((await take(rows)).report.before, 1);
      assert.equal((await read(ids[0]!)).title.nn, 'Retta for hand');
    });

    it('are refused where the key is none, comes twice, or the record was changed while one looked', async () => {
      const { ids } = await take(rowsOf(row(2, 'Sett over', {}, 'K-9')));
      const rows = rowsOf(
        row(2, 'Sett over nytt', {}, 'K-9'),
        row(3, 'To gonger', {}, 'K-10'),
        row(4, 'To gonger igjen', {}, 'K-10'),
        row(5, 'Ingen', {}, 'eng-none'),
      );
      const { seen } = await register.checkRows(who, rows);
      await register.correctEngagement(who, ids[0]!, 1, draftOf('Endra i mellomtida'));
      const importId = await register.openImport(who, { name: 'ark.csv', bytes: new Uint8Array([1]), kind: 'engagements', mapping: MAPPING });
      const report = await register.commitImport(who, importId, rows, [], seen);
      assert.deepEqual(
        report.refused.map((issue) => [issue.row, issue.code]),
        [
          [2, 'changed-since'],
          [4, 'key-twice'],
          [5, 'unknown-key'],
        ],
      );
      assert.equal(report.added, 1);
    });

    it('are undone to what was before, also where a later import of them was undone first', async () => {
      const first = await take(rowsOf(row(2, 'Først', { commitment: { by: 'us', due: periodOf('2030') } }, 'K-11', ['commitment'])));
      const later = await take(rowsOf(row(2, 'Sidan', {}, 'K-11')));
      assert.equal((await read(first.ids[0]!)).title.nn, 'Sidan');
      assert.equal((await read(first.ids[0]!)).commitments.length, 1, 'a row that is silent on the promise keeps it');
      assert.equal((await register.undoBatch(who, later.batchId)).keptCount, 0);
      assert.equal((await read(first.ids[0]!)).title.nn, 'Først');
      assert.deepEqual(await register.undoBatch(who, first.batchId), { undone: 2, kept: [], keptCount: 0 });
      await assertAllRefused([register.readEngagement(who, first.ids[0]!)], 'not-found');
    });

    it('take as many statements for 200 new rows as for 20', async () => {
      const counted = async (count: number, word: string) => {
        const rows = rowsOf(
          ...Array.from({ length: count }, (_, at) => row(at + 2, `${word} ${at}`, { parties: [mention(`${word}-laget ${at % 5}`)] }, `${word}-${at}`)),
        );
        statements = 0;
        await take(rows);
        return statements;
      };
      assert.equal(await counted(200, 'Mange'), await counted(20, 'Nokre'));
    });

    it('are read as the last file with the same headings, in the unit that read it', async () => {
      const importId = await register.openImport(who, { name: 'ark.csv', bytes: new Uint8Array([2]), kind: 'parties', mapping: MAPPING });
      const mapping = { ...MAPPING, columns: { 0: 'name', 3: 'country' } };
      await register.mapImport(who, importId, 'parties', mapping, 'hash-of-header');
      assert.deepEqual(await register.mappingFor(who, 'parties', 'hash-of-header'), mapping);
      assert.equal(await register.mappingFor(who, 'engagements', 'hash-of-header'), null);
    });

    it('are for those who may write, at grades they may read; a file is seen by who sent it and the keeper', async () => {
      const add = async (roles: Who['roles'], name: string) => {
        const { userId } = await register.addUser(who, { name, email: null, roles: [...roles], grades: ['open'], unitIds: 'all', lang: 'nn' });
        return (await register.listUsers(who)).find((user) => user.userId === userId) as Who;
      };
      const [reader, writer, other] = [await add(['reader'], 'Les'), await add(['writer'], 'Skriv'), await add(['writer'], 'Andre')];
      const rows = rowsOf(row(2, 'Hemmeleg', { access: 'exempt' }));
      await assertAllRefused(
        [
          register.checkRows(reader, rowsOf(row(2, 'x'))),
          register.openImport(reader, { name: 'a', bytes: new Uint8Array(), kind: 'parties', mapping: MAPPING }),
        ],
        'forbidden',
      );
      await assertAllRefused([take(rows, writer).then(() => 0)], 'forbidden');
      const { importId, batchId } = await take(rowsOf(row(2, 'Skriven av ein annan')), writer);
      await assertAllRefused([register.readImport(other, importId), register.importFile(other, importId), register.undoBatch(other, batchId)], 'not-found');
      assert.equal((await register.listImports(other)).length, 0);
      assert.ok((await register.listImports(who)).some((head) => head.importId === importId));
      const hidden = await take(rowsOf(row(2, 'Løynd for skrivaren', { access: 'internal' }, 'K-12', ['access'])));
      const report = await register.checkRows(writer, rowsOf(row(2, 'Ny', {}, hidden.ids[0]!)));
      assert.deepEqual(report.refused.map((issue) => issue.code), ['unknown-key'], 'as if it were not there'); // prettier-ignore
    });
  });
}
