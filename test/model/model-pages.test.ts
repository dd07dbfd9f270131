import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../open-server.ts';
import { answered, answering, openStandIn, sayJson } from './stand-in.ts';
import type { Manner } from './stand-in.ts';

const text = 'Vi hadde møte med Elvelaget 3. mai.\n\nOver kaffi fann Havlaget og vi tonen att.';
const unseen = 'Over kaffi fann Havlaget og vi tonen att';

describe('the pages, where a language model is set up', () => {
  let manner: Manner = answering([answered(unseen, { kind: 'agreement', parties: ['Havlaget'] })]);
  let standIn: Awaited<ReturnType<typeof openStandIn>>;
  let opened: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof opened.visitor>;
  before(async () => {
    standIn = await openStandIn((...call) => manner(...call));
    opened = await openServer({ model: standIn.settings });
    visitor = opened.visitor();
    await visitor.signIn();
  });
  after(async () => {
    await opened.store.close();
    await standIn.close();
  });

  it('say where a text goes before it goes anywhere, with a box that is not ticked', async () => {
    const page = await visitor.page('/sources');
    assert.match(page, new RegExp(`Teksten vert send til ${standIn.settings.host}\\.`));
    assert.match(page, /Ingenting i teksten vert dekt/);
    assert.doesNotMatch(/<input[^>]*name="model"[^>]*>/.exec(page)?.[0] ?? '', /checked/);
  });

  it('send nothing where the box is not ticked', async () => {
    const page = await visitor.submit('/sources', { text: `${text} Ein gong.`, year: '2024', title: 'Utan' });
    assert.doesNotMatch(page, /Foreslått av språkmodell/);
    assert.equal(standIn.heard.length, 0);
  });

  it('show what the model alone saw, and that it did', async () => {
    const page = await visitor.submit('/sources', { text, year: '2024', title: 'Med', model: 'yes' });
    assert.equal(standIn.heard.length, 1);
    assert.equal(page.match(/<span[^>]*>\s*Foreslått av språkmodell/g)?.length, 1);
    assert.match(page, /Havlaget/);
  });

  it('keep the proposals of the rules and say so when the model fails', async () => {
    manner = (response) => sayJson(response, '<html>nei</html>');
    const page = await visitor.submit('/sources', { text: `${text} To gonger.`, year: '2024', title: 'Feil', model: 'yes' });
    assert.match(page, /Elvelaget/);
    assert.match(page, /1 framlegg ventar\. Svaret frå språkmodellen kunne ikkje lesast/);
  });

  it('show in the settings that it is on, where, and what is covered, and never the key', async () => {
    const page = await visitor.page('/settings');
    assert.match(page, new RegExp(`stand-in på ${standIn.settings.host}`));
    for (const path of ['/settings', '/sources', '/openapi.json']) assert.doesNotMatch(await visitor.page(path), /nobody-may-see/);
  });
});

describe('the pages, where no language model is set up', () => {
  it('have no box to tick, send nothing when it is sent ticked all the same, and say so in the settings', async () => {
    const { visitor: newVisitor, store } = await openServer();
    const visitor = newVisitor();
    await visitor.signIn();
    assert.doesNotMatch(await visitor.page('/sources'), /name="model"/);
    assert.match(await visitor.submit('/sources', { text, year: '2024', title: 'Utan', model: 'yes' }), /1 framlegg ventar/);
    assert.match(await visitor.page('/settings'), /Ikkje sett opp\. Ingen tekst vert send nokon stad/);
    await store.close();
  });
});
