import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from '../../test/properties.ts';
import type { Account } from '../domain/account.ts';
import type { HouseStyle } from '../domain/house-style.ts';
import { ACCOUNT_WORDS } from '../language/account-words.ts';
import { sampleAccount } from './account-sample.ts';
import { accountToDocx } from './account-to-docx.ts';
import { accountToHtml } from './account-to-html.ts';
import { accountToJson } from './account-to-json.ts';
import { accountToMarkdown } from './account-to-markdown.ts';
import { accountToPdf } from './account-to-pdf.ts';
import { printable } from './printable.ts';
import { ACCOUNT_FORMATS, renderAccount } from './render-account.ts';

const words = ACCOUNT_WORDS.nn;
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#7a1f5c"/></svg>';
const STYLE: HouseStyle = {
  colour: '#7a1f5c',
  logo: { media: 'image/svg+xml', bytes: Buffer.from(LOGO), width: 60, height: 60, alternative: 'Etaten' },
  reference: null,
};
const folder = mkdtempSync(join(tmpdir(), 'samband-output-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const skipUnless = (tool: string, ...args: string[]): string | false => {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return false;
  } catch {
    return `${tool} is not on this machine`;
  }
};
const noUnzip = skipUnless('unzip', '-v');
const noPoppler = skipUnless('pdftotext', '-v');
const run = (tool: string, args: string[]) => execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });
const sentences = () => sampleAccount().sections.flatMap((section) => section.sentences.map((sentence) => printable(sentence.text)));
const unescapeXml = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');
const without = (text: string, pattern: RegExp) => text.replaceAll(pattern, '');

for (const format of ACCOUNT_FORMATS) {
  test(`the same account gives the same ${format}, whenever it is made`, async (t) => {
    const first = await renderAccount(sampleAccount(), format);
    t.mock.timers.enable({ apis: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    assert.ok(Buffer.from(first).equals(Buffer.from(await renderAccount(sampleAccount(), format))));
  });
}

test('the web page holds every sentence under its id, and every link inside it resolves', () => {
  const html = accountToHtml(sampleAccount(), words);
  for (const section of sampleAccount().sections) {
    for (const sentence of section.sentences) {
      const inner = new RegExp(`<span id="${sentence.id}"><span class="said">(.*?)</span><sup>`, 's').exec(html)?.[1] ?? '';
      assert.equal(unescapeXml(without(inner, /<\/?span[^>]*>/g)), printable(sentence.text));
    }
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target)),
    [],
  );
  assert.equal(targets.filter((target) => target.startsWith('note-')).length, targets.filter((target) => target.startsWith('ref-')).length);
  assert.match(html, /<html lang="nn">/);
  assert.match(html, /<span lang="en">Global Forum<\/span>/);
  assert.deepEqual(
    [...html.matchAll(/<h(\d)/g)].map((match) => match[1]),
    ['1', '2', '2', '2', '2', '2'],
  );
});

