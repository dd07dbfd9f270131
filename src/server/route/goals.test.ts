import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf } from '../../../test/registers.ts';
import { openServer } from '../../../test/open-server.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn').goals;

describe('the page of goals', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  const goalsOf = (year: number) => server.register.listGoals(server.who, [year]);

  it('takes a goal in three languages, says what is missing, and refuses a number twice', async () => {
    const page = await visitor.submit('/goals', { year: '2021', number: '1', 'text.nn': 'Dele kunnskap', 'text.en': 'Share knowledge' });
    assert.ok(page.includes(t.saved) && page.includes('Dele kunnskap'));
    const empty = await visitor.post('/goals', { year: '2021', number: '', 'text.nn': '' });
    assert.equal(empty.status, 422);
    assert.match(await empty.text(), /href="#number".*href="#text\.nn"/su);
    const twice = await visitor.post('/goals', { year: '2021', number: '1', 'text.nn': 'Det same' });
    assert.ok(twice.status === 422 && (await twice.text()).includes(words('nn').issues['number-taken']()));
  });

  it('copies the goals of the year before', async () => {
    assert.ok((await visitor.submit('/goals/copy', { year: '2022' })).includes(t.copied(1)));
    assert.ok((await visitor.submit('/goals/copy', { year: '2022' })).includes(t.copied(0)));
    assert.equal((await goalsOf(2022))[0]?.text.en, 'Share knowledge');
  });

  it('leads to the engagements that serve a goal, which the form of an engagement offers by the year', async () => {
    const [goal] = await goalsOf(2021);
    const id = await server.register.logEngagement(server.who, draftOf('Kurs', {}));
    const form = await visitor.page(`/engagements/${id}/edit`);
    assert.ok(form.includes(`name="goals" id="goals-${goal?.goalId}"`) && !form.includes(`goals-${(await goalsOf(2022))[0]?.goalId}`));
    await server.register.correctEngagement(server.who, id, 1, draftOf('Kurs', { goals: [goal?.goalId ?? ''] }));
    const list = await visitor.page(`/engagements?goal=${goal?.goalId}&column=title&column=goals`);
    assert.ok(list.includes('Kurs') && list.includes('1 Dele kunnskap'));
    const served = await visitor.page(`/goals/${goal?.goalId}`);
    assert.ok(served.includes(t.inUse) && served.includes(`/engagements?goal=${goal?.goalId}`));
    assert.ok((await (await visitor.post(`/goals/${goal?.goalId}/withdraw`, { version: '1' })).text()).includes(t.inUse));
    assert.match(await visitor.page(`/engagements/${id}`), /1 Dele kunnskap/u);
  });

  it('corrects a goal and takes one away', async () => {
    const [goal] = await goalsOf(2022);
    const at = `/goals/${goal?.goalId}`;
    assert.ok((await visitor.submit(at, { version: '1', year: '2022', number: '2', 'text.nn': 'Dele meir' })).includes('Dele meir'));
    assert.equal((await visitor.post(at, { version: '1', year: '2022', number: '3', 'text.nn': 'Seint' })).status, 409);
    assert.ok((await visitor.submit(`${at}/withdraw`, { version: '2' })).includes(t.withdrawn));
    assert.deepEqual(await goalsOf(2022), []);
  });

  it('marks many engagements with a goal at once', async () => {
    const [goal] = await goalsOf(2021);
    const ids = await Promise.all(['Eitt', 'To'].map((title) => server.register.logEngagement(server.who, draftOf(title))));
    const form = await visitor.submit('/engagements/bulk', { select: ids[0] ?? '' });
    assert.match(form, /name="addGoals"/u);
    const edit = { addTopics: [], removeTopics: [], addGoals: [goal?.goalId ?? ''], removeGoals: [], addAreas: [], removeAreas: [], addNote: null };
    const { seen } = await server.register.previewEdits(server.who, { ids }, edit);
    assert.equal((await server.register.editMany(server.who, { ids }, edit, seen)).edited, 2);
    const back = { ...edit, addGoals: [], removeGoals: edit.addGoals };
    assert.equal((await server.register.listEngagements(server.who, { goal: goal?.goalId ?? '' }, { limit: 9 })).total, 3);
    assert.equal((await server.register.editMany(server.who, { ids }, back, (await server.register.previewEdits(server.who, { ids }, back)).seen)).edited, 2);
  });
});
