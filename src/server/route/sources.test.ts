import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { letter } from '../../../test/letters.ts';
import { openServer } from '../../../test/open-server.ts';
import { handPdf } from '../../../test/pdfs.ts';
import { plainWorkbook } from '../../../test/workbooks.ts';
import { paragraph, run, wordSample } from '../../intake/file/word-sample.ts';
import { msgSample } from '../../intake/file/mail/msg-sample.ts';
import { words } from '../../language/catalogue/catalogue.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
  await visitor.page('/sources'); // the reader starts when somebody looks at the form
});
after(() => server.store.close());

const t = words('nn');
const said = (who: string) => `I mars 2021 heldt vi eit innlegg for ${who}.`;
const pdf = (text: string) => handPdf([`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`]);

async function send(files: { name: string; bytes: Uint8Array }[], fields: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const { name, bytes } of files) form.append('file', new File([Uint8Array.from(bytes)], name));
  return visitor.send('POST', '/sources', form);
}

/** The page of a reading once it is over. */
async function over(response: Response): Promise<string> {
  const to = response.headers.get('location') ?? '';
  assert.match(to, /^\/sources\/readings\//u);
  for (;;) {
    const html = await visitor.page(to);
    if (html.includes('data-live-reading="over"')) return html;
    await wait(100);
  }
}

/** Where one file that was read leads: to its review, or its own page where nothing was found; by way of its reading where that took a while. */
async function sent(file: { name: string; bytes: Uint8Array }, fields: Record<string, string> = {}): Promise<string> {
  const response = await send([file], fields);
  assert.equal(response.status, 303);
  const to = response.headers.get('location') ?? '';
  if (!to.includes('/readings/')) return to;
  const html = await over(response);
  return /href="(\/sources\/src-\w+\/review)"/u.exec(html)?.[1] ?? /href="(\/sources\/src-\w+)"/u.exec(html)?.[1] ?? '';
}
const idIn = (address: string) => address.split('/')[2] ?? '';

const FILES: Record<string, () => Uint8Array> = {
  'a.txt': () => strToU8(said('Aurlag')),
  'b.md': () => strToU8(`# Året\n\n${said('Borglag')}`),
  'c.html': () => strToU8(`<!doctype html><title>Sida</title><p>${said('Classlag')}</p>`),
  'd.docx': () => wordSample(paragraph(run(said('Dalelag')))),
  'e.pdf': () => pdf(said('Elvelag')),
  'f.eml': () => letter('Emne', said('Fjordlag')),
  'g.msg': () =>
    msgSample({
      told: { '001A001F': 'IPM.Note', '0037001F': 'Emne', '0C1A001F': 'Kari', '1000001F': said('Gardlag'), '00390040': new Date('2021-05-03T10:00:00Z') },
    }),
  'h.ics': () =>
    strToU8(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210301T100000Z\r\nDTSTART:20210312T100000Z\r\nSUMMARY:Møte med Haugelag\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ),
  'i.xlsx': () =>
    plainWorkbook([
      ['Kva', 'Kven'],
      [said('Isbrelag'), 'Isbrelag'],
    ]),
  'j.csv': () => strToU8(`Kva;Kven\n${said('Jordlag')};Jordlag\n`),
};

describe('a file that is sent', () => {
  for (const [name, make] of Object.entries(FILES))
    it(`is read and laid out for review: ${name}`, async () => {
      const bytes = make();
      const to = await sent({ name, bytes });
      assert.match(to, /^\/sources\/src-\w+(?:\/review)?$/u);
      const page = await visitor.page(to);
      assert.equal((page.match(/class="ds-card proposal"/gu) ?? []).length > 0, to.endsWith('/review'));
      const sourceId = idIn(to);
      const source = await visitor.page(`/sources/${sourceId}`);
      assert.ok(source.includes(name), 'it knows its file');
      const file = await visitor.get(`/sources/${sourceId}/file`);
      assert.deepEqual(new Uint8Array(await file.arrayBuffer()), Uint8Array.from(bytes), 'the bytes come back as they came');
      assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment; /u);
      assert.equal(file.headers.get('content-type'), 'application/octet-stream');
    });

  it('is counted from the year it says itself, unless a person says another', async () => {
    const text = 'Vi møtte Årslaget i mars.';
    const file = { name: 'a.eml', bytes: letter('Tid', text) };
    const both = [await sent(file), await sent(file, { year: '2019' })];
    const years = await Promise.all(both.map(async (one) => (await server.register.readSource(server.who, idIn(one))).year));
    assert.deepEqual(years, [2021, 2019]);
  });

  it('is refused in words, with what to do', async () => {
    for (const [name, bytes, status, code] of [
      ['bilete.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 415, 'not-text'],
      ['skadd.pdf', strToU8('%PDF-1.7 berre byrjinga'), 422, 'damaged'],
      ['tom.txt', new Uint8Array(), 422, 'empty-text'],
    ] as const) {
      const response = await send([{ name, bytes }]);
      assert.equal(response.status, status, name);
      assert.ok((await response.text()).includes(t.problems[code]()), name);
    }
  });

  it('is saved under a name that can neither be a path nor a header', async () => {
    const to = await sent({ name: '../../år "2021";\u2028x.txt', bytes: strToU8('Vi møtte Namnelaget.') });
    const file = await visitor.get(`/sources/${idIn(to)}/file`);
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="[\w. ()-]+"; filename\*=UTF-8''[\w.%~!-]+$/u);
  });
});

