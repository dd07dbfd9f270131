import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { periodOf } from '../src/domain/period.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite, type Site } from './site.ts';

describe('the page that compares two years', { skip: noBrowser }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    const { register, who } = site.server;
    const log = (year: number, title: string, facts: Parameters<typeof draftOf>[1]) =>
      register.logEngagement(who, draftOf(title, { period: periodOf(String(year)), status: 'held', ...facts }));
    await log(2021, 'Møte om vatn', { kind: 'meeting', parties: [mention('Lauvtun Lag')] });
    await log(2021, 'Samtale om skog', { kind: 'interview', direction: 'in', parties: [mention('Havlandet Senter')] });
    await log(2022, 'Møte om jord', { kind: 'meeting', parties: [mention('Lauvtun Lag')] });
    await log(2022, 'Møte om luft', { kind: 'meeting', parties: [mention('Lauvtun Lag')] });
    await log(2022, 'Råd om snø', { kind: 'request.advice', direction: 'in', parties: [mention('Elvebakken Institutt', 'asker', 'KE')] });
    await log(2022, 'Fortruleg møte', { kind: 'meeting', parties: [mention('Nordlysrådet')], access: 'internal' });
  });
  after(() => site?.close());

  it('is reached from the account of the year, and can be set against another year', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/account/2022`);
    await page.getByRole('link', { name: 'Samanlikn med 2021' }).click();
    assert.equal(await page.locator('h1').innerText(), '2022 samanlikna med 2021');
    assert.match(await page.locator('article').innerText(), /For 2022 er det ført tre engasjement, mot to i 2021\./u);
    await page.getByLabel('Samanlikn med').fill('2020');
    await page.getByRole('button', { name: 'Vis' }).click();
    assert.match(await page.locator('article').innerText(), /mot ingen i 2020/u);
  });

  it('opens the records behind a sentence and behind a number', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/account/2022/compare`);
    await page.getByRole('link', { name: 'Det vart meir med Lauvtun Lag (frå 1 til 2).' }).click();
    const panel = page.locator('#support');
    assert.deepEqual((await panel.getByRole('link').allInnerTexts()).toSorted(), ['Møte om jord', 'Møte om luft', 'Møte om vatn']);
    const row = page.getByRole('row', { name: /^Møte/u });
    await row.locator('summary').nth(1).click();
    await row.getByRole('link', { name: 'Møte om luft' }).click();
    assert.match(await page.locator('h1').innerText(), /Møte om luft/u);
  });

  it('says nothing of what is not open', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/account/2022/compare`);
    assert.doesNotMatch(await page.locator('main').innerText(), /Nordlysrådet|Fortruleg/u);
  });

  it('is there for everybody, in three languages and on a narrow screen', async () => {
    const page = await site.open({ bypassCSP: true });
    await assertUsable(page, site.address, ['/account/2022/compare', '/account/2022/compare?base=1999']);
  });
});
