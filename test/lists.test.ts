import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

describe('a list in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    for (let at = 0; at < 60; at++)
      await server.register.logEngagement(server.who, draftOf(`Sak ${at}`, { kind: at % 2 ? 'talk' : 'meeting', parties: [mention(`Lag ${at % 3}`)] }));
    await server.register.logEngagement(server.who, draftOf('Unnateke innlegg', { kind: 'talk', access: 'exempt' }));
  });
  after(() => site?.close());

  const open: Site['open'] = (...args) => site.open(...args);

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const page = await open({ bypassCSP: true });
    const paths = [
      '/engagements?kind=talk&kind=meeting&words=sak&from=2021-01-01',
      '/engagements?column=title&column=topics&column=loggedAt&columns=open&sort=title',
      '/engagements?kind=talk&year=1900',
      '/engagements?kind=nothing&view=all',
    ];
    await assertUsable(page, address, paths);
    await page.context().close();
  });

  it('keeps what is ticked from the keyboard over two pages, edits it together and undoes it', async () => {
    const page = await open();
    await page.goto(`${address}/engagements`);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.locator('a[rel=next]').click();
    await page.waitForURL(/after=/);
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.locator('[data-selected]', { hasText: '3' }).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/engagements\/bulk/);
    await page.selectOption('select[name=kind]', 'board');
    await page.locator('button[name=step][value=preview]').click();
    await page.locator('button[name=step][value=save]').click();
    await page.waitForURL(/\/edits\//);
    assert.equal((await server.register.listEngagements(server.who, { kind: 'board' }, { limit: 5 })).total, 3);
    await page.locator('form[action$="/undo"] button').click();
    await page.waitForURL(/\/undo$/);
    assert.equal((await server.register.listEngagements(server.who, { kind: 'board' }, { limit: 5 })).total, 0);
    await page.context().close();
  });

  it('shares a view with one who sees less of it, and opens the list with it', async () => {
    const page = await open();
    await page.goto(`${address}/engagements?kind=talk&sort=title`);
    await page.locator('.view-form > summary').click();
    await page.fill('#view-name', 'Innlegga våre');
    await page.check('#shared-all');
    await page.locator('.view-form button[value=new]').click();
    await page.locator('.view-links [aria-current]', { hasText: 'Innlegga våre' }).waitFor();
    assert.ok(await page.getByText('31 engasjement').isVisible());
    const { linkToken } = await server.register.addUser(server.who, { name: 'Les Ar', email: null, roles: ['reader'], grades: ['open'], lang: 'nn' });
    const other = await open({ javaScriptEnabled: false }, linkToken);
    await other.goto(`${address}/engagements`);
    await other.locator('.view-links a', { hasText: 'Innlegga våre' }).click();
    assert.ok(await other.getByText('30 engasjement').isVisible());
    assert.equal(await other.getByText('Unnateke innlegg').count(), 0);
    assert.equal(await other.locator('button[value=delete]').count(), 0);
    await other.locator('.view-form > summary').click();
    await other.check('#view-default');
    await other.locator('.view-form button[value=default]').click();
    await other.goto(`${address}/engagements`);
    assert.match(other.url(), /kind=talk&sort=title&view=/);
    await page.locator('.view-form > summary').click();
    await page.fill('#view-name', '');
    await page.locator('.view-form button[value=replace]').click();
    await page.locator('#view-name-error').waitFor();
    await page.locator('.view-form button[value=delete]').click();
    await page.waitForURL(/view=all/);
    await other.goto(`${address}/engagements`);
    assert.equal(await other.locator('.view-links').count(), 0);
    await page.context().close();
    await other.context().close();
  });

  it('moves columns and takes filters away without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${address}/engagements?kind=talk&kind=meeting&words=sak`);
    await page.locator('.filter-chips a').first().click();
    assert.match(page.url(), /kind=meeting&words=sak/);
    await page.locator('.column-choice > summary').click();
    await page.check('#column-topics');
    await page.locator('.column-choice button[type=submit]:not([name])').click();
    await page.locator('button[name=up][value=when]').click();
    const heads = await page.locator('thead th:not(.pick)').allInnerTexts();
    assert.deepEqual(heads, ['Kva', 'Slag', 'Når', 'Partar', 'Status', 'Emne']);
    await page.context().close();
  });
});
