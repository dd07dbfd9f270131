import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from './read-csv.ts';

const read = (text: string | Uint8Array) =>
  (readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'ark.csv').sheets[0]?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));

describe('reading values parted by a sign', () => {
  it('guesses the sign, also where another stands in the texts', () => {
    for (const mark of [';', ',', '\t', '|']) assert.deepEqual(read(`Dato${mark}Tema\n2021${mark}vatn`), [['Dato', 'Tema'], ['2021', 'vatn']]); // prettier-ignore
    assert.deepEqual(read('Dato;Beløp;Tema\n2021;12,5;"vatn, helse"\n2022;1,5;klima'), [
      ['Dato', 'Beløp', 'Tema'],
      ['2021', '12,5', 'vatn, helse'],
      ['2022', '1,5', 'klima'],
    ]);
    assert.deepEqual(read('sep=|\nA|B,C\n1|2'), [['A', 'B,C'], ['1', '2']]); // prettier-ignore
  });

  it('reads quotes, line breaks in cells, ragged rows and any line end, and skips empty lines', () => {
    assert.deepEqual(read('A;B\r\n"Ho sa ""ja""\nog gjekk";2\r\n\r\n1;2;3\r\n4'), [['A', 'B'], ['Ho sa "ja"\nog gjekk', '2'], ['1', '2', '3'], ['4']]); // prettier-ignore
    assert.deepEqual(read('A;B\n"aldri lukka;2\n1;2').length > 0, true);
  });

  it('keeps the numbers and places of rows as they stand in the file', () => {
    const [, row] = readCsv(new TextEncoder().encode('A;B\n\n;x'), 'ark.csv').sheets[0]?.rows ?? [];
    assert.deepEqual([row?.number, row?.cells[0]?.ref], [3, 'B3']);
  });

  it('reads a byte order mark and older encodings', () => {
    assert.deepEqual(read('\uFEFFDato;Beløp\n2021;1'), [['Dato', 'Beløp'], ['2021', '1']]); // prettier-ignore
    assert.deepEqual(read(Buffer.from('Beløp;Årsak\n1;møte på øya i går\n2;både æ og å', 'latin1'))[0], ['Beløp', 'Årsak']);
  });
});
