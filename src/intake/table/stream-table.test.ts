import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { LIMITS } from '../file/limits.ts';
import { openTable } from './open-table.ts';
import { streamTable } from './stream-table.ts';

describe('a file of rows read a stretch at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samband-rows-'));
  after(() => rmSync(folder, { recursive: true }));
  const put = (name: string, bytes: string | Uint8Array) => (writeFileSync(join(folder, name), bytes), join(folder, name));
  const WORDS = 'Dato;Kva;Kven\n2021-03-01;"Møte; med ""alle""\nog éin til";Fjordlaget\n\n2021;Råd;"Bygd"elaget\n2022;Samtale\n2023;Innlegg;Øylaget;meir\n';

  for (const [what, name, bytes] of [
    ['values parted by a sign', 'a.csv', WORDS],
    ['a first line that says what parts them', 'sep.csv', `sep=;\n${WORDS}`],
    ['another line end and a mark at the start', 'b.csv', `\ufeff${WORDS.replaceAll('\n', '\r\n')}`],
    ['an older encoding', 'c.csv', Buffer.from(WORDS.repeat(20), 'latin1')],
    ['two bytes a letter', 'd.csv', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['a quote that is never closed', 'e.csv', 'A;B\n"open;2\n3;4\n5;6\n'],
    ['an object a line', 'f.jsonl', '{"name":"Fjord\u2028laget","n":3}\n\n{"name":"Bylaget","tags":["a","b"],"om":{"x":1}}\r\n{"late":true}'],
  ] as const)
    it(`gives the rows it gives when it is read whole: ${what}`, async () => {
      const whole = openTable(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, LIMITS).sheets[0]!;
      const file = await streamTable(put(name, bytes), name, 2);
      const stretches = [];
      for await (const rows of file.stretches()) stretches.push(rows);
      assert.deepEqual(stretches.flat(), whole.rows);
      assert.equal(file.sheet, whole.name);
      assert.ok(stretches.every((rows) => rows.length <= 2) && stretches.length > 1);
    });

  it('is refused for what it is', async () => {
    for (const [name, bytes, code] of [
      ['tom.csv', '', 'empty-text'],
      ['blank.csv', ' \n\n', 'empty-text'],
      ['bilete.csv', Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]), 'not-text'],
      ['skadd.jsonl', '{"a":1}\n{"a":', 'damaged'],
      ['lang.jsonl', `{"a":"${'x'.repeat(6_000_000)}"}`, 'too-large'],
    ] as const)
      await assert.rejects(streamTable(put(name, bytes), name), { code });
  });

  it('keeps its beginning, to the end of a line', async () => {
    const long = `A;B\n${'ein;to\n'.repeat(20_000)}`;
    const { head } = await streamTable(put('lang.csv', long), 'lang.csv');
    assert.equal(long.startsWith(head.toString()), true);
    assert.deepEqual([head.length > 60_000, head.length < 70_000, head.at(-1)], [true, true, 10]);
  });
});
