import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { BulkEdit } from '../../domain/bulk-edit.ts';
import type { Who } from '../../domain/who.ts';
import { assertAllRefused, draftOf, mention, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';

type Opened = Awaited<ReturnType<typeof openRegister>>;
const edit = (facts: Partial<BulkEdit>): BulkEdit => BulkEdit.parse(facts);

for (const kind of stores())
  describe(`one edit of many engagements (${kind.name})`, () => {
    let opened: Opened;
    before(async () => {
      opened = await openRegister(kind);
    });
    after(() => opened.store.close());

    const log = async (count: number, facts: Parameters<typeof draftOf>[1] = {}) => {
      const ids: string[] = [];
      for (let at = 0; at < count; at++) ids.push(await opened.register.logEngagement(opened.who, draftOf(`Sak ${at}`, facts)));
      return ids;
    };
    const read = (id: string) => opened.register.readEngagement(opened.who, id);
    const title = (text: string) => ({ nn: text });

    it('is shown before it is made: how many change, how many have it already, and how a few of them look', async () => {
      const { register, who } = opened;
      const [plain, done] = [await log(2, { topics: ['health'] }), await log(1, { topics: ['water', 'health'] })];
      const preview = await register.previewEdits(who, { ids: [...plain, ...done] }, edit({ addTopics: ['water'], removeTopics: ['youth'] }));
      assert.deepEqual([preview.selected, preview.editing, preview.already, preview.leftCount], [3, 2, 1, 0]);
      assert.deepEqual(preview.sample[0]?.fields, [{ field: 'topics', before: ['health'], after: ['health', 'water'] }]);
      assert.deepEqual((await read(plain[0]!)).topics, ['health']);
    });

    it('is one act with a reason, told on each record, and is taken back as one', async () => {
      const { register, who } = opened;
      const ids = await log(3, { access: 'internal' });
      const { seen } = await register.previewEdits(who, { ids }, edit({ status: 'cancelled' }));
      const report = await register.editMany(who, { ids }, edit({ status: 'cancelled', addNote: 'Avlyst av pandemien.' }), seen, 'Reiseforbod');
      assert.equal(report.edited, 3);
      const [line] = await register.historyOf(who, ids[0]!);
      assert.deepEqual([line?.action, line?.why, line?.fields.toSorted()], ['edited-together', 'Reiseforbod', ['note', 'status']]);
      assert.equal((await read(ids[2]!)).note, 'Avlyst av pandemien.');
      const undone = await register.undoEdits(who, report.actId);
      assert.deepEqual([undone.edited, undone.leftCount], [3, 0]);
      assert.deepEqual([(await read(ids[0]!)).status, (await read(ids[0]!)).note], ['held', null]);
    });

    it('leaves alone what was changed since the preview, and says which', async () => {
      const { register, who } = opened;
      const ids = await log(2);
      const { seen } = await register.previewEdits(who, { ids }, edit({ direction: 'in' }));
      await register.correctEngagement(who, ids[0]!, 1, draftOf('Retta', { direction: 'out' }));
      const report = await register.editMany(who, { ids }, edit({ direction: 'in' }), seen);
      assert.equal(report.edited, 1);
      assert.deepEqual(report.left, [{ recordId: ids[0], title: title('Retta'), why: 'changed-since' }]);
      assert.deepEqual([(await read(ids[0]!)).direction, (await read(ids[1]!)).direction], ['out', 'in']);
    });

    it('is taken back but for what somebody edited afterwards, which is named', async () => {
      const { register, who } = opened;
      const ids = await log(3);
      const { seen } = await register.previewEdits(who, { ids }, edit({ mode: 'hybrid' }));
      const { actId } = await register.editMany(who, { ids }, edit({ mode: 'hybrid' }), seen);
      await register.correctEngagement(who, ids[1]!, 2, draftOf('Sidan endra', { mode: 'hybrid' }));
      const undone = await register.undoEdits(who, actId);
      assert.equal(undone.edited, 2);
      assert.deepEqual(undone.left, [{ recordId: ids[1], title: title('Sidan endra'), why: 'changed-since' }]);
      assert.deepEqual(await Promise.all(ids.map(async (id) => (await read(id)).mode)), [null, 'hybrid', null]);
    });

    it('can be undone on one record alone', async () => {
      const { register, who } = opened;
      const ids = await log(2);
      const { seen } = await register.previewEdits(who, { ids }, edit({ mode: 'digital' }));
      await register.editMany(who, { ids }, edit({ mode: 'digital' }), seen);
      const [line] = await register.historyOf(who, ids[0]!);
      await register.undoChange(who, line!.changeId);
      assert.deepEqual(await Promise.all(ids.map(async (id) => (await read(id)).mode)), [null, 'digital']);
    });

    it('gives no answer to what is no request, and says so', async () => {
      const { register, who } = opened;
      const [request, meeting] = [await log(1, { kind: 'request.advice' }), await log(1)];
      const selection = { ids: [...request, ...meeting] };
      const preview = await register.previewEdits(who, selection, edit({ requestStatus: 'considered' }));
      assert.deepEqual([preview.editing, preview.left.map(({ recordId, why }) => [recordId, why])], [1, [[meeting[0], 'not-a-request']]]);
      await register.editMany(who, selection, edit({ requestStatus: 'considered' }), preview.seen);
      assert.deepEqual([(await read(request[0]!)).requestStatus, (await read(meeting[0]!)).requestStatus], ['considered', null]);
    });

    it('takes all that a filter finds, and no more', async () => {
      const { register, who } = opened;
      const ids = await log(3, { kind: 'board' });
      const preview = await register.previewEdits(who, { filter: { kind: 'board' } }, edit({ recurrence: 'yearly' }));
      assert.equal(preview.editing, ids.length);
      const { edited } = await register.editMany(who, { filter: { kind: 'board' } }, edit({ recurrence: 'yearly' }), preview.seen);
      assert.equal(edited, ids.length);
    });

    it('makes commitments and parties as open as the engagement becomes, and takes that back', async () => {
      const { register, who } = opened;
      const partyName = `Løynd lag ${kind.name}`;
      const [id = ''] = await log(1, { access: 'internal', parties: [mention(partyName)], commitment: { by: 'us', due: null } });
      const { userId } = await register.addUser(who, { name: 'Lesar', email: null, roles: ['reader'], grades: ['open'], unitIds: 'all', lang: 'nn' });
      const reader = (await register.listUsers(who)).find((user) => user.userId === userId) as Who;
      const { seen } = await register.previewEdits(who, { ids: [id] }, edit({ access: 'open' }));
      const { actId } = await register.editMany(who, { ids: [id] }, edit({ access: 'open' }), seen);
      const shown = await register.readEngagement(reader, id);
      assert.equal(shown.commitments.length, 1);
      assert.equal(shown.parties[0]?.names.nn ?? Object.values(shown.parties[0]?.names ?? {})[0] ?? partyName, partyName);
      await register.undoEdits(who, actId);
      await assertAllRefused([register.readEngagement(reader, id)], 'not-found');
    });

    it('is for those who may write, at grades they may read, on records they may see', async () => {
      const { register, who } = opened;
      const [open = '', hidden = ''] = [...(await log(1)), ...(await log(1, { access: 'exempt' }))];
      const add = async (roles: Who['roles']) => {
        const { userId } = await register.addUser(who, { name: 'Andre', email: null, roles: [...roles], grades: ['open'], unitIds: 'all', lang: 'nn' });
        return (await register.listUsers(who)).find((user) => user.userId === userId) as Who;
      };
      const [reader, writer] = [await add(['reader']), await add(['writer'])];
      const change = edit({ mode: 'physical' });
      await assertAllRefused(
        [register.previewEdits(reader, { ids: [open] }, change), register.editMany(reader, { ids: [open] }, change, 'chg-z')],
        'forbidden',
      );
      await assertAllRefused([register.previewEdits(writer, { ids: [open] }, edit({ access: 'exempt' }))], 'forbidden');
      const preview = await register.previewEdits(writer, { ids: [open, hidden] }, change);
      assert.equal(preview.selected, 1, 'a hidden one is not even counted');
      const { actId } = await register.editMany(writer, { ids: [open, hidden] }, change, preview.seen);
      assert.equal((await read(hidden)).mode, null);
      await assertAllRefused([register.undoEdits(reader, actId)], 'forbidden');
      await assertAllRefused([register.undoEdits(writer, 'no such act')], 'not-found');
    });

    it('and its undo leave every record as it was, whatever the edit', async () => {
      const { register, who } = opened;
      const ids = [...(await log(2, { topics: ['water'], note: 'Før' })), ...(await log(1, { kind: 'request.funding', requestStatus: 'received' }))];
      const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
      const anyEdit = fc.record({
        kind: optional(fc.constantFrom('talk', 'meeting', 'request.advice')),
        status: optional(fc.constantFrom('held', 'planned')),
        access: optional(fc.constantFrom('open', 'internal')),
        mode: optional(fc.constantFrom('digital', null)),
        requestStatus: optional(fc.constantFrom('yes', 'considered', null)),
        addTopics: fc.subarray(['water', 'health']),
        removeTopics: fc.subarray(['water', 'youth']),
        addAreas: fc.subarray([{ code: 'NO', role: 'place' }]),
        addNote: fc.constantFrom('Etter', null),
      });
      await fc.assert(
        fc.asyncProperty(anyEdit, async (facts) => {
          const stateOf = async () => Promise.all(ids.map(async (id) => ({ ...(await read(id)), version: 0 })));
          const was = await stateOf();
          const change = edit(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<BulkEdit>);
          const { seen, editing } = await register.previewEdits(who, { ids }, change);
          const { actId, edited } = await register.editMany(who, { ids }, change, seen);
          assert.equal(edited, editing, 'the preview tells what will happen');
          const again = await register.previewEdits(who, { ids }, change);
          assert.equal(again.editing, 0, 'made twice it is as made once');
          if (edited > 0) await register.undoEdits(who, actId);
          assert.deepEqual(await stateOf(), was);
        }),
        { numRuns: 12 },
      );
    });
  });
