import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { ListCell, ListSheet } from './list-sheet.ts';
import { listToCsv } from './list-to-csv.ts';
import { listToJson } from './list-to-json.ts';
import { listToXlsx } from './list-to-xlsx.ts';

const sheet = (rows: ListCell[][], lang: 'nn' | 'en' = 'nn'): ListSheet => ({
  title: 'Engasjement',
  lang,
  columns: [
    { key: 'title', label: 'Kva' },
    { key: 'when', label: 'Når' },
  ],
  rows: (async function* () {
    for (const [at, cells] of rows.entries()) yield { id: `eng-${at}`, cells };
  })(),
});
const all = async <T>(pieces: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
};
const joined = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('');

describe('a list as a file', () => {
  it('is CSV with a mark of its encoding, semicolons in Norwegian and commas in English', async () => {
    const rows = [[{ text: 'Møte; «ope»' }, { text: '3. mai 2021', day: '2021-05-03' }]];
    assert.equal(await joined(listToCsv(sheet(rows))), '\uFEFFKva;Når;ID\r\n"Møte; «ope»";2021-05-03;eng-0\r\n');
    assert.equal(await joined(listToCsv(sheet(rows, 'en'))), '\uFEFFKva,Når,ID\r\nMøte; «ope»,2021-05-03,eng-0\r\n');
  });

  it('never starts a formula in a spreadsheet', async () => {
    for (const text of ['=1+1', '+cmd', '-cmd', '@SUM(A1)', ' =1', '\t=1'])
      assert.match(await joined(listToCsv(sheet([[{ text }, { text: '' }]]))), /\r\n"?'/, text);
    assert.match(await joined(listToCsv(sheet([[{ text: '-12,5' }, { text: '' }]]))), /\r\n-12,5;/);
  });

  it('is JSON with the codes under the words', async () => {
    const read = JSON.parse(await joined(listToJson(sheet([[{ text: 'Møte', value: { nn: 'Møte' } }, { text: '' }]]))));
    assert.deepEqual(read, {
      title: 'Engasjement',
      lang: 'nn',
      columns: [
        { key: 'title', label: 'Kva' },
        { key: 'when', label: 'Når' },
      ],
      rows: [{ id: 'eng-0', title: { text: 'Møte', value: { nn: 'Møte' } }, when: { text: '', value: null } }],
    });
  });

  it('is a workbook whose days are days, with the headings held and a filter on them', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [{ text: `<Møte> & "${at}" \u0001` }, { text: '', day: '2021-05-03' }]);
    const files = unzipSync(Buffer.concat(await all(listToXlsx(sheet(rows)))));
    const text = strFromU8(files['xl/worksheets/sheet1.xml']!);
    assert.equal(text.match(/<row>/g)?.length, 3001);
    assert.ok(text.includes('<c s="1"><v>44319</v></c>'), '3 May 2021 as a spreadsheet counts days');
    assert.ok(text.includes('&lt;Møte> &amp; &quot;7&quot; </t>'));
    assert.match(text, /state="frozen"/);
    assert.match(text, /<autoFilter ref="A1:C3001"\/>/);
  });
});
