import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention } from '../../../test/registers.ts';
import { openServer } from '../../../test/open-server.ts';
import { words } from '../../language/catalogue/catalogue.ts';

const t = words('nn').templates;

describe('the pages of templates', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
    const { register, who } = server;
    await register.logEngagement(
      who,
      draftOf('Avtale', { kind: 'agreement', direction: 'mutual', parties: [mention('Havnelaget', 'counterpart', 'SE')] }),
      undefined,
      2021,
    );
    await register.logEngagement(who, draftOf('Innlegg', { kind: 'talk', direction: 'out', event: 'Kystdagane' }), undefined, 2021);
  });
  after(() => server.store.close());

  const fields = {
    'name.nn': 'Kvartalsbrev',
    'title.nn': 'Brev {when}',
    subject: 'all',
    'sections.0.id': 'section-1',
    'sections.0.heading.nn': 'Avtalar',
    'sections.0.form': 'prose',
    'sections.0.kinds': 'agreement',
    'sections.1.id': 'section-2',
    'sections.1.heading.nn': 'Resten',
    'sections.1.form': 'prose',
    year: '2021',
    text: 'nn',
  };
  const sectionsIn = (page: string): string[] =>
    [...page.matchAll(/name="sections\.\d+\.heading\.nn" [^>]*|value="([^"]*)"[^>]*name="sections\.\d+\.heading\.nn"/gu)].map(
      (one) => /value="([^"]*)"/u.exec(one[0])?.[1] ?? '',
    );

  it('list the built-in ones, show the text one makes, and offer a copy to change', async () => {
    assert.match(await visitor.page('/templates'), /href="\/templates\/annual-report"/u);
    const report = await visitor.page('/templates/annual-report?year=2021');
    assert.match(report, /III Aktivitetar og resultat i 2021/u);
    assert.match(report, /Havnelaget/u);
    assert.ok(report.includes('/templates/new?from=annual-report') && !report.includes('value="save"'));
    const copy = await visitor.page('/templates/new?from=annual-report');
    assert.ok(copy.includes(t.copyOf('Årsrapport')) && copy.includes('value="save"'));
  });

  it('add, move and remove sections without keeping anything, and show the text as it would be', async () => {
    const shown = async (asked: string, more: Record<string, string> = {}) => (await visitor.post('/templates', { ...fields, ...more, do: asked })).text();
    assert.deepEqual(sectionsIn(await shown('down.0')), ['Resten', 'Avtalar']);
    assert.deepEqual(sectionsIn(await shown('up.1')), ['Resten', 'Avtalar']);
    assert.deepEqual(sectionsIn(await shown('remove.0')), ['Resten']);
    const added = await shown('add');
    assert.deepEqual(sectionsIn(added), ['Avtalar', 'Resten', '']);
    assert.ok(added.includes('section-3') && added.includes(t.mendFirst), 'an empty section has no heading yet, so there is no text to show');
    const page = await shown('preview');
    const preview = page.slice(page.indexOf('id="preview-heading"'));
    assert.ok(preview.indexOf('Avtalar</h4>') < preview.indexOf('Havnelaget') && preview.includes('Brev i 2021'));
    assert.ok(preview.indexOf('Resten</h4>') < preview.indexOf('Kystdagane'));
    assert.ok((await visitor.page('/templates')).includes(t.noOwn), 'nothing is kept before somebody saves');
  });

  it('say what is to be mended, and keep what was typed', async () => {
    const answer = await visitor.post('/templates', {
      ...fields,
      'name.nn': '',
      'sections.0.part': 'V',
      'sections.1.part': 'III',
      'sections.1.areas': 'Utopia',
      do: 'save',
    });
    const page = await answer.text();
    assert.equal(answer.status, 422);
    const issues = words('nn').issues;
    for (const code of ['required', 'out-of-order', 'not-a-country'] as const) assert.ok(page.includes(issues[code]()), code);
    assert.ok(page.includes('value="Utopia"'));
  });

  it('keep a template, change it, and take it away; a page opened before a change is refused', async () => {
    const answer = await visitor.post('/templates', { ...fields, 'sections.0.areas': 'Sverige', 'sections.0.parties': 'Havnelaget', do: 'save' });
    const at = answer.headers.get('location') ?? '';
    const page = await visitor.page(`${at}?year=2021`);
    assert.ok(page.includes(t.saved) && page.includes('value="Sverige"') && page.includes('value="Havnelaget"'));
    assert.equal((await visitor.post(at, { ...fields, 'name.nn': 'Brev', version: '1', do: 'save' })).status, 303);
    const late = await visitor.post(at, { ...fields, 'name.nn': 'Seint', version: '1', do: 'save' });
    assert.equal(late.status, 409);
    assert.match(await late.text(), /value="Seint"/u);
    assert.ok((await visitor.submit(`${at}/withdraw`, { version: '2' })).includes(t.withdrawn));
    assert.equal((await visitor.get(at)).status, 404);
  });

  it('choose what a text of one party, country or goal is about', async () => {
    const { register, who } = server;
    await register.addGoal(who, { year: 2021, number: '1', text: { nn: 'Dele kunnskap' } });
    assert.match(await visitor.page('/templates/party?year=2021'), /Internasjonalt arbeid i 2021: Havnelaget/u);
    assert.match(await visitor.page('/templates/area?year=2021&about=area:SE'), /Internasjonalt arbeid i 2021: Sverige/u);
    assert.match(await visitor.page('/templates/goal?year=2021'), /Internasjonalt arbeid i 2021: 1 Dele kunnskap/u);
    assert.match(await visitor.page('/templates/goal?year=2019'), new RegExp(t.nothingToShow, 'u'));
  });
});
