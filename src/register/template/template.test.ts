import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAllRefused, openRegister } from '../../../test/registers.ts';
import { stores } from '../../../test/stores.ts';
import { aSection, type TemplateContent } from '../../domain/account-template.ts';
import { BUILT_IN_TEMPLATES } from '../../domain/built-in-templates.ts';
import { Problem } from '../../domain/problem.ts';
import type { Who } from '../../domain/who.ts';
import type { Store } from '../../store/store.ts';
import type { Register } from '../register.ts';

for (const kind of stores()) {
  describe(`a template of an account in the ${kind.name} store`, () => {
    let store: Store;
    let register: Register;
    let who: Who;
    before(async () => {
      ({ store, register, who } = await openRegister(kind));
    });
    after(() => store.close());

    const content: TemplateContent = {
      name: { nn: 'Kvartalsbrev' },
      title: { nn: 'Kvartalsbrev {when}' },
      subject: 'all',
      sections: [aSection('talks', 'prose', { nn: 'Innlegg' }), aSection('promises', 'promises', { nn: 'Lovnader' }, { part: 'V' })],
    };

    it('is kept beside the built-in ones, changed, taken away and brought back, all of it in its history', async () => {
      const id = await register.addTemplate(who, content);
      assert.deepEqual(
        (await register.listTemplates(who)).map(({ templateId }) => templateId),
        [...BUILT_IN_TEMPLATES.map(({ templateId }) => templateId), id],
      );
      await register.correctTemplate(who, id, 1, { ...content, name: { nn: 'Brev' } }, 'kortare');
      await assert.rejects(register.correctTemplate(who, id, 1, content), new Problem('conflict', { record: id }));
      assert.deepEqual(await register.readTemplate(who, id), { templateId: id, version: 2, ...content, name: { nn: 'Brev' } });
      await register.withdrawTemplate(who, id, 2);
      await assertAllRefused([register.readTemplate(who, id)], 'not-found');
      const history = await register.historyOf(who, id);
      assert.deepEqual(
        history.map(({ action }) => action),
        ['withdrawn', 'corrected', 'added'],
      );
      await register.undoChange(who, history[0]?.changeId ?? '');
      assert.equal((await register.readTemplate(who, id)).name.nn, 'Brev');
    });

    it('that is built in is read and not changed', async () => {
      assert.equal((await register.readTemplate(who, 'board-note')).version, null);
      await assertAllRefused([register.correctTemplate(who, 'board-note', 1, content), register.withdrawTemplate(who, 'board-note', 1)], 'not-found');
    });

    it('has a name, a section, a heading for each, and the parts of the report in order', async () => {
      const [first, last] = content.sections as [TemplateContent['sections'][number], TemplateContent['sections'][number]];
      const wrong: [Partial<TemplateContent>, string][] = [
        [{ name: {} }, 'name.nn'],
        [{ sections: [] }, 'sections'],
        [{ sections: [{ ...first, heading: { nn: ' ' } }] }, 'sections.0.heading.nn'],
        [{ sections: [first, first] }, 'sections.1.heading.nn'],
        [{ sections: [last, { ...first, part: 'III' }] }, 'sections.1.part'],
        [{ sections: [{ ...first, heading: { nn: 'x'.repeat(201) } }] }, 'sections.0.heading.nn'],
      ];
      for (const [over, field] of wrong)
        await assert.rejects(register.addTemplate(who, { ...content, ...over }), (error: Problem) => error.code === 'invalid' && error.params.field === field);
    });
  });
}
