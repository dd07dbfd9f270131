import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import { contrastOnPaper, isReadable } from '../../domain/house-style.ts';
import { readLogo } from '../form/logo-file.ts';

const t = words('nn').houseStyle;
const svg = (inside: string, open = 'width="120" height="40"') => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${open}>${inside}</svg>`);

it('reckons how far a colour stands out from white as WCAG does', () => {
  assert.equal(contrastOnPaper('#000000'), 21);
  assert.equal(contrastOnPaper('#ffffff'), 1);
  assert.equal(contrastOnPaper('#767676').toFixed(2), '4.54');
  assert.deepEqual(['#767676', '#777777'].map(isReadable), [true, false]);
});

it('takes a plain picture for a logo, and nothing that could run or fetch', () => {
  const plain = readLogo(svg('<rect width="9" height="9" fill="url(#a)"/>'));
  assert.deepEqual([plain?.media, plain?.width, plain?.height], ['image/svg+xml', 120, 40]);
  assert.deepEqual([readLogo(svg('', 'viewBox="0 0 30 10"'))?.width, readLogo(svg('', ''))], [30, null]);
  for (const bad of [
    '<script>1</script>',
    '<g onload="x()"/>',
    '<image href="https://example.org/a.png"/>',
    '<use href="https://example.org/a.svg#b"/>',
    '<rect fill="url(https://example.org/x)"/>',
    '<style>@import "x"</style>',
    '<foreignObject/>',
  ])
    assert.equal(readLogo(svg(bad)), null, bad);
  assert.equal(readLogo(Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="1" height="1"/>')), null);
  assert.equal(readLogo(Buffer.from('GIF89a')), null);
});

it('keeps the colour and logo a keeper chooses, refuses a pale colour with its contrast, and gives them to the files', async (t0) => {
  const server = await openServer();
  t0.after(() => server.store.close());
  const visitor = server.visitor();
  await visitor.signIn();
  const pale = await visitor.post('/settings/look', { colour: '#ffcc00', logoText: '' });
  assert.equal(pale.status, 422);
  assert.ok((await pale.text()).includes(t.paleColour('1,5')));
  assert.equal((await visitor.post('/settings/look', { colour: '#7A1F5C', logoText: 'Etaten' })).status, 303);
  assert.equal((await server.register.readHouseStyle(server.who)).colour, '#7a1f5c');
  const logo = { ...readLogo(svg('<rect width="9" height="9"/>'))!, alternative: 'Etaten' };
  await server.register.saveHouseStyle(server.who, { colour: '#7a1f5c', logo, reference: null });
  assert.match(await visitor.page('/settings/look'), /<img src="data:image\/svg\+xml;base64,[^"]+" alt="Etaten"/);
  const html = await visitor.page('/account/2021.html');
  assert.ok(html.includes('#7a1f5c') && html.includes('data:image/svg+xml;base64,'));
  await assert.rejects(() => server.register.saveHouseStyle({ ...server.who, roles: ['writer'] }, { colour: null, logo: null, reference: null }), {
    code: 'forbidden',
  });
});