describe('several files sent at once', () => {
  it('become sources of their own, and what is refused is told while the rest goes on', async () => {
    const attached = [{ name: 'vedlegg.txt', text: said('Vedleggslaget') }];
    const html = await over(
      await send([
        { name: 'mappe/brev.eml', bytes: letter('Brevet', said('Brevlaget'), attached) },
        { name: 'skadd.pdf', bytes: strToU8('%PDF-1.7 berre byrjinga') },
        { name: 'alt.zip', bytes: zipSync({ 'inni/k.txt': strToU8(said('Zipplaget')), 'l.exe': new Uint8Array([77, 90, 0, 0]) }) },
        { name: 'att.txt', bytes: strToU8(said('Zipplaget')) },
      ]),
    );
    assert.ok(html.includes(t.readings.over(4, 2)), 'says how many');
    for (const name of ['mappe/brev.eml', 'vedlegg.txt', 'inni/k.txt', 'att.txt', 'skadd.pdf', 'l.exe']) assert.ok(html.includes(name), name);
    assert.ok(html.includes(t.problems.damaged()) && html.includes(t.problems['not-text']()));
    assert.ok(html.includes(t.readings.already), 'the same text twice is one source');
    const id = /href="\/sources\/(src-\w+)"[^>]*><bdi>mappe\/brev\.eml/u.exec(html)?.[1] ?? '';
    const source = await server.register.readSource(server.who, id);
    assert.deepEqual([source.title, source.written, source.from?.name], ['Brevet', '2021-03-12', 'Kari Prøve']);
    assert.deepEqual(
      source.parts.map(({ title }) => title),
      ['vedlegg.txt'],
    );
  });

  it('are followed by nobody but the one who sent them', async () => {
    const response = await send(['a', 'b'].map((name) => ({ name: `${name}.txt`, bytes: strToU8(`Ein tekst om ${name}.`) })));
    const to = response.headers.get('location') ?? '';
    assert.equal((await server.visitor().get(to)).status, 401);
    assert.equal((await visitor.get('/sources/readings/some-other')).status, 404);
    await over(response);
  });

  it('can be stopped, and what was taken in stays', async () => {
    const long = 'Vi møtte Langlaget i mars 2021 og heldt eit innlegg. '.repeat(30_000);
    const response = await send([
      { name: 'kort.txt', bytes: strToU8('Vi møtte Kortlaget i mars 2021.') },
      ...[1, 2, 3].map((at) => ({ name: `lang${at}.txt`, bytes: strToU8(`${at} ${long}`) })),
    ]);
    const to = response.headers.get('location') ?? '';
    assert.match(await visitor.page(to), /http-equiv="refresh"/u);
    assert.equal((await visitor.post(`${to}/cancel`, {})).status, 303);
    const html = await over(response);
    assert.ok(html.includes('kort.txt') && html.includes(t.problems.cancelled()));
    assert.match(html, /href="\/sources\/src-\w+"[^>]*><bdi>kort\.txt/u);
  });

  it('leave the server free to answer others meanwhile', async () => {
    const health = async () => {
      const start = performance.now();
      await (await visitor.get('/health')).arrayBuffer();
      await wait(5);
      return performance.now() - start;
    };
    const worst = async (goesOn: () => boolean) => {
      const all: number[] = [];
      while (goesOn()) all.push(await health());
      return { p90: all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.9)] ?? 0 };
    };
    const until = (ms: number) =>
      (
        (end) => () =>
          performance.now() < end
      )(performance.now() + ms);
    const idle = await worst(until(1500));
    const text = 'Det var ein vanleg dag i fjellet, og ingen ting hende som nokon treng å skrive om. '.repeat(60_000); // 5 MB
    const response = await send([{ name: 'stor.txt', bytes: strToU8(text) }]);
    const to = response.headers.get('location') ?? '';
    const busy = await worst(until(3000));
    assert.match(await visitor.page(to), /data-live-reading="running"/u, 'it is still being read');
    await visitor.post(`${to}/cancel`, {});
    await over(response);
    assert.ok(busy.p90 < 10 * idle.p90 + 20, `${busy.p90} ms against ${idle.p90} ms`);
  });
});

describe('the pages of a PDF', () => {
  it('come as pictures to those who may see the source, drawn once', async () => {
    const id = idIn(await sent({ name: 'side.pdf', bytes: pdf('Ei side om Sidelaget.') }));
    const picture = await visitor.get(`/sources/${id}/pages/1.png`);
    assert.equal(picture.headers.get('content-type'), 'image/png');
    assert.deepEqual([...new Uint8Array(await picture.arrayBuffer()).slice(1, 4)], [...strToU8('PNG')]);
    assert.match(picture.headers.get('cache-control') ?? '', /private/u);
    assert.equal((await visitor.get(`/sources/${id}/pages/1.png`, { 'if-none-match': picture.headers.get('etag') ?? '' })).status, 304);
    assert.equal((await visitor.get(`/sources/${id}/pages/2.png`)).status, 404);
    assert.equal((await server.visitor().get(`/sources/${id}/pages/1.png`)).status, 401);
  });
});
