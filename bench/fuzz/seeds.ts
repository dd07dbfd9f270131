import { readFileSync } from 'node:fs';
import { mock } from 'node:test';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { paragraph, run, wordPart, wordSample } from '../../src/intake/file/word-sample.ts';
import { listToXlsx } from '../../src/output/list-to-xlsx.ts';
import { at, handPdf, typstPdf, withoutTags } from '../../test/pdfs.ts';
import { workbookOf } from '../../test/workbooks.ts';
import { letterSeeds } from './letter-seeds.ts';
import { WHEN } from './random.ts';

/** A sound file that others are made of by spoiling it. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
}

const textOf = (name: string) => readFileSync(new URL(`../../test/texts/${name}.txt`, import.meta.url), 'utf8');
const NYNORSK = textOf('museum-2024.nn');
const ENGLISH = textOf('charity-2022.en');
const BOKMAL = textOf('library-2025.nb');
const paragraphs = (text: string) => text.split(/\n\n+/u);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A file of every format that is read, made by what makes such files here. They are small, so that a change of a few bytes mostly matters. */
export async function seeds(): Promise<Seed[]> {
  mock.timers.enable({ apis: ['Date'], now: new Date(WHEN) });
  try {
    return await makeSeeds();
  } finally {
    mock.timers.reset();
  }
}

async function makeSeeds(): Promise<Seed[]> {
  const docx = await wordFile();
  const letters = letterSeeds(NYNORSK, ENGLISH);
  const plain: Seed[] = [
    { name: 'notat.txt', bytes: strToU8(NYNORSK) },
    { name: 'report.txt', bytes: strToU8(ENGLISH) },
    {
      name: 'notat.md',
      bytes: strToU8(`# Årsmelding 2024\n\n${BOKMAL.replaceAll(/^– /gmu, '* ')}\n\n| Kven | Når |\n| --- | --- |\n| UNESCO | 3. mai 2024 |\n`),
    },
    { name: 'side.html', bytes: strToU8(page()) },
    { name: 'liste.csv', bytes: strToU8('Dato;Kven;Kva;Tal\n12.9.2021;UNESCO;"Møte; om ""vatn""";12\n2021-10-01;Nordisk råd;Besøk;3,5\n;;;\n') },
  ];
  const packed: Seed[] = [
    { name: 'notat.docx', bytes: docx },
    { name: 'fotnote.docx', bytes: handWord() },
    { name: 'liste.xlsx', bytes: await listFile() },
    { name: 'ark.xlsx', bytes: workbook() },
    {
      name: 'rapport.pdf',
      bytes: typstPdf(`= Årsmelding\n\n${typst(NYNORSK)}\n\n#table(columns: 2, [Kven], [Når], [UNESCO], [3. mai])\n\n- eitt\n- to#footnote[Ein note.]`),
    },
    { name: 'utan-merke.pdf', bytes: withoutTags(typstPdf(`#columns(2)[${typst(ENGLISH)}]`)) },
    {
      name: 'hand.pdf',
      bytes: handPdf(['We met the council in Oslo on 3 May 2024.', 'UNESCO visited us in June.'].map((said) => at(72, 700, said) + at(72, 680, 'Page'))),
    },
  ];
  const inner = Object.fromEntries([...plain.slice(0, 2), ...letters, packed[0]!, packed[6]!].map(({ name, bytes }) => [`mappe/${name}`, bytes]));
  const zip = zipSync(inner);
  const nested = zipSync({
    'inne.zip': zipSync({ 'djupare.zip': zipSync({ 'notat.txt': strToU8(NYNORSK) }), 'notat.docx': docx }),
    'les meg.txt': strToU8(BOKMAL),
  });
  return [...plain, ...packed, ...letters, { name: 'bunke.zip', bytes: zip }, { name: 'eske.zip', bytes: nested }];
}

/** Letters that steer the typesetting stand as they are. */
const typst = (text: string) => text.replaceAll(/[\\#*_`$<>@=[\]~/+-]/gu, (sign) => `\\${sign}`);

async function wordFile(): Promise<Uint8Array> {
  const cell = (said: string) => new TableCell({ children: [new Paragraph(said)] });
  const [title = '', ...rest] = paragraphs(NYNORSK);
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...rest.map((said, index) => new Paragraph({ children: [new TextRun(said)], ...(index % 3 === 2 ? { bullet: { level: 0 } } : {}) })),
    new Table({ rows: [new TableRow({ children: [cell('Kven'), cell('Når')] }), new TableRow({ children: [cell('UNESCO'), cell('3. mai 2024')] })] }),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ title: 'Notat', sections: [{ children }] })));
}

function handWord(): Uint8Array {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = paragraphs(ENGLISH).map((said, index) => paragraph(run(escaped(said)), index === 1 ? note : ''));
  return wordSample(
    body.join('') + paragraph('<w:ins w:id="1"><w:r><w:t>added</w:t></w:r></w:ins>', '<w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del>'),
    {
      'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${paragraph(run('A note on 3 May 2024.'))}</w:footnote>`),
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
    },
  );
}

async function listFile(): Promise<Uint8Array> {
  const row = (said: string, day: string, value: number) => ({
    id: `eng-${value}`,
    cells: [{ text: said }, { text: day, day }, { text: String(value), value }],
  });
  async function* rows() {
    yield* [row('Møte med UNESCO om vatn', '2024-05-03', 12), row('Besøk frå Nordisk råd', '2024-06-01', 3.5)];
  }
  const columns = ['Kva', 'Når', 'Tal'].map((label) => ({ key: label, label }));
  const pieces: Uint8Array[] = [];
  for await (const piece of listToXlsx({ title: 'Liste', lang: 'nn', columns, rows: rows() })) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

function workbook(): Uint8Array {
  const xml = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>45415</v></c><c r="B2" t="str"><f>A1</f><v>Møte med UNESCO</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>`;
  const strings = '<si><t>Dato</t></si><si><r><t>Kva </t></r><r><t>skjedde</t></r></si>';
  return workbookOf(
    [
      { name: 'Møte', xml },
      { name: 'Løynd', xml: '<sheetData/>', state: 'hidden' },
    ],
    { strings, styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>' },
  );
}

function page(): string {
  const [title = '', ...rest] = paragraphs(BOKMAL);
  const body = rest
    .map((said) => (said.startsWith('–') ? `<ul><li>${said.split('\n').map(escaped).join('</li><li>')}</li></ul>` : `<p>${escaped(said)}</p>`))
    .join('\n');
  return `<!doctype html>\n<html lang="nb"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>p{}</style></head>\n<body><nav><a href="/">Hjem</a></nav><h1>${escaped(title)}</h1>${body}<table><tr><th>Hvem</th><th>Når</th></tr><tr><td>UNESCO</td><td>3.&nbsp;mai &amp; 4. juni</td></tr></table><!-- note --></body></html>`;
}