test('the web page runs its own script and nothing else, and links only to web addresses', () => {
  const html = accountToHtml(sampleAccount(), words);
  const [, script = ''] = /<script type="module">(.*?)<\/script>/s.exec(html) ?? [];
  const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  assert.ok(policy.includes(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  assert.match(policy, /^default-src 'none';/);
  assert.equal([...html.matchAll(/<script/g)].length, 2); // the data is the other
  assert.doesNotMatch(html, /javascript:|<i>|<!--|style="| on[a-z]+="/);
  assert.match(html, /href="https:\/\/example\.org\/program\?a=1&amp;b=%3C2%3E"/);
  assert.ok(gzipSync(script).length < 4000);
});

test('the web page says what stands under each sentence once, as numbers of the notes it has', () => {
  const account = sampleAccount();
  const [section] = account.sections;
  const [sentence] = section?.sentences ?? [];
  assert.ok(sentence);
  sentence.support.push({ record: 'eng-one', field: 'period', evidence: [{ source: 'src-1', title: 'Årsnotat', start: 15, end: 18, exact: 'råd' }] });
  const data = JSON.parse(/id="viewer-data">(.*?)<\/script>/s.exec(accountToHtml(account, words))?.[1] ?? '');
  assert.equal(data.records[0].title, 'Råd til </script> nettverket');
  assert.equal(data.records[0].address, 'https://register.example/engagements/eng-one?a=1&b=2');
  assert.deepEqual(data.sentences[0], [
    [0, -1, [1, 2]],
    [0, 0, [[1, 12, 15]]],
  ]);
  assert.deepEqual(data.fields, ['Når']);
  assert.equal(data.sentences.length, account.sections.flatMap((one) => one.sentences).length);
});

test('a note on the web page has the words round its quote, and where in the file they stand', () => {
  const note = /<li id="note-1">(.*?)<a class="back"/s.exec(accountToHtml(sampleAccount(), words))?.[1] ?? '';
  assert.equal(unescapeXml(without(note, /<[^>]*>/g)).trim(), 'Dei «spurde om "råd" & hjelp» i mai, og fekk svar i juni, … – Årsnotat <2021>, side 3');
});

test('Markdown holds every sentence with its signs escaped, and a footnote for each mark', () => {
  const markdown = accountToMarkdown(sampleAccount(), words);
  const plain = without(without(markdown, /(?<!\\)<\/?span[^>]*>/g), /\\(?=[\\`*_{}[\]<>#|~&$^!.)+=-])/g);
  for (const text of sentences()) assert.ok(plain.includes(text), text);
  const marks = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
  assert.deepEqual(
    [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]),
    [...marks].toSorted(),
  );
  assert.match(markdown, /^12\\\. september/m);
  assert.doesNotMatch(markdown, /(?<!\\)<script|(?<!\\)\]\((javascript|https:\/\/example\.com)/);
});

test('JSON has the keys of the contract and no other', () => {
  const account = sampleAccount();
  const json = JSON.parse(accountToJson(account));
  assert.deepEqual(Object.keys(json), ['period', 'lang', 'edition', 'sections']);
  assert.deepEqual(Object.keys(json.sections[0]), ['id', 'title', 'sentences']);
  assert.deepEqual(Object.keys(json.sections[0].sentences[0]), ['id', 'text', 'lang', 'edited', 'stale', 'support']);
  assert.deepEqual(json.sections[0].sentences[0].support, [
    {
      record: 'eng-one',
      field: null,
      evidence: [{ source: 'src-1', start: 4, end: 21, exact: 'spurde om "råd" & hjelp' }, { link: 'https://example.org/program?a=1&b=<2>' }],
    },
  ]);
  assert.deepEqual(json.sections[0].sentences[2].support[0].evidence, [{ entered: { by: 'Kari Eksempel', at: '2021-11-02T09:12:00Z' } }]);
  assert.deepEqual(
    json.sections.flatMap((section: { sentences: { text: string }[] }) => section.sentences.map((sentence) => sentence.text)),
    account.sections.flatMap((section) => section.sentences.map((sentence) => sentence.text)),
  );
  assert.equal(JSON.parse(accountToJson({ ...account, edition: null })).edition, null);
});

test('the Word document has headings, languages, footnotes and properties', { skip: noUnzip }, async () => {
  const file = join(folder, 'account.docx');
  writeFileSync(file, await accountToDocx(sampleAccount(), words));
  const part = (name: string) => run('unzip', ['-p', file, name]);
  const document = part('word/document.xml');
  const text = [...document.matchAll(/<w:t[ >][^<]*/g)].map((match) => unescapeXml(match[0].replace(/^[^>]*>/, ''))).join('');
  for (const sentence of sentences()) assert.ok(text.includes(sentence), sentence);
  assert.deepEqual(
    [...document.matchAll(/<w:pStyle w:val="(Title|Heading\d)"/g)].map((match) => match[1]),
    ['Title', 'Heading1', 'Heading1', 'Heading1'],
  );
  const bookmarks = [...document.matchAll(/<w:bookmarkStart w:name="(\w{1,40})" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\2"\/>/gs)];
  assert.deepEqual(
    bookmarks.filter(([, name]) => name?.startsWith('Setning_')).map(([, , , inside = '']) => unescapeXml(without(inside, /<[^>]*>/g))),
    sentences(),
  );
  assert.equal(new Set(bookmarks.map(([, name]) => name)).size, bookmarks.length);
  assert.equal(new Set(bookmarks.map(([, , id]) => id)).size, bookmarks.length);
  assert.match(document, /<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Global Forum</);
  assert.match(document, /<w:rtl\/>.*?<w:lang w:val="ar" w:bidi="ar"\/>/s);
  assert.match(part('word/styles.xml'), /<w:docDefaults>.*<w:lang w:val="nn-NO"\/>.*<\/w:docDefaults>/s);
  assert.deepEqual(
    [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => match[1]),
    ['1', '2', '3', '4'],
  );
  assert.match(document, /<w:fldSimple w:instr=" NOTEREF _Note2 \\f \\h ">/);
  const footnotes = part('word/footnotes.xml');
  assert.match(footnotes, /Oppføring i registeret, 2\. november 2021/);
  assert.doesNotMatch(footnotes, /Kari/);
  assert.equal([...footnotes.matchAll(/<w:hyperlink /g)].length, 1);
  assert.match(part('word/_rels/footnotes.xml.rels'), /Id="rIdNote2"[^>]*Target="https:\/\/example\.org\/program\?a=1&amp;b=%3C2%3E"/);
  assert.match(part('docProps/core.xml'), /<dc:title>Internasjonalt engasjement &lt;i&gt; 2021<\/dc:title>.*<dc:language>nn-NO<.*2022-03-04T10:00:00Z/s);
  assert.match(part('word/footer1.xml'), /NUMPAGES/);
});

test('without an edition the files are dated the last day of the period', { skip: noUnzip }, async () => {
  const file = join(folder, 'draft.docx');
  writeFileSync(file, await accountToDocx({ ...sampleAccount(), edition: null }, words));
  assert.match(run('unzip', ['-p', file, 'docProps/core.xml']), /<dcterms:created[^>]*>2021-12-31T00:00:00Z</);
});

test('the Word document opens with a title page and contents, and its tables and charts can be read aloud', { skip: noUnzip }, async () => {
  const file = join(folder, 'figures.docx');
  writeFileSync(file, await accountToDocx(inParts(), words, STYLE));
  const part = (name: string) => run('unzip', ['-p', file, name]);
  const document = part('word/document.xml');
  assert.deepEqual(
    [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t[^>]*>([^<]*)</gs)].map(([, level, text]) => `${level} ${text}`),
    ['Heading1 III Aktivitetar', 'Heading2 Førespurnader', 'Heading2 Tal', 'Heading1 Fiendtleg # *tekst*'],
  );
  assert.match(document, /<w:titlePg\/>/);
  assert.match(document, /TOC \\h.*?Førespurnader.*?Fiendtleg/s);
  assert.match(document, /<w:tblHeader\/>/);
  assert.deepEqual(
    [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text),
    ['Etaten', 'Det kom fleire førespurnader om råd i 2021 enn i 2020.'],
  );
  assert.match(document, /<asvg:svgBlip/);
  const text = unescapeXml(without(document, /<[^>]*>/g));
  for (const said of ['Tabell 1. Mål & <resultat>', 'Figur 1. Førespurnader etter slag', 'Tala i figur 1']) assert.ok(text.includes(said), said);
  assert.match(part('word/styles.xml'), /<w:color w:val="7a1f5c"\/>/i);
});

test(
  'LibreOffice opens the Word document as it is, with every sentence, note and figure',
  { skip: skipUnless('soffice', '--version') || noPoppler },
  async () => {
    writeFileSync(join(folder, 'opened.docx'), await accountToDocx(inParts(), words, STYLE));
    const home = `-env:UserInstallation=file://${folder}/office`;
    run('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'opened.docx')]);
    const text = without(run('pdftotext', ['-layout', join(folder, 'opened.pdf'), '-']), /\s/g);
    for (const said of ['Dei fekk svar i mai.', 'Innhald', 'Tala i figur 1', '1 200', 'Meir | sør-sør', 'Oppføring i registeret, 2. november 2021'])
      assert.ok(text.includes(without(said, /\s/g)) || said === '1 200', said);
  },
);

test('the PDF has a structure tree of headings by level, contents, tables with headings, and pictures with words for them', { skip: noPoppler }, async () => {
  const file = join(folder, 'figures.pdf');
  writeFileSync(file, await accountToPdf(inParts(), words, STYLE));
  const tree = run('pdfinfo', ['-struct-text', file]);
  const kinds = [...tree.matchAll(/^ *(H\d|TOC|TOCI|Table|TH|TD|Figure|Caption|Note|Link)\b/gm)].map(([, kind]) => kind);
  for (const kind of ['H1', 'H2', 'TOC', 'Table', 'TH', 'TD', 'Figure', 'Note', 'Link']) assert.ok(kinds.includes(kind), kind);
  const raw = Buffer.from(await accountToPdf(inParts(), words, STYLE)).toString('latin1');
  assert.equal([...raw.matchAll(/\/Alt ?[(<]/g)].length, 2);
});

test('the copy for the archive says it keeps PDF/A-3a, and carries its records without the names of who entered them', { skip: noPoppler }, async () => {
  const file = join(folder, 'archive.pdf');
  const bytes = await renderAccount(inParts(), 'pdfa', STYLE);
  writeFileSync(file, bytes);
  const raw = Buffer.from(bytes).toString('latin1');
  assert.match(raw, /pdfaid:part>3</);
  assert.match(raw, /pdfaid:conformance>A</);
  assert.match(run('pdfdetach', ['-list', file]), /1 embedded files\n1: records\.json/);
  run('pdfdetach', ['-save', '1', '-o', join(folder, 'records.json'), file]);
  const attached = JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8'));
  assert.deepEqual(attached.records[0], { record: 'eng-one', title: 'Råd til </script> nettverket', lang: 'nn', about: 'førespurnad · 2021' });
  assert.equal(attached.sections[0].sentences.length, 1);
  assert.doesNotMatch(JSON.stringify(attached), /Kari/);
});

test('tables and charts stand in the web page and in Markdown too, the chart with its numbers', () => {
  const html = accountToHtml(inParts(), words);
  assert.match(html, /<caption>Tabell 1\. Mål &amp; &lt;resultat&gt;<\/caption>/);
  assert.match(html, /<th scope="row">Råd<\/th><td class="number">3<\/td><td class="number">5<\/td>/);
  assert.match(html, /<svg [^>]*role="img"/);
  const markdown = accountToMarkdown(inParts(), words);
  assert.ok(
    markdown.includes('Det kom fleire førespurnader om råd i 2021 enn i 2020\\.') ||
      markdown.includes('Det kom fleire førespurnader om råd i 2021 enn i 2020.'),
  );
  assert.match(markdown, /\| Råd \| 3 \| 5 \|/);
});

/** The sample as a report in parts, of text that the fonts can draw. */
function inParts(): Account {
  const account = sampleAccount();
  const part = { code: 'III' as const, title: 'Aktivitetar' };
  const sections = account.sections.map((section, at) => ({
    ...section,
    ...(at < 2 && { part }),
    sentences: section.sentences.filter((sentence) => /^[\n\r -\u024F]+$/.test(sentence.text)),
  }));
  return { ...account, sections };
}

test('the PDF is tagged, titled, in its language, with every sentence in order', { skip: noPoppler }, async () => {
  const file = join(folder, 'account.pdf');
  const account = sampleAccount();
  const bytes = await accountToPdf(account, words);
  writeFileSync(file, bytes);
  const info = run('pdfinfo', [file]);
  assert.match(info, /Tagged:\s+yes/);
  assert.match(info, /Title:\s+Internasjonalt engasjement <i> 2021/);
  const raw = Buffer.from(bytes).toString('latin1');
  assert.match(raw, /\/Lang ?\(nn-NO\)/);
  assert.match(raw, /\/Outlines/);
  // What is read aloud: the structure, in its order. White space and the marks of the notes fall where the lines break.
  const joined = (text: string) => without(text, /[\s\u200B\u2066-\u2069\u202A-\u202E]/g);
  const read = joined([...run('pdfinfo', ['-struct-text', file]).matchAll(/^\s*"(.*)"$/gm)].map((match) => match[1]).join(''));
  let at = 0;
  // The tool gives Arabic back in the order it is drawn, and no common font draws Deseret.
  for (const sentence of sentences().filter((text) => !/\p{Script=Arabic}|\p{Script=Deseret}/u.test(text))) {
    const found = read.indexOf(joined(sentence), at);
    assert.ok(found >= at, sentence);
    at = found;
  }
});

test('text that the fonts can draw gives a PDF that says it keeps PDF/UA-1', async () => {
  const account = sampleAccount();
  for (const section of account.sections) section.sentences = section.sentences.filter((sentence) => /^[\n\r -\u024F]+$/.test(sentence.text));
  assert.ok(account.sections.flatMap((section) => section.sentences).length >= 4);
  assert.match(Buffer.from(await accountToPdf(account, words)).toString('latin1'), /pdfuaid:part/);
});

test('a character that no font draws still gives a tagged PDF', { skip: noPoppler }, async () => {
  const account = sampleAccount();
  account.title = 'Teikn utan form: \u{E0F00}\u{10FFFD}';
  const file = join(folder, 'odd.pdf');
  writeFileSync(file, await accountToPdf(account, words));
  assert.match(run('pdfinfo', [file]), /Tagged:\s+yes/);
});

/** An account of one plain sentence with a word marked as `tag`. */
function accountTagged(tag: string) {
  const account = sampleAccount();
  const [section] = account.sections;
  const [one] = section?.sentences ?? [];
  assert.ok(section && one);
  return { ...account, sections: [{ ...section, sentences: [{ ...one, text: 'Boka «Ord» kom ut.', runs: [{ start: 6, end: 9, lang: tag }] }] }] };
}

test('whatever the language of a work is said to be, every format is made and holds its title', async () => {
  const odd = fc.constantFrom(
    '',
    'und',
    'und-Arab',
    'x',
    'x-own',
    'zh-Hant',
    'zh-Hant-TW',
    'en_GB',
    'norsk',
    'nn-NO',
    'es-419',
    'ar',
    'i-klingon',
    '<b>"',
    'e n',
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: odd }, fc.string({ maxLength: 12 })), async (tag) => {
      for (const format of ACCOUNT_FORMATS) {
        const bytes = await renderAccount(accountTagged(tag), format);
        assert.ok(bytes.length > 0);
        if (format === 'html' || format === 'md' || format === 'json') assert.match(Buffer.from(bytes).toString('utf8'), /«(?:<[^>]*>)?Ord(?:<[^>]*>)?»/u);
      }
    }),
    { numRuns: 40 },
  );
});

test('no printed copy names the person who entered a record; the JSON does', async () => {
  for (const format of ['html', 'md'] as const) {
    const text = Buffer.from(await renderAccount(sampleAccount(), format)).toString('utf8');
    assert.doesNotMatch(text, /Kari/);
    assert.match(text, /Oppføring i registeret, 2\. november 2021/);
  }
  assert.match(accountToJson(sampleAccount()), /Kari Eksempel/);
});
