import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../../test/registers.ts';
import { unescape } from '../../../test/sent-fields.ts';
import { LANGS } from '../../domain/lang.ts';
import { periodOf } from '../../domain/period.ts';
import type { Question } from '../../domain/question.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const text = 'I november var vi på samlinga til Fjellaget.';
const period = periodOf('2022-11', 'I november');
const draft = draftOf('Samling', { kind: 'event', direction: 'in', ourRoles: ['participant'], parties: [mention('Fjellaget')], period });
const questions: Record<Question['field'], Question> = {
  kind: { field: 'kind', options: [{ kind: 'event' }, { kind: 'meeting' }] },
  direction: { field: 'direction', options: [{ direction: 'in' }, { direction: 'out' }] },
  hosting: { field: 'hosting', options: [{ ourRoles: ['participant'] }, { ourRoles: ['host'] }] },
  role: { field: 'role', options: [{ ourRoles: ['participant'] }, { ourRoles: ['speaker'] }] },
  parties: { field: 'parties', options: [{ parties: [mention('Fjellaget')] }, { parties: [] }] },
  year: { field: 'year', options: [{ period }, { period: periodOf('2021-11', 'I november') }] },
};

describe('a question of a proposal', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let number = 0;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  async function proposed(...asked: Question[]) {
    const said = `${text} ${(number += 1)}`;
    const source = await server.register.keepSource(server.who, sourceOf(said, { year: 2022 }));
    const [id = ''] = await server.register.submitProposals(server.who, source, [
      { anchor: anchorOf(said, text), confidence: 0.6, draft, fields: {}, questions: asked },
    ]);
    const read = async () => (await server.register.listProposals(server.who, source))[0]!;
    return { source, id, read, review: `/sources/${source}/review`, answer: `/sources/${source}/proposals/${id}/answer` };
  }

  for (const lang of LANGS)
    it(`stands in the card in ${lang}, and one press of an answer mends the proposal in that field alone`, async () => {
      const t = words(lang).questions;
      for (const question of Object.values(questions)) {
        const { review, answer, read } = await proposed(question);
        const before = (await read()).draft;
        const page = unescape(await visitor.page(`${review}?lang=${lang}`));
        assert.ok(page.includes(`name="field" value="${question.field}"`), question.field);
        assert.ok(page.includes(words(lang).review.confidence.unsure) && !/\d\s?%/u.test(page));
        const after = unescape(await visitor.submit(answer, { field: question.field, option: '1' }));
        assert.ok(after.includes(t.answered) && !after.includes('name="option"'));
        assert.deepEqual((await read()).draft, { ...before, ...question.options[1] });
      }
    });

  it('is worded for what is asked', async () => {
    const us = (await server.register.readUs(server.who)).name;
    const { review } = await proposed(questions.hosting, questions.year, questions.parties);
    const page = unescape(await visitor.page(`${review}?lang=nn`));
    for (const said of [`Var ${us} vert eller gjest?`, 'Galdt dette 2021 eller 2022?', '>Fjellaget<', 'Ingen av dei som er nemnde'])
      assert.ok(page.includes(said), said);
  });
  it('is not asked again when the answer is as it was read', async () => {
    const { answer, read } = await proposed(questions.hosting);
    const before = (await read()).draft;
    await visitor.submit(answer, { field: 'hosting', option: '0' });
    assert.deepEqual([(await read()).draft, (await read()).questions], [before, []]);
  });
  it('is not asked of what somebody has mended since, and its answer is then refused', async () => {
    const { id, review, answer } = await proposed(questions.hosting);
    await server.register.mendProposal(server.who, id, { ...draft, ourRoles: ['speaker'] });
    assert.ok(!(await visitor.page(review)).includes('name="option"'));
    assert.equal((await visitor.post(answer, { field: 'hosting', option: '1' })).status, 409);
  });
  it('comes back when its answer is undone', async () => {
    const { id, answer, read } = await proposed(questions.hosting);
    await visitor.submit(answer, { field: 'hosting', option: '1' });
    const [change] = (await server.register.historyOf(server.who, id)).filter((one) => one.recordId === id && one.undoable);
    await server.register.undoChange(server.who, change!.changeId);
    assert.deepEqual([(await read()).draft.ourRoles, (await read()).questions.length], [['participant'], 1]);
  });
  it('refuses an answer there is not', async () => {
    const { answer } = await proposed(questions.hosting);
    for (const fields of [
      { field: 'hosting', option: '7' },
      { field: 'hosting', option: '' },
      { field: 'weather', option: '1' },
    ])
      assert.equal((await visitor.post(answer, fields)).status, 422, JSON.stringify(fields));
  });
});
