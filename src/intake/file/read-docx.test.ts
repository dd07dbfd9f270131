import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document as WordDocument,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  PageBreak,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';
import fc from '../../../test/properties.ts';
import { Problem } from '../../domain/problem.ts';
import { LIMITS } from './limits.ts';
import { readDocx } from './read-docx.ts';
import { readFile } from './read-file.ts';
import { paragraph, run, wordPart, wordSample } from './word-sample.ts';

const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const edit = { id: 1, author: 'K', date: '2024-05-01T10:00:00Z' };
const note = (said: string) => ({ children: [new Paragraph(said)] });

async function word(children: FileChild[]): Promise<Uint8Array> {
  const file = new WordDocument({
    title: 'Reisa til Riga',
    footnotes: { 1: note('Sjå vedlegget.'), 2: note('Etter planen.') },
    comments: { children: [{ id: 0, author: 'K', children: [new Paragraph('Er dette rett?')] }] },
    numbering: { config: [{ reference: 'tal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Topp')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Botn')] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}
const bulleted = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
const cell = (text: string, merged = {}) => new TableCell({ children: [new Paragraph(text)], ...merged });

describe('reading a Word file', () => {
  it('gives headings, paragraphs and nested lists, and what the file says of itself', async () => {
    const file = await word([
      new Paragraph({ text: 'Årsrapport', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Om reisa', heading: HeadingLevel.HEADING_2 }),
      new Paragraph('Vi besøkte:'),
      bulleted('Riga', 0),
      bulleted('rådhuset', 1),
      bulleted('Liepāja', 0),
      new Paragraph({ text: 'Takk', numbering: { reference: 'tal', level: 0 } }),
      new Paragraph(''),
      new Paragraph({ children: [new TextRun('Slutt'), new TextRun({ text: 'på linja', break: 1 }), new PageBreak(), new TextRun('ny side')] }),
    ]);
    const document = await readFile('rapport.docx', file, LIMITS);
    assert.equal(document.text, 'Årsrapport\n\nOm reisa\n\nVi besøkte:\n\n- Riga\n- rådhuset\n- Liepāja\n\n- Takk\n\nSlutt\npå linja\nny side');
    assert.deepEqual(document.places, [
      { kind: 'heading', level: 1, start: 0, end: 10 },
      { kind: 'heading', level: 2, start: 12, end: 20 },
    ]);
    assert.equal(document.title, 'Reisa til Riga');
    assert.match(document.written ?? '', /^\d{4}-\d{2}-\d{2}$/u);
    assert.deepEqual(document.notes, []);
  });
  it('writes tables a line a row, and merged cells once', async () => {
    const table = new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell('Stad'), cell('Tal', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('Oulu', { rowSpan: 2 }), cell('3'), cell('4')] }),
        new TableRow({ children: [cell('5'), cell('')] }),
      ],
    });
    const { text, places } = await readDocx(await word([table, new Paragraph('Etter')]), LIMITS);
    assert.equal(text, 'Stad\tTal\nOulu\t3\t4\n5\n\nEtter');
    assert.deepEqual(
      places.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['row', 'Stad\tTal'],
        ['row', 'Oulu\t3\t4'],
        ['row', '5'],
      ],
    );
  });
  it('sets notes at the end, apart from the sentence they belong to', async () => {
    const { text, places } = await readDocx(
      await word([
        new Paragraph({
          children: [new TextRun('Vi møtte rådet'), new FootnoteReferenceRun(1), new TextRun('. Det gjekk godt.'), new FootnoteReferenceRun(2)],
        }),
      ]),
      LIMITS,
    );
    assert.equal(text, 'Vi møtte rådet. Det gjekk godt.\n\nSjå vedlegget.\n\nEtter planen.');
    assert.deepEqual(places, [
      { kind: 'footnote', number: 1, start: 33, end: 47 },
      { kind: 'footnote', number: 2, start: 49, end: 62 },
    ]);
  });
  it('writes a note once that is marked ten thousand times, and reads endnotes as notes', async () => {
    const mark = '<w:r><w:endnoteReference w:id="2"/></w:r>';
    const notes = wordPart('endnotes', `<w:endnote w:id="2">${paragraph(run('lang '.repeat(1000)))}</w:endnote>`);
    const { text, places } = await readDocx(wordSample(paragraph(run('Ord.'), mark.repeat(10_000)), { 'word/endnotes.xml': notes }), LIMITS);
    assert.equal(text.length, 'Ord.\n\n'.length + 4999);
    assert.equal(places.length, 1);
  });
  it('takes in what was inserted, and leaves out what was deleted, comments, pictures and edges of pages', async () => {
    const picture = new ImageRun({ type: 'png', data: Buffer.from('not looked at'), transformation: { width: 10, height: 10 } });
    const { text, notes } = await readDocx(
      await word([
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new TextRun('Vi '),
            new DeletedTextRun({ text: 'kjem ', ...edit }),
            new InsertedTextRun({ text: 'kom ', ...edit }),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new TextRun('i dag.'),
            picture,
          ],
        }),
      ]),
      LIMITS,
    );
    assert.equal(text, 'Vi kom i dag.');
    assert.deepEqual(notes, [{ code: 'pictures-left-out', params: { count: 1 } }]);
  });
  it('keeps hyphens and spaces that must not break, and drops soft hyphens', async () => {
    const { text } = await readDocx(
      await word([
        new Paragraph({ children: [new TextRun({ children: ['sam', new SoftHyphen(), 'arbeid, IT', new NoBreakHyphen(), 'drift til 10\u00a0000 kr'] })] }),
      ]),
      LIMITS,
    );
    assert.equal(text, 'samarbeid, IT-drift til 10\u00a0000 kr');
  });
  it('reads text boxes and fields, and leaves out hidden words', async () => {
    const box =
      '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
    const alternate = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>nei</w:t></mc:Choice><mc:Fallback>${box.slice(5, -6)}</mc:Fallback></mc:AlternateContent></w:r>`;
    const field = `<w:fldSimple w:instr=" DATE ">${run('1. mai')}</w:fldSimple>`;
    const hidden = '<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>løynd</w:t></w:r>';
    const { text } = await readDocx(wordSample(paragraph(run('Før '), field, hidden, alternate, run(' etter')) + paragraph(run('Så'))), LIMITS);
    assert.equal(text, 'Før 1. mai etter\n\nI boksen\n\nSå');
  });
  it('reads words that edits and looks have cut in pieces, and keeps apart what is said of them', async () => {
    const piece = (words: string, looks = '') => `<w:r w:rsidR="00A1"><w:rPr><w:sz w:val="22"/>${looks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const inserted = `<w:ins w:id="1" w:author="K">${piece('møtte ')}</w:ins><w:del w:id="2" w:author="K"><w:r><w:delText>såg</w:delText></w:r></w:del>`;
    const { text } = await readDocx(
      wordSample(`<w:p w:rsidR="00B2">${piece('Vi ')}${inserted}${piece('by')}${piece('rå', '<w:b/>')}${piece('det.')}<w:r><w:t> Bra.</w:t></w:r></w:p>`),
      LIMITS,
    );
    assert.equal(text, 'Vi møtte byrådet. Bra.');
  });
  it('knows headings made with styles of a house, in any language', async () => {
    const style = (id: string, name: string, inner: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
    const styles =
      style('Overskrift2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + style('Kapittel', 'Kapittel', '<w:basedOn w:val="Overskrift2"/>');
    const styled = (id: string, said: string) => paragraph(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`, run(said));
    const { text, places } = await readDocx(
      wordSample(styled('Overskrift2', 'Ein') + styled('Kapittel', 'To') + styled('Ukjend', 'tre'), { 'word/styles.xml': wordPart('styles', styles) }),
      LIMITS,
    );
    assert.equal(text, 'Ein\n\nTo\n\ntre');
    assert.deepEqual(
      places.map((place) => place.kind === 'heading' && place.level),
      [2, 2],
    );
  });
  it('reads lists deeper than Word shows', async () => {
    const { text } = await readDocx(await word([0, 1, 2, 3, 4, 5, 6, 7].map((level) => bulleted(`nivå ${level}`, level))), LIMITS);
    assert.equal(text, [0, 1, 2, 3, 4, 5, 6, 7].map((level) => `- nivå ${level}`).join('\n'));
  });
  it('fetches nothing and reads no disk for a picture that lies elsewhere', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>' +
      '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="image" TargetMode="External" Target="file:///etc/hostname"/></Relationships>';
    const { text, notes } = await readDocx(wordSample(paragraph(run('Ord'), picture), { 'word/_rels/document.xml.rels': relations }), LIMITS);
    assert.equal(text, 'Ord');
    assert.deepEqual(notes, [{ code: 'pictures-left-out', params: { count: 1 } }]);
  });
  it('refuses what opens into too much, in the directory or in truth', async () => {
    const large = wordSample(paragraph(run('a')), { 'word/media/a.bmp': new Uint8Array(3_000_000) });
    await assert.rejects(readDocx(large, { ...LIMITS, expanded: 2_000_000 }), refused('expands-too-much'));
    const zip = wordSample(paragraph(run('a '.repeat(1_000_000))));
    const lying = zip.slice();
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    for (let at = directory; view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true))
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 9, true);
    await assert.rejects(readDocx(lying, { ...LIMITS, expanded: 1_000_000 }), refused('expands-too-much'));
    await assert.rejects(readDocx(wordSample('<w:p/>'.repeat(400_000)), LIMITS), refused('too-large'));
  });
  it('refuses entities, missing and broken parts, what nests too deep, and a file cut short', async () => {
    const entities = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><w:document xmlns:w="x"><w:body>&b;</w:body></w:document>';
    await assert.rejects(readDocx(wordSample('', { 'word/document.xml': entities }), LIMITS), refused('damaged'));
    await assert.rejects(readDocx(wordSample('', { 'word/document.xml': '<w:document' }), LIMITS), refused('damaged'));
    const twice = `<w:document><w:body/></w:document>${'\n<w:p/>'.repeat(50_000)}`; // a stretch of it repeated after its end
    for (const xml of [twice, '<w:document/><w:p/>', '<w:document><w:body/>', '<w:document><w:body/></W:document><w:p/>'])
      await assert.rejects(readDocx(wordSample('', { 'word/document.xml': xml }), LIMITS), refused('damaged'));
    await assert.rejects(readDocx(wordSample('<w:smartTag>'.repeat(50_000) + '</w:smartTag>'.repeat(50_000)), LIMITS), refused('damaged'));
    const whole = await word([new Paragraph('Ord')]);
    await assert.rejects(readFile('a.docx', whole.subarray(0, whole.length - 100), LIMITS), refused('damaged'));
    await assert.rejects(readDocx(wordSample(''), LIMITS), refused('empty-text'));
  });
  it('gives text or a problem, whatever of its words and marks is changed', async () => {
    const body =
      paragraph(run('Vi '), '<w:r><w:footnoteReference w:id="2"/></w:r>') +
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph(run('a'))}</w:tc></w:tr></w:tbl>`;
    const cuts = body.split(/(?=<)/u);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(cuts.length - 1), fc.nat(cuts.length - 1)), { minLength: 1, maxLength: 4 }), async (swaps) => {
        const parts = [...cuts];
        for (const [at, from] of swaps) parts[at] = cuts[from] ?? '';
        try {
          await readDocx(wordSample(parts.join('')), LIMITS);
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      }),
    );
  });
});
