import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import { at, handPdf, typstPdf } from '../../../../test/pdfs.ts';
import { Problem, type ProblemCode } from '../../../domain/problem.ts';
import { LIMITS, type Limits } from '../limits.ts';
import { readFile } from '../read-file.ts';

const read = (pdf: Uint8Array, limits: Partial<Limits> = {}) => readFile('prøve.pdf', pdf, { ...LIMITS, ...limits });
const refused = (code: ProblemCode) => (error: unknown) => error instanceof Problem && error.code === code;
const good = handPdf([at(72, 700, 'Fine words.')]);

/** The same file, with a font that ends where the names of its letters begin. */
function withCutFont(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1');
  for (const { index } of file.matchAll(/(?<=[^d]stream\r?\n)/gu)) {
    if (file[index] !== 'x') continue; // not packed
    const end = file.indexOf('endstream', index);
    const font = inflateSync(pdf.subarray(index, end), { finishFlush: constants.Z_SYNC_FLUSH });
    const table = font.subarray(0, 400).indexOf('post', 0, 'latin1');
    if (table < 0) continue;
    const cut = font.subarray(0, font.readUInt32BE(table + 8) + font.readUInt32BE(table + 12) - 1);
    return Buffer.from(
      file.slice(0, index) +
        deflateSync(cut, { level: 9 })
          .toString('latin1')
          .padEnd(end - index, '\n') +
        file.slice(end),
      'latin1',
    );
  }
  throw new Error('no font with names in it');
}

describe('a PDF that cannot be read', () => {
  it('is said to be locked where it takes a password', async () => {
    const key = '00'.repeat(32);
    const locked = handPdf([at(72, 700, 'Hidden.')], {
      trailer: `/ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
    });
    await assert.rejects(read(locked), refused('encrypted'));
  });
  it('is said to be damaged where it is cut short or is none', async () => {
    await assert.rejects(read(new TextEncoder().encode('%PDF-1.7\nnothing here')), refused('damaged'));
    await assert.rejects(read(good.slice(0, 40)), refused('damaged'));
    const compiled = typstPdf('Ein tekst.');
    await assert.rejects(read(compiled.slice(0, compiled.length / 8)), refused('damaged'));
  });
  it('is said to hold no text where it is a picture or empty', async () => {
    await assert.rejects(read(handPdf(['0 0 1 rg 100 100 300 300 re f'])), refused('no-text'));
    await assert.rejects(read(handPdf([''])), refused('no-text'));
  });
  it('tells which pages gave no text beside those that did', async () => {
    const pages = ['', at(72, 700, 'One.'), '', '', '', at(72, 700, 'Two.'), ''];
    const { notes, places } = await read(handPdf(pages));
    assert.deepEqual(notes, [{ code: 'no-text-on-pages', params: { count: 5, pages: '1, 3–5, 7' } }]);
    assert.deepEqual(
      places.map((place) => place.kind === 'page' && place.page),
      [2, 6],
    );
  });
  it('is refused before it is read where it has too many pages', async () => {
    const pages = Array.from({ length: 12 }, () => at(72, 700, 'Page.'));
    await assert.rejects(read(handPdf(pages), { pages: 11 }), refused('too-many-pages'));
    assert.ok(await read(handPdf(pages), { pages: 12 }));
  });
  it('is read where its page tree promises more pages than there are', async () => {
    assert.equal((await read(handPdf([at(72, 700, 'Fine words.')], { count: 90_000 }))).text, 'Fine words.');
  });
  it('is refused where its page tree goes round in a ring', async () => {
    const ring = Buffer.from(Buffer.from(good).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]'), 'latin1');
    await assert.rejects(read(ring), (error) => error instanceof Problem);
  });
  it('is refused where it holds more letters than may be read', async () => {
    await assert.rejects(read(handPdf([at(72, 700, 'a'.repeat(300), 2)]), { letters: 200 }), refused('too-large'));
    await assert.rejects(read(handPdf([at(10, 700, 'a'.repeat(150), 2), at(10, 600, 'b'.repeat(150), 2)]), { letters: 200 }), refused('too-large'));
  });
  it('is read where the names in a font are cut short, and takes no memory for those that never come', { timeout: 60_000 }, async () => {
    const { text } = await read(withCutFont(typstPdf('Ein tekst.')));
    assert.ok(text.length < 100, text);
  });
  it('is read where a font tells the width of letters up to a number no letter has', { timeout: 60_000 }, async () => {
    const font = '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [8 0 R] >>';
    const inner = '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << >> /FontDescriptor 9 0 R /W [0 2147483647 500] >>';
    const about = '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 >>';
    const page = at(72, 700, 'Fine words.') + 'BT /F2 11 Tf 72 600 Td <0041> Tj ET';
    const file = Buffer.from(handPdf([page, ''], { objects: [inner, about, font] })).toString('latin1');
    const { text } = await read(Buffer.from(file.replaceAll('/F1 3 0 R >>', '/F1 3 0 R /F2 10 0 R >>'), 'latin1'));
    assert.match(text, /^Fine words\./u);
  });
  it('runs no script of the file', async () => {
    const script = handPdf([at(72, 700, 'Fine words.')], { catalog: '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert(1)) >>' });
    assert.equal((await read(script)).text, 'Fine words.');
    assert.ok(!('ran' in globalThis));
  });
});
