import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainWorkbook, workbookOf } from '../../../../test/workbooks.ts';
import { LIMITS } from '../limits.ts';
import { readFile } from '../read-file.ts';

describe('a spreadsheet as a text', () => {
  it('is a line a row with cells apart by tabs, each traced to its cell in code points', async () => {
    const document = await readFile('ark.xlsx', plainWorkbook([['Dato', 'Tema 😀'], ['12.9.2021', '', 'Møte med\nFjordhamn']]), LIMITS); // prettier-ignore
    assert.equal(document.text, 'Dato\tTema 😀\n12.9.2021\t\tMøte med Fjordhamn');
    const points = [...document.text];
    assert.deepEqual(
      document.places.map((place) => [
        place.kind,
        'cell' in place ? place.cell : 'sheet' in place ? place.sheet : '',
        points.slice(place.start, place.end).join(''),
      ]),
      [
        ['sheet', 'Ark1', document.text],
        ['row', '', 'Dato\tTema 😀'],
        ['cell', 'A1', 'Dato'],
        ['cell', 'B1', 'Tema 😀'],
        ['row', '', '12.9.2021\t\tMøte med Fjordhamn'],
        ['cell', 'A2', '12.9.2021'],
        ['cell', 'C2', 'Møte med Fjordhamn'],
      ],
    );
  });

  it('has sheets apart by a blank line, merged cells once, and leaves out what is hidden and says how much', async () => {
    const row = (text: string, more = '') => `<row${more}><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const bytes = workbookOf([
      { name: 'Ein', xml: `<sheetData>${row('A')}${row('løynd', ' hidden="1"')}${row('B')}</sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>` },
      { name: 'Borte', state: 'hidden', xml: `<sheetData>${row('x')}</sheetData>` },
      { name: 'To', xml: `<sheetData>${row('C')}</sheetData>` },
    ]);
    const document = await readFile('ark.xlsx', bytes, LIMITS);
    assert.equal(document.text, 'A\nB\n\nC');
    assert.deepEqual(document.notes, [{ code: 'part-skipped', params: { what: 'hidden-rows', count: 2 } }]);
  });

  it('is read from csv too', async () => {
    const document = await readFile('ark.csv', new TextEncoder().encode('Dato;Tema\n2021;vatn'), LIMITS);
    assert.deepEqual([document.text, document.media], ['Dato\tTema\n2021\tvatn', 'text/csv']);
  });
});
