import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { LIMITS } from '../src/intake/file/limits.ts';
import { readXlsx } from '../src/intake/file/sheet/read-xlsx.ts';
import { type Running, newFolder, samb, serve } from './running-server.ts';
import { plainWorkbook } from './workbooks.ts';

const { folder, remove } = newFolder();
const data = ['--data', join(folder, 'data')];
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('importing from the command line', () => {
  const csv = file('arbeid.csv', 'Dato;Organisasjon;Aktivitet;Type\n12.9.2021;Fjordhamn;Eit møte om vatn;møte\n31.2.2021;Bergvik;Umogleg;møte\n');
  let server: Running;
  before(async () => {
    const dry = await samb(['import', csv, '--dry-run', '--json', ...data]); // on its own; the rest goes through a server, which is faster
    assert.deepEqual([dry.code, JSON.parse(dry.out).added, JSON.parse(dry.out).batch, existsSync(join(folder, 'arbeid.failed.csv'))], [0, 1, null, false]);
    server = await serve(...data);
  });
  after(async () => {
    await server.stop();
    remove();
  });

  it('takes rows in, tells what is wrong with the others and writes them beside the file', async () => {
    const { code, out } = await samb(['import', csv, ...data]);
    assert.equal(code, 0);
    assert.match(out, /Rad 3 {2}31\.2\.2021 {2}Dato: Skriv ein dato/u);
    assert.match(out, /engasjement · 1 nye, 0 endra · 0 står som dei er · 1 rad må rettast/u);
    assert.match(readFileSync(join(folder, 'arbeid.failed.csv'), 'utf8'), /31\.2\.2021;Bergvik;Umogleg;møte;Dato: Skriv ein dato/u);
    const again = await samb(['import', csv, '--json', ...data]);
    const said = JSON.parse(again.out);
    assert.deepEqual([said.added, said.same, said.batch], [0, 1, null]);
    const batch = /--undo (\S+)/u.exec(out)?.[1] ?? '';
    const undone = await samb(['import', '--undo', batch, '--json', ...data]);
    assert.deepEqual(JSON.parse(undone.out), { undone: 2, kept: [], keptCount: 0 });
    assert.equal(JSON.parse((await samb(['import', '--undo', batch, '--json', ...data])).err).code, 'not-found');
  });

  it('reads lines of JSON and workbooks', async () => {
    const lines = file('partar.jsonl', '{"name":"Sørlund institutt","country":"TZ"}\n{"name":"Vestvik lag","country":"Ingenland"}\n');
    const parties = JSON.parse((await samb(['import', lines, '--as', 'parties', '--json', ...data])).out);
    assert.deepEqual([parties.added, parties.refused[0].row, parties.refused[0].field], [1, 3, 'country']);
    const book = file('bok.xlsx', plainWorkbook([['Lovnad', 'Til kven', 'Frist'], ['Sende rapporten', 'Sørlund institutt', '2022'], ['', 'Sørlund institutt', 'ein dag']])); // prettier-ignore
    const promises = JSON.parse((await samb(['import', book, '--json', ...data])).out);
    assert.deepEqual([promises.kind, promises.added, promises.failed], ['commitments', 1, join(folder, 'bok.failed.xlsx')]);
    assert.equal(readXlsx(readFileSync(promises.failed), LIMITS.expanded).sheets[0]?.rows.length, 2);
    assert.equal(JSON.parse((await samb(['import', '--undo', promises.batch, '--json', ...data])).out).undone, 2);
  });

  it('refuses wrong usage and what is no file of rows', async () => {
    assert.equal((await samb(['import', ...data])).code, 2);
    assert.equal((await samb(['import', file('a.csv', 'A;B\n1;2'), '--as', 'people', ...data])).code, 2);
    assert.equal(JSON.parse((await samb(['import', join(folder, 'absent.csv'), '--json', ...data])).err).code, 'no-file');
    assert.equal(JSON.parse((await samb(['import', file('b.xlsx', 'PK\u0003\u0004'), '--json', ...data])).err).code, 'damaged');
  });
});
