import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handPdf, typstPdf, withoutTags, at } from '../../../../test/pdfs.ts';
import type { Document } from '../../../domain/document.ts';
import { LIMITS } from '../limits.ts';
import { readFile } from '../read-file.ts';

const read = (pdf: Uint8Array) => readFile('prøve.pdf', pdf, LIMITS);
const slice = (document: Document, { start, end }: { start: number; end: number }) => Array.from(document.text).slice(start, end).join('');
const slices = (document: Document, kind: string) => document.places.filter((place) => place.kind === kind).map((place) => slice(document, place));
const blocks = (document: Document) => document.text.split('\n\n');

const paragraphs = Array.from(
  { length: 14 },
  (_, index) =>
    `I ${2001 + index} tok Riksarkivet imot utsendingar frå nasjonalbiblioteka i nabolanda og drøfta utviklingssamarbeid, arkivlovgjeving og ` +
    `offentlegheitsprinsippet med EU-landa. Kultur- og arkivfeltet fekk ${index + 3} nye avtalar om langtidsbevaring, og Sør-Noreg var vertskap for oppfølgingsmøta.`,
);
const names = ['Stockholm', 'Helsingfors', 'Reykjavík', 'Tórshavn', 'Nuuk', 'Mariehamn', 'Riga', 'Tallinn', 'Vilnius', 'Gdańsk', 'Haag', 'Wien', 'Praha'];
const long = names.flatMap((name, at) =>
  names
    .slice(at % 4, (at % 4) + 4)
    .map(
      (other) =>
        `${name} fekk vitjing frå ${other} i ${at + 2} dagar. Gjestene møtte leiinga og såg magasina, og dei to arkiva i ${name} og ${other} ${'skreiv avtalar og '.repeat((at % 3) + 1)}vart samde.`,
    ),
);
const body = paragraphs.join('\n\n');

for (const [how, made] of [
  ['by its structure', (pdf: Uint8Array) => pdf],
  ['by what is seen', withoutTags],
] as const) {
  describe(`a PDF read ${how}`, () => {
    it('gives whole paragraphs, with the words that line ends part put together', async () => {
      const document = await read(made(typstPdf(body)));
      assert.deepEqual(blocks(document), paragraphs);
      assert.equal(document.title, 'Prøve');
      assert.equal(document.written, '2021-05-06');
      assert.equal(document.media, 'application/pdf');
    });
    it('reads two columns one after the other', async () => {
      assert.deepEqual(blocks(await read(made(typstPdf(`#columns(2)[${body}]`)))), paragraphs);
    });
    it('reads three narrow columns', async () => {
      assert.deepEqual(blocks(await read(made(typstPdf(`#set text(size: 8pt)\n#columns(3)[${body}]`)))), paragraphs);
    });
    it('reads a title over two columns first, and what stands below them last', async () => {
      const document = await read(
        made(
          typstPdf(
            `= Eit år i samarbeid\n${paragraphs[0]}\n\n#block(height: 10.5cm, columns(2)[${paragraphs.slice(1, 8).join('\n\n')}])\n== Etter spaltene\n${paragraphs[8]}`,
          ),
        ),
      );
      assert.deepEqual(blocks(document), ['Eit år i samarbeid', ...paragraphs.slice(0, 8), 'Etter spaltene', paragraphs[8]]);
      assert.deepEqual(
        document.places.flatMap((place) => (place.kind === 'heading' ? [place.level] : [])),
        [1, 2],
      );
    });
    it('keeps a column beside the text apart from it', async () => {
      const side = 'Fakta om arkivet. Opna i 1817. Har åtte kontor. Held til i Oslo. Tek imot alle. Svarer på alt. Lagar kopiar.';
      const document = await read(
        made(typstPdf(`#grid(columns: (1fr, 4cm), gutter: 8mm, [${paragraphs.slice(0, 4).join('\n\n')}], text(size: 8.5pt, [${side}]))`)),
      );
      assert.deepEqual(blocks(document), [...paragraphs.slice(0, 4), side]);
    });
    it('leaves out headers and page numbers, and joins a paragraph that runs over the page', async () => {
      const document = await read(
        made(
          typstPdf(
            long.join('\n\n'),
            ', height: 14cm, header: [Årsrapport frå etaten], footer: context [Side #counter(page).display() av #counter(page).final().first()]',
          ),
        ),
      );
      assert.deepEqual(blocks(document), long);
      assert.ok(document.places.filter(({ kind }) => kind === 'page').length > 3);
    });
    it('makes points of lists open with a hyphen, and keeps numbers', async () => {
      const document = await read(
        made(typstPdf(`${paragraphs[0]}\n\n- Første punkt\n- ${paragraphs[1]}\n- Siste punkt\n\n${paragraphs[2]}\n\n+ Så dette\n+ Så hint`)),
      );
      assert.equal(document.text, [paragraphs[0], `- Første punkt\n- ${paragraphs[1]}\n- Siste punkt`, paragraphs[2], '1. Så dette\n2. Så hint'].join('\n\n'));
    });
    it('makes rows of tables one line each, with cells apart by a tab', async () => {
      const document = await read(
        made(
          typstPdf(
            `${paragraphs[0]}\n\n#table(columns: (4cm, 3cm, 3cm), [Land], [Møte], [Deltakarar], [Sverige], [3], [12], [Danmark], [14], [102])\n\n${paragraphs[1]}`,
          ),
        ),
      );
      assert.deepEqual(slices(document, 'row'), ['Land\tMøte\tDeltakarar', 'Sverige\t3\t12', 'Danmark\t14\t102']);
      assert.equal(blocks(document).at(-1), paragraphs[1]);
    });
    it('moves notes to the end, and leaves their marks out of the text', async () => {
      const noted = (index: number, note: string) => paragraphs[index]?.replace('EU-landa.', `EU-landa.#super(typographic: false)[${index + 1}] `) + note;
      const foot = '#place(bottom, text(size: 7.5pt)[#super(typographic: false)[1] Sjå rapporten om språk.\\ #super(typographic: false)[2] Sjå lova.])';
      const document = await read(withoutTags(typstPdf(`${noted(0, '')}\n\n${noted(1, '')}\n\n${foot}`)));
      assert.deepEqual(blocks(document), [paragraphs[0], paragraphs[1], 'Sjå rapporten om språk.', 'Sjå lova.']);
      assert.deepEqual(slices(document, 'footnote'), ['Sjå rapporten om språk.', 'Sjå lova.']);
    });
    it('says of every place the page its words are on', async () => {
      const pages = Array.from({ length: 5 }, (_, index) => `${names[index]} står her. ${paragraphs[index]}`);
      const document = await read(made(typstPdf(pages.join('\n\n#pagebreak()\n\n'))));
      const places = document.places.filter((place) => place.kind === 'page');
      assert.deepEqual(
        places.map((place) => [place.page, slice(document, place)]),
        pages.map((text, index) => [index + 1, text]),
      );
    });
  });
}

