import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACCOUNT_WORDS } from '../language/account-words.ts';
import { NO_HOUSE_STYLE } from '../domain/house-style.ts';
import { sampleAccount } from './account-sample.ts';
import { accountToDocx } from './account-to-docx.ts';
import { type DocxPackage, openPackage, textOf } from './docx/package.ts';
import { readRelations, relationsOf } from './docx/relations.ts';
import { referenceSample } from './reference-sample.ts';

const write = (reference: Uint8Array | null) => accountToDocx(sampleAccount(), ACCOUNT_WORDS.nn, { ...NO_HOUSE_STYLE, reference });
const made = async (reference: Uint8Array | null) => openPackage(await write(reference));
const styleCalled = (parts: DocxPackage, name: string) =>
  new RegExp(`<w:style [^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="${name}"/>.*?</w:style>`, 'i').exec(
    textOf(parts, 'word/styles.xml').replaceAll('</w:style>', '</w:style>\n'),
  );

test('styles of the reference win by their names, in whatever language their ids are, and ours that it lacks are kept', async () => {
  const parts = await made(referenceSample());
  const heading = styleCalled(parts, 'heading 1');
  assert.equal(heading?.[1], 'Heading1');
  assert.match(heading[0], /AA0011/);
  assert.doesNotMatch(heading[0], /numPr/);
  assert.match(styleCalled(parts, 'Title')?.[0] ?? '', /<w:basedOn w:val="Heading1"\/>.*<w:sz w:val="61"\/>/);
  assert.match(textOf(parts, 'word/styles.xml'), /<w:docDefaults>.*Georgia.*<\/w:docDefaults>/);
  assert.equal(styleCalled(parts, 'Table Text')?.[1], 'TableText');
  assert.doesNotMatch(textOf(parts, 'word/styles.xml'), /Calibri/);
});

test('a style of the reference that only shares an id with one of ours gets another', async () => {
  const parts = await made(referenceSample());
  assert.equal(styleCalled(parts, 'caption')?.[1], 'Caption');
  assert.equal(styleCalled(parts, 'Sitat i boks')?.[1], 'CaptionReference');
  assert.match(textOf(parts, 'word/reference-header-default.xml'), /<w:pStyle w:val="CaptionReference"\/>/);
  const ids = [...textOf(parts, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('page, header and footer are those of the reference, with the picture and without its links and its text', async () => {
  const parts = await made(referenceSample());
  const document = textOf(parts, 'word/document.xml');
  const section = /<w:sectPr.*<\/w:sectPr>/s.exec(document)?.[0] ?? '';
  assert.match(section, /<w:pgSz w:w="12240" w:h="15840"\/><w:pgMar w:top="2000"/);
  const relations = readRelations(textOf(parts, relationsOf('word/document.xml')), 'word/document.xml');
  const led = [...section.matchAll(/<w:(?:header|footer)Reference [^>]*r:id="([^"]*)"/g)].map(([, id]) => relations.find((one) => one.id === id)?.target ?? '');
  assert.deepEqual(led.map((part) => textOf(parts, part).replaceAll(/<[^>]*>/g, '')).toSorted(), ['Etaten for prøveretaten.example', 'Postboks 1']);
  const header = readRelations(textOf(parts, relationsOf('word/reference-header-default.xml')), 'word/reference-header-default.xml');
  assert.deepEqual(
    header.map(({ type, isExternal }) => [type, isExternal]),
    [['image', false]],
  );
  assert.deepEqual(Buffer.from(parts.get(header[0]!.target)!), Buffer.from(openPackage(referenceSample()).get('word/media/image1.png')!));
  assert.doesNotMatch(textOf(parts, 'word/reference-header-default.xml'), /bookmark|rId2/);
  assert.ok([...parts.values()].every((part) => !Buffer.from(part).includes('Teksten i malen')));
});

test('every part has its kind told, and every relation leads to a part', async () => {
  const parts = await made(referenceSample());
  const types = textOf(parts, '[Content_Types].xml');
  for (const name of parts.keys()) {
    if (name === '[Content_Types].xml') continue;
    const ending = name.split('.').at(-1);
    assert.ok(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name);
    if (!name.endsWith('.rels') && !name.endsWith('.xml')) continue;
    for (const { id, target, isExternal } of readRelations(textOf(parts, relationsOf(name)), name)) assert.ok(isExternal || parts.has(target), `${name} ${id}`);
  }
});

test('bookmarks, footnotes and text of ours are as they were', async () => {
  const [plain, parts] = [await made(null), await made(referenceSample())];
  const without = (xml: string) => xml.replace(/<w:sectPr.*<\/w:sectPr>/s, '');
  assert.equal(without(textOf(parts, 'word/document.xml')), without(textOf(plain, 'word/document.xml')));
  assert.equal(textOf(parts, 'word/footnotes.xml'), textOf(plain, 'word/footnotes.xml'));
  assert.match(textOf(parts, 'word/document.xml'), /w:name="Setning_[\da-f]{24}"/);
});

test('a reference with a header of its first page gives that to the first page', async () => {
  const old = textOf(openPackage(referenceSample()), 'word/document.xml');
  const document = old.replace('<w:sectPr>', '<w:sectPr><w:headerReference w:type="first" r:id="rId2"/>').replace('</w:sectPr>', '<w:titlePg/></w:sectPr>');
  const section = /<w:sectPr.*<\/w:sectPr>/s.exec(textOf(await made(referenceSample({ 'word/document.xml': document })), 'word/document.xml'))?.[0] ?? '';
  assert.match(section, /<w:headerReference w:type="first"[^>]*>.*<w:titlePg\/>/);
});

test('a reference of which little is left still gives a whole document', async () => {
  const bare = referenceSample({ 'word/_rels/document.xml.rels': null, 'word/styles.xml': null, 'word/header1.xml': null });
  const [plain, parts] = [await made(null), await made(bare)];
  assert.equal(textOf(parts, 'word/styles.xml'), textOf(plain, 'word/styles.xml'));
  assert.match(textOf(parts, 'word/document.xml'), /<w:footerReference w:type="default" r:id="rId6"\/>/);
});

test(
  'LibreOffice opens the document as it is, with the header of the reference on its pages',
  { skip: skipUnless('soffice') || skipUnless('pdftotext') },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'samband-reference-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'account.docx'), await write(referenceSample()));
    run('soffice', [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'account.docx')]);
    run('pdftotext', [join(folder, 'account.pdf'), join(folder, 'account.txt')]);
    const text = readFileSync(join(folder, 'account.txt'), 'utf8');
    for (const said of ['Etaten for prøver', 'Postboks 1', 'Dei fekk svar i mai.']) assert.ok(text.includes(said), said);
  },
);

function run(tool: string, args: string[]): void {
  execFileSync(tool, args, { stdio: 'ignore' });
}

function skipUnless(tool: string): string | false {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return false;
  } catch {
    return `${tool} is not on this machine`;
  }
}
