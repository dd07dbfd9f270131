import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { LANGS } from '../src/domain/lang.ts';
import { Problem, type ProblemCode } from '../src/domain/problem.ts';
import { LIMITS } from '../src/intake/file/limits.ts';
import { compoundSample, msgSample } from '../src/intake/file/mail/msg-sample.ts';
import { readFile } from '../src/intake/file/read-file.ts';
import { readFiles, type FileOutcome, type GivenFile } from '../src/intake/file/read-files.ts';
import { paragraph, run, wordSample } from '../src/intake/file/word-sample.ts';
import { problemSentence } from '../src/language/catalogue/problem-sentence.ts';
import { encryptedPdf } from './encrypted-pdf.ts';
import { at, handPdf, typstPdf } from './pdfs.ts';
import { plainWorkbook } from './workbooks.ts';

const SAID = 'Vi møtte UNESCO i Paris 3. mai 2024.';
const word = wordSample(paragraph(run(SAID)));
const workbook = plainWorkbook([['Dato', 'Kva'], ['3.5.2024', SAID]]); // prettier-ignore
const zip = zipSync({ 'a.txt': strToU8(SAID), 'b.txt': strToU8(SAID) });
const letter = ['From: a@example.org', 'Subject: x', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', SAID].join('\r\n');
const outlook = msgSample({ told: { '001A001F': 'IPM.Note', '0037001F': 'x', '1000001F': SAID } });
const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20240503', 'SUMMARY:Møte', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');
const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1);

/** As Office keeps a file with a password: a compound file with what it holds as one stream. */
const lockedOffice = compoundSample((add) => {
  add(0, 'EncryptionInfo', Buffer.alloc(5000, 7));
  add(0, 'EncryptedPackage', Buffer.alloc(9000, 0xa5));
});
/** A zip whose every file says that it is encrypted. */
function lockedZip(): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const [sign, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const)
    // prettier-ignore
    for (let start = bytes.indexOf(sign, 0, 'latin1'); start >= 0; start = bytes.indexOf(sign, start + 4, 'latin1')) bytes[start + flags]! |= 1;
  return bytes;
}
/** Two files of a zip that are said to lie in the same place. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\u0001\u0002', bytes.length, 'latin1') + 42);
  return bytes;
}
/** The same zip, where every file is said to open into so many bytes. */
function claiming(bomb: Uint8Array, each: number): Uint8Array {
  const bytes = Buffer.from(bomb);
  for (let start = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); start >= 0; start = bytes.indexOf('PK\u0001\u0002', start + 4, 'latin1'))
    bytes.writeUInt32LE(each, start + 24);
  return bytes;
}
const xmlBomb = wordSample(paragraph(run('&c;')), {
  'word/document.xml': `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><w:document><w:body>&c;</w:body></w:document>`,
});
const mime = (type: string, ...lines: string[]) =>
  Buffer.from(['From: a@example.org', 'MIME-Version: 1.0', `Content-Type: ${type}`, '', ...lines].join('\r\n'));

