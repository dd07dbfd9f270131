import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../../test/open-server.ts';
import { draftOf, mention } from '../../../test/registers.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
  for (let at = 0; at < 120; at++)
    await server.register.logEngagement(
      server.who,
      draftOf(`Sak ${at}`, { kind: at % 2 ? 'talk' : 'meeting', parties: [mention('=Laget')], topics: ['water'] }),
    );
});
after(() => server.store.close());

describe('the address of the list', () => {
  it('keeps an old one with a single value, and takes several', async () => {
    assert.ok((await visitor.page('/engagements?kind=talk')).includes('60 engasjement'));
    assert.ok((await visitor.page('/engagements?kind=talk&kind=meeting')).includes('120 engasjement'));
    assert.ok((await visitor.page('/engagements?kind=nothing&kind=talk')).includes('60 engasjement'), 'a value nobody knows is left out');
  });

  it('names the filter that stands in the way when nothing is found, with a link without it', async () => {
    const html = await visitor.page('/engagements?kind=talk&year=1950');
    assert.match(html, /href="\/engagements\?kind=talk">Vis utan år: 1950/);
    assert.match(html, /href="\/engagements\?year=1950">Vis utan slag: innlegg/);
  });

  it('does not tell the name of a party the reader may not see', async () => {
    const html = await visitor.page('/engagements?partyId=par-00000000000000000000000000');
    assert.ok(html.includes('ein du ikkje har tilgang til'));
  });
});

describe('what is seen, as a file', () => {
  const get = async (format: string, query: string) => visitor.get(`/engagements/export/${format}?${query}`);

  it('is exactly the filter, the columns and the order, all pages of it', async () => {
    const response = await get('csv', 'kind=talk&sort=title&column=title&column=parties&lang=nn');
    assert.match(response.headers.get('content-disposition') ?? '', /attachment; filename="engasjement-2026-11-24\.csv"/);
    const lines = Buffer.from(await response.arrayBuffer())
      .toString()
      .split('\r\n')
      .slice(0, -1);
    assert.equal(lines.length, 61);
    assert.equal(lines[0], '\uFEFFKva;Partar;ID');
    assert.match(lines[1] ?? '', /^Sak 1;'=Laget;eng-/);
  });

  it('has codes beside the words as JSON, and speaks the language asked for', async () => {
    const { rows, columns } = (await (await get('json', 'kind=meeting&column=kind&column=topics&lang=en')).json()) as {
      rows: Record<string, { text: string; value: unknown }>[];
      columns: { label: string }[];
    };
    assert.equal(rows.length, 60);
    assert.deepEqual(
      [rows[0]?.kind, rows[0]?.topics],
      [
        { text: 'meeting', value: 'meeting' },
        { text: 'water', value: ['water'] },
      ],
    );
    assert.deepEqual(
      columns.map((column) => column.label),
      ['Kind', 'Topics'],
    );
    await visitor.get('/?lang=nn');
  });

  it('is a workbook, and no other format', async () => {
    const response = await get('xlsx', '');
    assert.equal(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    assert.equal((await get('exe', '')).status, 404);
  });
});
