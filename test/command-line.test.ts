import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { readWritten } from '../src/account/read-written.ts';
import { ARTICLE } from '../src/domain/built-in-templates.ts';
import { createRegister } from '../src/register/create-register.ts';
import { bootstrap } from '../src/register/user/bootstrap.ts';
import { openStore } from '../src/store/open-store.ts';
import { letter } from './letters.ts';
import { newFolder, samb, serve } from './running-server.ts';
import { newDatabase } from './stores.ts';

const { folder, remove } = newFolder();
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const data = join(folder, 'data');
after(remove);

describe('reading a text', () => {
  test('prints proposals whose words stand in the text, and stores nothing', async () => {
    const words = '🌍 Året 2021\n\nI mars 2021 heldt Norec innlegg på ein konferanse i regi av FAO om utveksling.\n';
    const { code, out } = await samb(['intake', file('note.txt', words), '--year', '2021', '--us', 'Norec', '--data', join(folder, 'none'), '--json']);
    assert.equal(code, 0);
    const { text, proposals } = JSON.parse(out);
    assert.equal(text.length, Array.from(words).length);
    assert.equal(proposals.length, 1);
    const { anchor } = proposals[0];
    assert.equal(Array.from(words).slice(anchor.start, anchor.end).join(''), anchor.exact);
    assert.equal(existsSync(join(folder, 'none')), false);
  });

  for (const [what, name, content, problem, says] of [
    ['an empty text', 'empty.txt', ' \n', 'empty-text', /tom/],
    ['a picture', 'picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0xff]), 'not-text', /ikkje tekst/],
    ['a huge text', 'huge.txt', 'ord '.repeat(2_000_000), 'too-large', /stor/],
    ['a format it cannot read', 'sheet.ods', zipSync({ 'META-INF/manifest.xml': strToU8('<m/>') }), 'not-supported', /sheet\.ods: .*slike filer/],
  ] as const) {
    test(`refuses ${what} in a sentence, and reads the others`, async () => {
      const good = file('good.txt', 'I mars 2021 heldt vi innlegg på ein konferanse i regi av FAO.');
      const { code, out, err } = await samb(['intake', file(name, content), good, '--data', join(folder, 'none')]);
      assert.equal(code, 1);
      assert.match(err, says);
      assert.match(out, /1 framlegg/);
      const machine = await samb(['intake', join(folder, name), '--data', join(folder, 'none'), '--json']);
      assert.equal(JSON.parse(machine.err).code, problem);
    });
  }

  test('reads an old encoding as the letters it means', async () => {
    const latin = Uint8Array.from(
      Array.from('I mars 2021 heldt vi innlegg på eit møte i regi av FAO om sør-sør-samarbeid på Færøyane.\n'.repeat(3), (letter) => letter.charCodeAt(0)),
    );
    const { out } = await samb(['intake', file('latin.txt', latin), '--data', join(folder, 'none'), '--json']);
    assert.match(JSON.parse(out).proposals[0].anchor.exact, /sør-sør-samarbeid/);
  });

  test("reads a folder, an archive and what hangs on a letter, each by itself, and says of a text that is not the file's own what it is", async () => {
    const inside = join(folder, 'mappe');
    mkdirSync(inside, { recursive: true });
    const said = (who: string) => `I mars 2021 heldt vi eit innlegg for ${who}.`;
    writeFileSync(join(inside, 'a.txt'), said('Aurlag'));
    writeFileSync(join(inside, 'b.eml'), letter('Emne', said('Borglag'), [{ name: 'c.txt', text: said('Classlag') }]));
    writeFileSync(join(inside, 'd.zip'), zipSync({ 'e.html': strToU8(`<!doctype html><p>${said('Elvelag')}</p>`), 'f.txt': new Uint8Array() }));
    writeFileSync(join(inside, '.gøymd'), 'x');
    const { code, out, err } = await samb(['intake', inside, '--data', join(folder, 'none'), '--json']);
    assert.equal(code, 1);
    assert.deepEqual([JSON.parse(err).code, JSON.parse(err).file.endsWith('d.zip / f.txt')], ['empty-text', true]);
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      read.map(({ file }) => file.slice(inside.length + 1)),
      ['a.txt', 'b.eml', 'b.eml / c.txt', 'd.zip / e.html'],
    );
    for (const { text, proposals } of read) {
      assert.equal(proposals.length, 1);
      const { start, end, exact } = proposals[0].anchor;
      if (text.content !== undefined) assert.equal([...text.content].slice(start, end).join(''), exact);
    }
    assert.deepEqual(
      read.map(({ text }) => text.media ?? null),
      [null, 'message/rfc822', null, 'text/html'],
    );
  });

  test('says which file does not exist', async () => {
    const { code, err } = await samb(['intake', join(folder, 'absent.txt'), '--data', join(folder, 'none')]);
    assert.equal(code, 1);
    assert.match(err, /absent\.txt/);
  });
});

test('wrong usage is told apart from a refusal', async () => {
  assert.equal((await samb(['fly'])).code, 2);
  assert.equal((await samb(['account', 'now', '--data', data])).code, 2);
  assert.equal((await samb(['search', '--data', data])).code, 2);
  const unknown = await samb(['account', '2021', '--wings', '--data', data]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /kjenner ikkje --wings/);
  assert.equal((await samb(['help'])).code, 0);
  assert.equal(existsSync(data), false);
});

test('a command that reads makes no register where there is none', async () => {
  const { code, err } = await samb(['search', 'FAO', '--data', data, '--json']);
  assert.equal(code, 1);
  assert.equal(JSON.parse(err).code, 'no-register');
  assert.equal(existsSync(data), false);
});