const BAD: readonly [what: string, name: string, bytes: Uint8Array, code: ProblemCode][] = [
  ['an encrypted PDF', 'a.pdf', encryptedPdf(SAID, 'secret'), 'encrypted'],
  ['an encrypted Word file', 'a.docx', lockedOffice, 'encrypted'],
  ['an encrypted workbook', 'a.xlsx', lockedOffice, 'encrypted'],
  ['an encrypted zip', 'a.zip', lockedZip(), 'encrypted'],
  ['an encrypted letter', 'a.eml', mime('multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x', '--x', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--x', 'Content-Type: application/octet-stream', '', '-----BEGIN PGP MESSAGE-----', '--x--'), 'encrypted'],
  ['an encrypted letter of Outlook', 'a.msg', msgSample({ told: { '001A001F': 'IPM.Note.SMIME', '1000001F': 'x' } }), 'encrypted'],
  ['half a PDF', 'a.pdf', typstPdf('Ein tekst.').slice(0, 1500), 'damaged'],
  ['half a Word file', 'a.docx', half(word), 'damaged'],
  ['half a workbook', 'a.xlsx', half(workbook), 'damaged'],
  ['half a zip', 'a.zip', half(zip), 'damaged'],
  ['half a letter of Outlook', 'a.msg', half(outlook), 'damaged'],
  ['half a calendar', 'a.ics', half(Buffer.from(calendar)), 'damaged'],
  ['a zip bomb', 'a.zip', claiming(zip, 200_000_000), 'expands-too-much'],
  ['a zip bomb of files that overlap', 'a.zip', overlapping(), 'expands-too-much'],
  ['a Word file with an XML bomb', 'a.docx', xmlBomb, 'damaged'],
  ['a PDF of 10,000 pages', 'a.pdf', handPdf(Array.from({ length: 10_000 }, () => '')), 'too-many-pages'],
  ['a picture named as a Word file', 'a.docx', png, 'not-text'],
  ['a Word file of before 2007', 'a.doc', compoundSample((add) => add(0, 'WordDocument', Buffer.alloc(5000))), 'not-supported'],
  ['a presentation', 'a.pptx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }), 'not-supported'],
  ['an empty file', 'a.txt', new Uint8Array(), 'empty-text'],
  ['a file of what cannot be seen', 'a.txt', Buffer.from('\u202e \u2066\r\n'), 'empty-text'],
  ['a page that is a picture', 'a.pdf', handPdf(['0 0 1 rg 100 100 300 300 re f']), 'no-text'],
  ['a file of control characters', 'a.txt', Buffer.from(Array.from({ length: 300 }, (_, index) => 1 + (index % 8))), 'not-text'],
  ['a text of more than may be', 'a.txt', Buffer.alloc(6 * 1024 * 1024, 'ord '), 'too-large'],
]; // prettier-ignore

async function readAll(given: GivenFile[], limits = LIMITS): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for await (const outcome of readFiles(given, { us: '', known: [], lang: 'auto', year: null, otherwise: 2024 }, { limits })) outcomes.push(outcome);
  return outcomes;
}

describe('a file that cannot be read', () => {
  for (const [what, name, bytes, code] of BAD)
    it(`is refused for what it is: ${what}`, async () => {
      await assert.rejects(readFile(name, bytes, LIMITS), (problem) => {
        assert.ok(problem instanceof Problem, String(problem));
        assert.equal(problem.code, code);
        for (const lang of LANGS) {
          const sentence = problemSentence(problem, lang);
          // What is wrong, and then what to do about it.
          assert.match(sentence, /^[^.]+.*[.] .*(?:Lagre|Lim inn|lim inn|Del|Opne|Åpne|Vel|Velg|Pakk|Save|save|Paste|paste|Split|Open|Choose|Unpack).*\.$/u);
          assert.doesNotMatch(sentence, /undefined|NaN/u);
          if (code === 'not-supported') assert.match(sentence, /txt, md, html, docx, pdf, eml, msg, ics, xlsx, csv, zip/u);
        }
        return true;
      });
    });

  it('does not keep the rest of its batch from being read', async () => {
    const good = (index: number): GivenFile => ({ name: `god ${index}.txt`, bytes: strToU8(SAID) });
    const small = BAD.filter(([, , bytes]) => bytes.length < 1_000_000);
    const given = small.flatMap(([what, name, bytes], index) => [{ name: `${what} ${name}`, bytes }, good(index)]);
    const outcomes = await readAll(given);
    const codes = outcomes.map((one) => (one.kind === 'refused' ? one.problem.code : one.kind));
    assert.deepEqual(codes, small.flatMap(([, , , code]) => [code, 'read'])); // prettier-ignore
    for (const one of outcomes) if (one.kind === 'read') assert.equal(one.read.reading.proposals.length, 1);
  });

  it('is told once where archives lie in archives, deeper than anyone packs them', async () => {
    let deep: Uint8Array = zip;
    for (let depth = 0; depth < 8; depth++) deep = zipSync({ 'inne.zip': deep });
    const given = [{ name: 'ytst.zip', bytes: deep }, { name: 'god.txt', bytes: strToU8(SAID) }]; // prettier-ignore
    const outcomes = await readAll(given);
    const refused = outcomes.flatMap((one) => (one.kind === 'refused' ? [one.problem.code] : []));
    assert.deepEqual(refused, ['expands-too-much']);
    assert.equal(outcomes.at(-1)?.kind, 'read');
  });

  it('is told where archives in an archive open into too much together, and none of them alone', async () => {
    const limits = { ...LIMITS, expanded: 1_000_000 };
    const inner = zipSync({ 'a.txt': strToU8(SAID), 'b.txt': new Uint8Array(600_000).fill(0x20) });
    const outer = zipSync({ 'ein.zip': inner, 'to.zip': inner });
    const outcomes = await readAll(
      [
        { name: 'ytst.zip', bytes: outer },
        { name: 'god.txt', bytes: strToU8(SAID) },
      ],
      limits,
    );
    const said = outcomes.map((one) => `${one.file.name} ${one.kind === 'refused' ? one.problem.code : one.kind}`);
    assert.deepEqual(said, ['ytst.zip opened', 'ein.zip opened', 'a.txt read', 'b.txt empty-text', 'to.zip opened', 'to.zip expands-too-much', 'god.txt read']);
    const [lies] = await readAll([{ name: 'ytst.zip', bytes: zipSync({ 'inne.zip': claiming(inner, 10) }) }], { ...limits, expanded: 100_000 });
    assert.equal(lies?.kind, 'opened');
  });
});

describe('the memory a bomb takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samband-bomb-'));
  after(() => rmSync(folder, { recursive: true }));
  const put = (name: string, bytes: Uint8Array) => (writeFileSync(join(folder, name), bytes), join(folder, name));
  const OPENS = 120_000_000;
  const BUDGET = 10 * 1024 * 1024; // that of the run
  const blank = (share: number) => new Uint8Array(OPENS / share).fill(0x20);
  const flat = zipSync(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, blank(6)])), { level: 1 });
  const inBook = zipSync({ 'xl/workbook.xml': blank(1) }, { level: 1 });
  const inWord = zipSync({ 'word/document.xml': blank(1) }, { level: 1 });
  for (const [what, name, bytes] of [
    ['a zip', 'a.zip', claiming(flat, 10)],
    ['a Word file', 'a.docx', claiming(inWord, 10)],
    ['a workbook', 'a.xlsx', claiming(inBook, 10)],
  ] as const)
    it(`is a few times what it may open into, whatever it says of itself and would come to: ${what}`, () => {
      const warm = put(`god.${name}`, name === 'a.zip' ? zip : name === 'a.docx' ? word : workbook);
      const run = spawnSync(process.execPath, ['test/bounded-run.ts', put(name, bytes), warm], { encoding: 'utf8' });
      const { code, grew } = JSON.parse(run.stdout) as { code: string; grew: number };
      // Whichever is met first: that there is more than may be, or that it is not what was said.
      assert.ok(code === 'expands-too-much' || code === 'damaged', code + run.stderr);
      assert.ok(grew < 6 * BUDGET, `${grew} of ${OPENS}`); // what is opened, and what of it is not swept up yet
    });
});

