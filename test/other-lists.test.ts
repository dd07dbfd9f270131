import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { periodOf } from '../src/domain/period.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { openServer } from './open-server.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

/** Each list, a filter of it that finds one of its two rows, and what the rows are called. */
const LISTS = [
  { list: 'parties', query: 'country=Kenya', found: 'Lauvtun Lag', other: 'Havlandet Senter' },
  { list: 'commitments', query: 'by=them', found: 'Dei lova', other: 'Vi lova' },
  { list: 'requests', query: 'status=answered', found: 'Råd om vatn', other: 'Råd om skog' },
  { list: 'events', query: 'held=past', found: 'Haustmøtet 2020', other: 'Vårmøtet 2030' },
];

describe('the lists of parties, commitments, requests and events', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    const { register, who } = server;
    const log = (title: string, facts: Parameters<typeof draftOf>[1]) => register.logEngagement(who, draftOf(title, facts));
    await log('Dei lova', { parties: [mention('Lauvtun Lag', 'counterpart', 'KE')], commitment: { by: 'them', due: periodOf('2030') } });
    await log('Vi lova', { parties: [mention('Havlandet Senter', 'counterpart', 'NO')], commitment: { by: 'us', due: periodOf('2030') } });
    await log('Råd om vatn', { kind: 'request.advice', direction: 'in', requestStatus: 'yes' });
    await log('Råd om skog', { kind: 'request.advice', direction: 'in' });
    for (const [name, edtf] of [
      ['Haustmøtet 2020', '2020-10-01'],
      ['Vårmøtet 2030', '2030-04-01'],
    ] as const)
      await register.addEvent(who, { names: [{ lang: null, name, kind: 'official' }], parentId: null, period: periodOf(edtf), place: null, organisers: [] });
  });
  after(() => site?.close());

  const open: Site['open'] = (...args) => site.open(...args);
  const tables = async (page: Page) => (await page.locator('main table').allInnerTexts()).join('\n');

  for (const { list, query, found, other } of LISTS)
    it(`shows of ${list} what the address asks for, gives the same as a file, and keeps it as a view that can open the list`, async () => {
      const page = await open();
      await page.goto(`${address}/${list}?${query}`);
      const shown = await tables(page);
      assert.ok(shown.includes(found) && !shown.includes(other), shown);

      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Last ned som csv' }).click()]);
      const file = readFileSync(await download.path(), 'utf8');
      assert.ok(file.includes(found) && !file.includes(other), file);
      const json = await page.evaluate(`fetch('/${list}/export/json?${query}').then((response) => response.json())`);
      assert.equal((json as { rows: unknown[] }).rows.length, 1);

      await page.locator('.view-form > summary').click();
      await page.getByRole('button', { name: 'Lagre visinga' }).click();
      assert.match(await page.locator('main').innerText(), /Fyll ut dette feltet/);
      await page.getByLabel('Namn på visinga').fill('Mi vising');
      await page.getByLabel('Opne lista med denne visinga').check();
      await page.getByRole('button', { name: 'Lagre visinga' }).click();
      await page.goto(`${address}/${list}`);
      assert.equal(await page.getByRole('link', { name: 'Mi vising' }).getAttribute('aria-current'), 'page');
      assert.ok((await tables(page)).includes(found) && !(await tables(page)).includes(other));
      await page.getByRole('navigation', { name: 'Lagra visingar' }).getByRole('link', { name: 'Alle' }).click();
      assert.equal(await page.getByRole('link', { name: 'Mi vising' }).getAttribute('aria-current'), null);
      await page.context().close();
    });

  it('say what to take away where nothing matches, and what to do where there is nothing yet', async () => {
    const page = await open();
    for (const [path, word] of [
      ['parties?words=ingenslike&view=all', 'ingenslike'],
      ['commitments?year=1950&view=all', '1950'],
      ['requests?words=ingenslike&view=all', 'ingenslike'],
      ['events?year=1950&view=all', '1950'],
    ] as const) {
      await page.goto(`${address}/${path}`);
      assert.match(await page.locator('.empty-list').innerText(), new RegExp(`Vis utan .*${word}`), path);
    }
    const empty = await openServer();
    const visitor = empty.visitor();
    await visitor.signIn();
    for (const [path, said] of [
      ['/commitments', /Før inn den første lovnaden/],
      ['/requests', /Her kjem førespurnader og invitasjonar/],
      ['/events', /Her kjem konferansar/],
    ] as const)
      assert.match(await (await visitor.get(path)).text(), said, path);
    await empty.store.close();
    await page.context().close();
  });

  it('of parties can be narrowed to members, to those with something open, and shown with chosen columns', async () => {
    const { register, who } = server;
    const idOf = async (name: string) => (await register.listParties(who, name, { limit: 1 })).rows[0]!.partyId;
    const network = await register.addParty(who, {
      names: [{ lang: null, name: 'Fjordnettet', kind: 'official', from: null, to: null }],
      type: null,
      country: null,
      isNetwork: true,
      isUs: false,
      parentId: null,
      identifiers: [],
      website: 'https://fjordnettet.example/',
    });
    await register.addTie(who, { kind: 'member-of', fromId: await idOf('Lauvtun'), toId: network, period: null, note: null });
    const named = async (filter: Parameters<typeof register.listParties>[3]) =>
      (await register.listParties(who, '', { limit: 50 }, filter)).rows.map((row) => row.names.nn).toSorted();
    assert.deepEqual(await named({ memberOf: network }), ['Lauvtun Lag']);
    assert.deepEqual(await named({ network: 'yes' }), ['Fjordnettet']);
    assert.deepEqual(await named({ open: 'promises' }), ['Havlandet Senter', 'Lauvtun Lag']);
    assert.deepEqual(await named({ open: 'promises', country: 'KE' }), ['Lauvtun Lag']);
    assert.ok((await named({ engaged: 'no' })).includes('Fjordnettet') && !(await named({ engaged: 'no' })).includes('Lauvtun Lag'));

    const page = await open();
    await page.goto(`${address}/parties?view=all`);
    await page.getByText('Kolonnar', { exact: true }).click();
    await page.getByLabel('Opne lovnader').check();
    await page.locator('#columns').getByRole('button', { name: 'Vis', exact: true }).click();
    assert.match(await page.getByRole('row', { name: /Lauvtun Lag/ }).innerText(), /1\s+1$/);
    await page.context().close();
  });

  it('show nobody more than they may see, on the screen and in the file', async () => {
    await server.register.logEngagement(
      server.who,
      draftOf('Løynd lovnad', { access: 'exempt', commitment: { by: 'us', due: periodOf('2031') }, parties: [mention('Løyndlaget')] }),
    );
    const { linkToken } = await server.register.addUser(server.who, { name: 'Les Ar', email: null, roles: ['reader'], grades: ['open'], lang: 'nn' });
    const page = await open({}, linkToken);
    for (const { list } of LISTS) {
      await page.goto(`${address}/${list}?view=all`);
      assert.doesNotMatch(await page.locator('main').innerText(), /løynd/i, list);
      const file = String(await page.evaluate(`fetch('/${list}/export/csv').then((response) => response.text())`));
      assert.doesNotMatch(file, /løynd/i, list);
    }
    await page.context().close();
  });

  it('have no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const page = await open({ bypassCSP: true });
    await assertUsable(page, address, [
      '/parties?country=Kenya&column=name&column=openPromises&view=all',
      '/commitments?by=us&view=all',
      '/requests?status=all&view=all',
      '/events?year=1950&view=all',
    ]);
    await page.context().close();
  });
});