describe('a register of its own', () => {
  before(async () => {
    assert.equal((await samb(['demo', '--data', data])).code, 0);
  });

  test('a register that holds something is not overwritten by the demo', async () => {
    const { code, err } = await samb(['demo', '--data', data, '--json']);
    assert.equal(code, 1);
    assert.equal(JSON.parse(err).code, 'not-empty');
  });

  test('the account is printed as the contract says, every sentence with what supports it', async () => {
    const { out } = await samb(['account', '2021', '--lang', 'nn', '--format', 'json', '--data', data]);
    const { period, lang, edition, sections } = JSON.parse(out);
    assert.deepEqual([period, lang, edition], ['2021', 'nn', null]);
    const sentences = sections.flatMap((section: { sentences: { support: unknown[] }[] }) => section.sentences);
    assert.ok(sentences.length > 20);
    for (const sentence of sentences) assert.ok(sentence.support.length > 0);
  });

  test('an account is written whole to the file asked for, in the format of its name', async () => {
    const out = join(folder, 'account.pdf');
    assert.equal((await samb(['account', '2021', '--out', out, '--data', data])).code, 0);
    assert.equal(readFileSync(out).subarray(0, 5).toString(), '%PDF-');
  });

  test('a frozen edition is printed as it was frozen, whatever has come since', async () => {
    const store = await openStore({ folder: join(data, 'store') });
    const { who } = await bootstrap(store);
    const register = createRegister(store);
    const asked = { period: '2021', lang: 'nb' as const, templateId: ARTICLE.templateId, subject: { kind: 'all' as const }, baseYear: null };
    const accountId = await register.createAccount(who, { ...asked, title: 'Slik året var' });
    await register.freezeEdition(who, accountId, (await readWritten(register, who, accountId)).account, '');
    const place = { section: 'talks', title: 'Innlegg', after: null };
    await register.addSentence(who, accountId, 'Dette kom etterpå.', { told: [], cites: [], text: '', records: [] }, place);
    await store.close();
    const printed = async (...more: string[]) => (await samb(['account', '2021', '--lang', 'nb', '--format', 'md', '--data', data, ...more])).out;
    assert.match(await printed(), /Dette kom etterpå\./);
    const frozen = await printed('--edition', '1');
    assert.match(frozen, /Slik året var/);
    assert.doesNotMatch(frozen, /Dette kom etterpå/);
    const { code, err } = await samb(['account', '2021', '--lang', 'nb', '--edition', '2', '--format', 'md', '--data', data, '--json']);
    assert.deepEqual([code, JSON.parse(err).code], [1, 'not-found']);
  });

  test('an account that cannot be written is refused, and says where', async () => {
    const { code, err } = await samb(['account', '2021', '--out', join(folder, 'nowhere', 'a.pdf'), '--data', data]);
    assert.equal(code, 1);
    assert.match(err, /nowhere.*kan ikkje skrivast/);
  });

  test('a text taken in from the command line waits for a person, or is accepted and marked so', async () => {
    const note = file('more.txt', 'I april 2021 heldt vi innlegg på ein konferanse i regi av IAVE om frivillig arbeid.');
    assert.equal((await samb(['intake', note, '--year', '2021', '--accept', '--data', data])).code, 0);
    const { out } = await samb(['search', 'IAVE', '--data', data, '--json']);
    const { hits, took_ms } = JSON.parse(out);
    assert.equal(typeof took_ms, 'number');
    const histories = [];
    for (const { id, type } of hits) if (type === 'engagement') histories.push((await samb(['show', id, '--data', data, '--json'])).out);
    assert.ok(histories.some((history) => history.includes('samband intake --accept')));
  });

  test('a party is found by its short name', async () => {
    const { out } = await samb(['party', 'unossc', '--data', data]);
    assert.match(out, /UNOSSC/);
  });

  test('while a server holds the folder, other commands go through it and a second server is refused', async () => {
    const server = await serve('--data', data);
    after(server.stop);
    const through = await samb(['search', 'UNOSSC', '--data', data, '--json']);
    assert.equal(through.code, 0);
    assert.ok(JSON.parse(through.out).hits.length > 0);
    const second = await samb(['serve', '--port', '0', '--data', data, '--json']);
    assert.equal(second.code, 1);
    assert.equal(JSON.parse(second.err).code, 'locked');
    await server.stop();
    assert.equal((await samb(['search', 'UNOSSC', '--data', data])).code, 0);
  });

  test('a port in use is said so, with its number', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, err } = await samb(['serve', '--port', String(port), '--data', data]);
    other.close();
    assert.equal(code, 1);
    assert.match(err, new RegExp(String(port)));
  });

  test('a folder written by a newer program is refused and left as it was', async () => {
    const store = await PGlite.create(join(data, 'store'), { extensions: { pg_trgm } });
    await store.exec(`insert into migration (number, name, hash) values (9999, 'later', 'x')`);
    await store.close();
    const { code, err } = await samb(['search', 'FAO', '--data', data, '--json']);
    assert.equal(code, 1);
    assert.equal(JSON.parse(err).code, 'newer-data');
  });
});

const postgres = process.env.SAMBAND_TEST_DATABASE_URL;
test('the whole way works on PostgreSQL too', { skip: postgres ? false : 'no PostgreSQL on this machine' }, async () => {
  const { url, drop } = await newDatabase(postgres ?? '');
  assert.equal((await samb(['demo', '--database', url])).code, 0);
  const { out } = await samb(['account', '2021', '--lang', 'nn', '--format', 'md'], { DATABASE_URL: url });
  assert.match(out, /UNOSSC/);
  await drop();
});
