import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { zipSync } from 'fflate';
import { openServer } from '../../../test/open-server.ts';
import { words } from '../../language/catalogue/catalogue.ts';
import { openPackage, textOf } from '../../output/docx/package.ts';
import { headerHolding, headerLeadingTo, referenceSample } from '../../output/reference-sample.ts';
import { MOST_REFERENCE, refuseReference } from '../form/reference-file.ts';

const t = words('nn').houseStyle;
let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

const upload = (bytes: Uint8Array) => {
  const form = new FormData();
  form.set('reference', new File([Uint8Array.from(bytes)], 'mal.docx'));
  return visitor.send('POST', '/settings/look/reference', form);
};

it('takes a Word document a keeper gives, uses it in Word files, hands it out and lets go of it', async () => {
  const given = referenceSample();
  assert.equal((await upload(given)).status, 303);
  assert.ok((await visitor.page('/settings/look')).includes(t.referenceKept));
  const account = openPackage(new Uint8Array(await (await visitor.get('/account/2021.docx')).arrayBuffer()));
  assert.match(textOf(account, 'word/reference-header-default.xml'), /Etaten for prøver/);
  const back = await visitor.get('/settings/look/reference');
  assert.ok(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(given)));
  assert.equal((await visitor.post('/settings/look', { colour: '#7a1f5c', logoText: '' })).status, 303);
  assert.equal((await visitor.get('/settings/look/reference')).status, 200);
  assert.equal((await visitor.post('/settings/look/reference/remove', {})).status, 303);
  assert.equal((await visitor.get('/settings/look/reference')).status, 404);
  assert.equal((await server.register.readHouseStyle(server.who)).colour, '#7a1f5c');
});

it('says why a document is not taken, and keeps the one in use', async () => {
  await upload(referenceSample());
  const answer = await upload(Buffer.from('%PDF-1.7'));
  assert.equal(answer.status, 422);
  assert.ok((await answer.text()).includes(t.referenceRefused.notWord));
  assert.ok((await (await visitor.post('/settings/look/reference', {})).text()).includes(t.referenceRefused.missing));
  assert.equal((await visitor.get('/settings/look/reference')).status, 200);
});

it('takes links in a header, and templates and pictures elsewhere that the account does not take', () => {
  assert.equal(refuseReference(referenceSample()), null);
});

const field = (...cut: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${cut.map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const types = textOf(openPackage(referenceSample()), '[Content_Types].xml');
const bomb = () => zipSync({ ...Object.fromEntries(openPackage(referenceSample())), 'word/media/image2.png': new Uint8Array(60 * 2 ** 20) }, { level: 9 });
/** A zip whose directory says its largest part is small. */
function liar(): Uint8Array {
  const bytes = bomb();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2 ** 20) view.setUint32(at + 24, 100, true);
  return bytes;
}
const HOSTILE: [what: string, bytes: () => Uint8Array, why: ReturnType<typeof refuseReference>][] = [
  ['what is larger than it may be', () => new Uint8Array(MOST_REFERENCE + 1), 'large'],
  ['a zip bomb', bomb, 'bomb'],
  ['a zip bomb that lies of its size', liar, 'bomb'],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notWord'],
  ['a zip that is no Word document', () => zipSync({ 'a.txt': Uint8Array.of(1) }), 'notWord'],
  [
    'a document with macros',
    () => referenceSample({ '[Content_Types].xml': types.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main') }),
    'macros',
  ],
  ['a program named as a document', () => referenceSample({ 'word/vbaProject.bin': 'x' }), 'macros'],
  ['a header with a picture from the web', () => referenceSample(headerLeadingTo('image', 'https://example.org/a.png')), 'fetches'],
  ['a header that loads a template', () => referenceSample(headerLeadingTo('attachedTemplate', 'https://example.org/a.dotm')), 'fetches'],
  ['a field that fetches, cut in two', () => referenceSample(headerHolding(field(' INCLUDE', 'PICTURE "https://example.org/a.png"'))), 'fetches'],
  ['a field that fetches, in numbers', () => referenceSample(headerHolding('<w:fldSimple w:instr="&#68;DE c d"/>')), 'fetches'],
  [
    'an old drawing from the web',
    () => referenceSample(headerHolding('<w:r><w:pict><v:shape><v:imagedata src="https://example.org/a"/></v:shape></w:pict></w:r>')),
    'fetches',
  ],
  ['a text with entities of its own', () => referenceSample({ 'word/styles.xml': '<!DOCTYPE w:styles [<!ENTITY a "b">]><w:styles/>' }), 'notWord'],
  ['a text that is not whole', () => referenceSample(headerHolding('<w:r>')), 'notWord'],
  [
    'namespaces under other names',
    () => referenceSample({ 'word/header1.xml': '<x:hdr xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' }),
    'notWord',
  ],
];
for (const [what, bytes, why] of HOSTILE) it(`refuses ${what}`, () => assert.equal(refuseReference(bytes()), why));

it('lets only a keeper change the document', async () => {
  await assert.rejects(() => server.register.saveHouseStyle({ ...server.who, roles: ['writer'] }, { colour: null, logo: null, reference: referenceSample() }), {
    code: 'forbidden',
  });
});