describe('a tagged PDF', () => {
  it('gives the notes that its structure names', async () => {
    const document = await read(typstPdf(`Etaten fekk løyve#footnote[Sjå lova.] i mai, og svara#footnote[Sjå brevet.] i juni.`));
    assert.deepEqual(blocks(document), ['Etaten fekk løyve i mai, og svara i juni.', 'Sjå lova.', 'Sjå brevet.']);
    assert.deepEqual(
      document.places.flatMap((place) => (place.kind === 'footnote' ? [place.number] : [])),
      [1, 2],
    );
  });
});

describe('letters on a page', () => {
  it('are left out where they are turned, mirrored, or off the page', async () => {
    const turned = 'BT /F1 11 Tf 0 1 -1 0 300 300 Tm (Turned) Tj ET\nBT /F1 11 Tf -1 0 0 1 300 300 Tm (Mirrored) Tj ET\n';
    assert.equal((await read(handPdf([turned + at(72, 700, 'Upright.') + at(72, -40, 'Below.') + at(900, 300, 'Beside.')]))).text, 'Upright.');
  });
  it('are read in the order of the page, not of the file', async () => {
    assert.equal((await read(handPdf([at(72, 686, 'second line.') + at(72, 700, 'The first line and the')]))).text, 'The first line and the second line.');
  });
  it('are put together where a file sets them one by one', async () => {
    const spread = '[(S) 20 (t) -30 (o) 10 (c) 5 (k) (h) (o) (l) (m) -400 (2) (0) (2) (1)] TJ';
    assert.equal((await read(handPdf([`BT /F1 11 Tf 72 700 Td ${spread} ET`]))).text, 'Stockholm 2021');
    assert.equal((await read(handPdf([`BT /F1 11 Tf 72 700 Td 3 Tc (Stockholm 2021) Tj ET`]))).text, 'Stockholm 2021');
  });
  it('count once where they are drawn twice to look heavy', async () => {
    assert.equal((await read(handPdf([`BT /F1 11 Tf 72 700 Td [(a) 540 (a) (n) 540 (n)] TJ ET`]))).text, 'an');
  });
  it('keep a raised figure of a measure', async () => {
    const area = `BT /F1 11 Tf 72 700 Td (25 m) Tj /F1 6 Tf 4 Ts (2) Tj 0 Ts /F1 11 Tf ( and note) Tj /F1 6 Tf 4 Ts (3) Tj ET`;
    assert.equal((await read(handPdf([area]))).text, '25 m2 and note');
  });
});
