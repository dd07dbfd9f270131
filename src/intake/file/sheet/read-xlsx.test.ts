import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainWorkbook, workbookOf } from '../../../../test/workbooks.ts';
import { Problem } from '../../../domain/problem.ts';
import { LIMITS } from '../limits.ts';
import { readXlsx } from './read-xlsx.ts';

const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const read = (bytes: Uint8Array) => readXlsx(bytes, LIMITS.expanded).sheets;
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="d\\.\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0 &quot;dagar&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="9"/></cellXfs>';
const one = (cells: string, more: Parameters<typeof workbookOf>[1] = {}, after = '') =>
  read(workbookOf([{ name: 'Ark', xml: `<sheetData><row r="1">${cells}</row></sheetData>${after}` }], { styles: STYLES, ...more }))[0]?.rows[0]?.cells ?? [];
const texts = (cells: string, more: Parameters<typeof workbookOf>[1] = {}) => one(cells, more).map((cell) => cell.text);

describe('reading a workbook', () => {
  it('reads texts that are shared, in several styles, inline and given by a formula, without how they are pronounced', () => {
    const strings = '<si><t>Dato</t></si><si><r><t xml:space="preserve">Rik </t></r><r><rPr><b/></rPr><t>tekst</t></r><rPh><t>lyd</t></rPh></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>A &amp; B_x000A_C</t></is></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>svar</v></c>';
    assert.deepEqual(texts(cells, { strings }), ['Dato', 'Rik tekst', 'A & B\nC', 'svar']);
  });

  it('reads numbers, parts of a hundred, truth and faults', () => {
    const cells = one('<c><v>0.30000000000000004</v></c><c s="3"><v>12</v></c><c s="5"><v>0.25</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>');
    assert.deepEqual(
      cells.map(({ text, number, ref, fault = false }) => [text, number, ref, fault]),
      [
        ['0.3', 0.3, 'A1', false],
        ['12', 12, 'B1', false],
        ['25 %', 0.25, 'C1', false],
        ['TRUE', null, 'D1', false],
        ['#REF!', null, 'E1', true],
      ],
    );
  });

  it('reads days in both systems by their format, and the day Excel has and no calendar', () => {
    const cells = '<c s="1"><v>44451</v></c><c s="2"><v>44451.5</v></c><c s="4"><v>0.5625</v></c><c s="1"><v>1</v></c><c t="d"><v>2021-09-12T10:00:00</v></c>';
    const dates = (more = {}) => one(cells, more).map(({ text, date }) => [text, date]);
    assert.deepEqual(dates(), [
      ['2021-09-12', '2021-09-12'],
      ['2021-09-12 12:00', '2021-09-12'],
      ['13:30', null],
      ['1900-01-01', '1900-01-01'],
      ['2021-09-12', '2021-09-12'],
    ]);
    assert.deepEqual(dates({ is1904: true })[0], ['2025-09-13', '2025-09-13']);
  });

  it('gives each cell of a merged one its value, and marks the copies', () => {
    const xml =
      '<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>Haust</t></is></c><c r="C2"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/><mergeCell ref="C9:XFD1048576"/></mergeCells>';
    const [sheet] = read(workbookOf([{ name: 'Ark', xml }]));
    assert.deepEqual(
      sheet?.rows.map((row) => row.cells.map(({ ref, text, copied = false }) => `${ref} ${text}${copied ? ' *' : ''}`)),
      [
        ['A2 Haust', 'B2 Haust *', 'C2 1'],
        ['A3 Haust *', 'B3 Haust *', 'C3 2'],
      ],
    );
  });

  it('reads every sheet, says what is hidden, and does not believe what a sheet says of its size', () => {
    const sheets = read(
      workbookOf([
        { name: 'Synleg', xml: '<dimension ref="A1:XFD1048576"/><sheetData><row r="7" hidden="1"><c r="XFD7"><v>1</v></c></row><row r="9"/></sheetData>' },
        { name: 'Løynd', state: 'veryHidden', xml: '<sheetData><row><c><v>2</v></c></row></sheetData>' },
      ]),
    );
    assert.deepEqual(
      sheets.map(({ name, hidden, rows }) => [name, hidden, rows.map((row) => [row.number, row.hidden, row.cells[0]?.ref])]),
      [
        ['Synleg', false, [[7, true, 'XFD7']]],
        ['Løynd', true, [[1, false, 'A1']]],
      ],
    );
  });

  it('refuses what opens into too much while it opens, and what is broken, at any byte', () => {
    const bomb = plainWorkbook([['x'.repeat(3_000_000)]]);
    assert.throws(() => readXlsx(bomb, 1_000_000), refused('expands-too-much'));
    const whole = plainWorkbook([['Dato', 'Tema']]);
    for (let length = 0; length < whole.length; length += 7) assert.throws(() => read(whole.subarray(0, length)), refused('damaged'), String(length));
    for (let at = 0; at < whole.length; at += 3) {
      const bent = whole.slice();
      bent[at] = bent[at]! ^ 0x5a;
      try {
        read(bent);
      } catch (error) {
        assert.ok(error instanceof Problem, `${at}: ${String(error)}`);
      }
    }
  });
});
