import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';
import { plainWorkbook } from '../../../test/workbooks.ts';
import { periodOf } from '../../domain/period.ts';
import { LIMITS } from '../../intake/file/limits.ts';
import { readXlsx } from '../../intake/file/sheet/read-xlsx.ts';

const HEAD = ['Nr', 'Dato', 'Organisasjon', 'Aktivitet', 'Type', 'Land', 'Tema', 'Beløp', 'Tal deltakarar', 'Kommentar'];
const ROWS = [
  [
    'K-1',
    '12.9.2021',
    'Fjordhamn universitet; Bergvik forum',
    'Innlegg om gjensidigheit',
    'foredrag',
    'Kenya',
    'gjensidigheit',
    '',
    'over 400',
    'Godt motteke',
  ],
  ['K-2', '2021-10-01', 'Bergvik forum', 'Styremøte i forumet', 'styremøte', 'NO', 'unge, klima', '12 500 kr', '', ''],
  ['K-3', '31.2.2021', 'Bergvik forum', 'Eit møte som aldri var', 'møte', 'Atlantis', '', '', '', ''],
  ['K-4', 'mai 2022', 'Havlund folkehøgskule', 'Søknad om stønad', 'søknad', 'Malawi', 'vatn', '', '', ''],
];

describe('importing a spreadsheet in the browser', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  before(async () => {
    server = await openServer();
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  const upload = async (bytes: Uint8Array, { kind = '', name = 'aktivitetar.xlsx' } = {}) => {
    const form = new FormData();
    form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name));
    form.set('kind', kind);
    return visitor.send('POST', '/imports', form);
  };
  const sheet = (rows: readonly (readonly string[])[] = ROWS, head: readonly string[] = HEAD) =>
    plainWorkbook([['Internasjonalt arbeid 2021'], [], head, ...rows]);
  const values = (html: string) => {
    const fields: Record<string, string> = {};
    const form = /<form method="post"[\s\S]*?<\/form>/u.exec(html)?.[0] ?? '';
    for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)) fields[name] = value;
    for (const [, name = '', options = ''] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/gu))
      fields[name] = /<option value="([^"]*)" selected/u.exec(options)?.[1] ?? '';
    return fields;
  };
  /** From the file to the page before it is taken in; gives its address and what it says. */
  const toCheck = async (bytes: Uint8Array, more: Parameters<typeof upload>[1] = {}) => {
    const at = (await upload(bytes, more)).headers.get('location') ?? '';
    if (at.includes('/check')) return { at: at.replace(/\/check.*/u, ''), html: await visitor.page(at) };
    const html = await visitor.submit(at, { ...values(await visitor.page(at)), step: 'check' });
    return { at: at.replace('/mapping', ''), html };
  };
  const commit = (at: string, html: string) => visitor.submit(`${at}/commit`, values(html));
  const count = async () => (await server.register.listEngagements(server.who, {}, { limit: 1 })).total;
  const titled = async (words: string) => {
    const { rows } = await server.register.listEngagements(server.who, { words }, { limit: 5 });
    assert.equal(rows.length, 1, words);
    return server.register.readEngagement(server.who, rows[0]!.engagementId);
  };
  let first = '';

  it('guesses what each column is under a title, and shows the first rows as they will be read', async () => {
    const at = (await upload(sheet())).headers.get('location') ?? '';
    assert.match(at, /^\/imports\/imp-[^/]+\/mapping$/u);
    const html = await visitor.page(at);
    assert.deepEqual(Object.entries(values(html)).filter(([key]) => key.startsWith('column.')).map(([, field]) => field), [
      'key', 'period', 'parties', 'title', 'kind', 'areas.place', 'topics', 'figures.money', 'figures.participants', 'note',
    ]); // prettier-ignore
    assert.match(html, /Fjordhamn universitet[\s\S]*over 400/u);
    assert.match(html, /value="3"/u, 'the row of the headings');
    assert.equal(await count(), 0, 'nothing is saved by looking');
  });

  it('refuses a mapping that says the same of two columns, and keeps it as it was sent', async () => {
    const at = (await upload(sheet())).headers.get('location') ?? '';
    const fields = { ...values(await visitor.page(at)), 'column.9': 'title', step: 'check' };
    const refused = await visitor.post(at, fields);
    assert.equal(refused.status, 422);
    const html = await refused.text();
    assert.match(html, /To kolonnar kan ikkje vere det same/u);
    assert.equal(values(html)['column.9'], 'title');
  });

  it('says how many are new and what is wrong with each of the others, and takes in the rest as one batch', async () => {
    const { at, html } = await toCheck(sheet());
    assert.match(html, /3 nye · 0 vert endra · 0 står som dei er · 1 rad må rettast/u);
    assert.match(html, /31\.2\.2021[\s\S]*Dato: Skriv ein dato eller periode/u);
    assert.match(html, /Atlantis[\s\S]*Land: Skriv namnet på eit land/u);
    first = at;
    const done = await commit(at, html);
    assert.match(done, /3 nye, 0 endra/u);
    assert.match(done, /Angre heile importen[\s\S]*Innlegg om gjensidigheit/u);
    const talk = await titled('gjensidigheit');
    assert.deepEqual([talk.kind, talk.period?.edtf, talk.note, talk.topics], ['talk', '2021-09-12', 'Godt motteke', ['reciprocity']]);
    assert.deepEqual(talk.parties.map((party) => party.said), ['Fjordhamn universitet', 'Bergvik forum']); // prettier-ignore
    assert.deepEqual(talk.areas, [{ code: 'KE', role: 'place' }]);
    assert.deepEqual(talk.figures.map(({ value, qualifier, counted }) => [value, qualifier, counted]), [[400, 'over', 'participants']]); // prettier-ignore
    const board = await titled('styremøte');
    assert.deepEqual([board.kind, board.topics, board.figures[0]?.value, board.figures[0]?.unit], ['board', ['youth', 'climate'], 12500, 'NOK']);
    const request = await titled('søknad');
    assert.deepEqual([request.kind, request.direction, request.parties[0]?.role], ['request.funding', 'in', 'asker']);
  });

  it('gives the bad rows as a workbook and as csv with what to mend, which can be mended and sent again at once', async () => {
    const xlsx = new Uint8Array(await (await visitor.get(`${first}/wrong/xlsx`)).arrayBuffer());
    const [head, row, ...more] = readXlsx(xlsx, LIMITS.expanded).sheets[0]?.rows ?? [];
    assert.deepEqual(head?.cells.map((cell) => cell.text), [...HEAD, 'Kva som må rettast']); // prettier-ignore
    assert.match(row?.cells.at(-1)?.text ?? '', /Dato: Skriv ein dato.* Land: Skriv namnet/u);
    assert.equal(more.length, 0);
    const csv = await (await visitor.get(`${first}/wrong/csv`)).text();
    const { html } = await toCheck(new TextEncoder().encode(csv.replace('31.2.2021', '28.2.2021').replace('Atlantis', 'Island')), { name: 'retta.csv' });
    assert.match(html, /Kolonnane er lesne som sist/u);
    assert.match(html, /1 ny · 0 vert endra · 0 står som dei er · 0 rader må rettast/u);
  });

  it('says that the same file and the same rows have nothing new', async () => {
    const { at, html } = await toCheck(sheet());
    assert.match(html, /Den same fila vart teken inn/u);
    assert.match(html, /0 nye · 0 vert endra · 3 står som dei er · 1 rad må rettast/u);
    assert.match(html, /Fila har ikkje noko nytt/u);
    assert.match((await visitor.get(`${at}/check`)).headers.get('content-type') ?? '', /html/u);
    assert.equal(await count(), 3);
  });

  it('updates by key, shows old beside new, and leaves alone what an empty cell is silent on', async () => {
    const changed = ROWS.slice(0, 2).map((row) => [...row]);
    changed[0]![9] = '';
    changed[0]![8] = 'over 450';
    const { at, html } = await toCheck(sheet(changed));
    assert.match(html, /0 nye · 1 vert endra · 1 står som ho er/u);
    assert.match(html, /over 400[\s\S]*over 450/u);
    await commit(at, html);
    const talk = await titled('gjensidigheit');
    assert.deepEqual([talk.note, talk.figures.map((figure) => figure.value)], ['Godt motteke', [450]]);
    assert.equal(await count(), 3);
    const undone = await visitor.submit(`${at}/undo`, {});
    assert.match(undone, /1 oppføring er teken attende/u);
    assert.deepEqual((await titled('gjensidigheit')).figures.map((figure) => figure.value), [400]); // prettier-ignore
  });

  it('is undone but for what somebody has edited since, which it names', async () => {
    const talk = await titled('gjensidigheit');
    const { state: _none, ...version } = { state: null, version: (await server.register.historyOf(server.who, talk.engagementId)).length };
    await server.register.correctEngagement(
      server.who,
      talk.engagementId,
      version.version,
      draftOf('Retta for hand', { parties: [mention('Bergvik forum')], period: periodOf('2021') }),
    );
    const html = await visitor.submit(`${first}/undo`, {});
    assert.match(html, /står att:[\s\S]*Retta for hand[\s\S]*er endra av nokon sidan/u);
    assert.match(html, /Bergvik forum[\s\S]*er i bruk av noko anna/u);
    assert.equal(await count(), 1);
    assert.match(await visitor.page('/imports'), /angra/u);
  });

  it('takes in parties, found again by number or name, and commitments with a place of their own', async () => {
    const parties = plainWorkbook([
      ['Namn', 'Forkorting', 'Land', 'Type', 'Organisasjonsnummer', 'Høyrer til'],
      ['Bergvik forum', 'BF', 'Noreg', 'nasjonal frivillig organisasjon', '', ''],
      ['Sørlund institutt', '', 'Tanzania', '', '', 'Bergvik forum'],
      ['Vestvik AS', '', 'Noreg', '', '123', ''],
    ]);
    const one = await toCheck(parties, { name: 'partar.xlsx' });
    assert.match(one.html, /1 ny · 1 vert endra · 0 står som dei er · 1 rad må rettast/u);
    await commit(one.at, one.html);
    const known = await server.register.knownParties(server.who);
    assert.ok(known.some((party) => party.names.includes('BF')));
    const promises = plainWorkbook([
      ['Lovnad', 'Til kven', 'Frist', 'Ansvarleg', 'Status'],
      ['Sende rapporten', 'Sørlund institutt', '2022', 'Kari', 'ja'],
      ['Invitere til samling', 'Bergvik forum', 'hausten', '', ''],
    ]);
    const two = await toCheck(promises, { name: 'lovnader.xlsx' });
    assert.match(two.html, /1 ny · .* · 1 rad må rettast/u);
    await commit(two.at, two.html);
    const [kept] = await server.register.listCommitments(server.who, { status: 'kept' });
    assert.deepEqual([kept?.what.nn, kept?.due?.edtf, kept?.owner], ['Sende rapporten', '2022', 'Kari']);
  });

  it('says in the form what is wrong with a file that cannot be read', async () => {
    for (const [bytes, name, said] of [
      [sheet().subarray(0, 500), 'avkorta.xlsx', /skadd eller avkorta/u],
      [new TextEncoder().encode('%PDF-1.7'), 'rapport.pdf', /les ikkje slike filer/u],
    ] as const) {
      const refused = await upload(bytes, { name });
      assert.equal(refused.status, 422);
      assert.match(await refused.text(), said);
    }
  });
});