describe('a folder given as a file', () => {
  it('is told what to do with it', () => {
    for (const [lang, says] of [
      ['nn', /er ei mappe\. Legg inn filene/u],
      ['nb', /er en mappe\. Legg inn filene/u],
      ['en', /is a folder\. Add the files/u],
    ] as const)
      // prettier-ignore
      assert.match(problemSentence(new Problem('unreadable', { file: 'notat.txt', folder: 'notat.txt' }), lang), says);
  });
});

describe('a file that is odd and can be read', () => {
  const text = async (name: string, bytes: Uint8Array) => (await readFile(name, bytes, LIMITS)).text;
  const notes = async (name: string, bytes: Uint8Array) => (await readFile(name, bytes, LIMITS)).notes;

  it('is read where it is locked against changes alone', async () => {
    assert.equal(await text('a.pdf', encryptedPdf('We met UNESCO.', '')), 'We met UNESCO.');
  });
  it('is read where it claims 10,000 pages and has one', async () => {
    assert.equal(await text('a.pdf', handPdf([at(72, 700, 'We met UNESCO.')], { count: 10_000 })), 'We met UNESCO.');
  });
  it('is read for what it is, whatever its ending, and says so', async () => {
    for (const [name, bytes] of [
      ['a.pdf', word],
      ['a.docx', typstPdf('Ein tekst.')],
      ['a.xlsx', Buffer.from(letter)],
      ['a.txt', zip],
    ] as const)
      // prettier-ignore
      assert.equal((await notes(name, bytes)).some(({ code }) => code === 'mislabelled'), true, name);
  });
  it('is read in the letters it was written in, told or not', async () => {
    const long = 'Vi møtte rådet på Færøyane i år, og tok imot gåver frå Åland. Då sa dei «ja» på øya.';
    const dos = Buffer.from(long.replaceAll(/[«»]/gu, '"'), 'latin1').map((byte) => ({ 0xe6: 0x91, 0xf8: 0x9b, 0xe5: 0x86, 0xc5: 0x8f })[byte] ?? byte);
    const little = Buffer.from(long, 'utf16le');
    assert.equal(await text('a.txt', Buffer.from(long, 'latin1')), long);
    assert.equal(await text('a.txt', dos), long.replaceAll(/[«»]/gu, '"'));
    assert.equal(await text('a.txt', little), long);
    assert.equal(await text('a.txt', Buffer.from(little).swap16()), long);
    assert.equal(await text('a.txt', Buffer.from([0x93, ...Buffer.from("Don't", 'latin1'), 0x94, 0x20, 0x91, 0x61, 0x92])), "“Don't” ‘a’");
  });
  it('says how many letters it could not make out, where it was written in two ways', async () => {
    const mixed = Buffer.concat([Buffer.from('Vi møtte rådet på Færøyane i år. '.repeat(5)), Buffer.from('på øya', 'latin1')]);
    assert.deepEqual(await notes('a.txt', mixed), [{ code: 'replaced-characters', params: { count: 2 } }]);
  });
  it('keeps words written from the right, and drops marks that turn the direction of others', async () => {
    const bytes = Buffer.from('Vi møtte שלום \u202eUNESCO\u202c og مرحبا.\u0007\r\nSå \u001b[31mreiste vi.');
    const { text: said, notes: told } = await readFile('a.txt', bytes, LIMITS);
    assert.equal(said, 'Vi møtte שלום  UNESCO  og مرحبا. \r\nSå  [31mreiste vi.'); // as long as the file's own
    assert.deepEqual(told, [{ code: 'control-characters', params: { count: 4 } }]);
    assert.equal(await text('a.html', Buffer.from('<html><p>a \u202eb\u202c&#7; c</p></html>')), 'a b c');
    assert.equal(
      await text('a.csv', Buffer.from('ein lang celle;\u202edin vesle\u0001 celle\nså ei til;og til slutt ei')),
      'ein lang celle\tdin vesle celle\nså ei til\tog til slutt ei',
    );
  });
  it('has a sign in place of half a letter', async () => {
    for (const [name, bytes] of [
      ['a.docx', wordSample(paragraph(run('Vi &#xD83D; møtte rådet.')))],
      ['a.html', Buffer.from('<html>Vi &#xD83D; møtte rådet.</html>')],
      ['a.txt', Buffer.from([...Buffer.from('Vi møtte rådet på øya. '.repeat(5)), 0xed, 0xa0, 0xbd])],
    ] as const)
      // prettier-ignore
      assert.ok((await text(name, bytes)).isWellFormed(), name);
  });
  it('is read where all of it is one line of nearly 5 MB', async () => {
    const line = 'ord '.repeat(1_300_000);
    assert.equal((await text('a.txt', Buffer.from(line))).length, line.length);
  });
});
