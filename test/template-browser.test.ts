import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite, type Site } from './site.ts';

describe('templates of accounts in a browser', { skip: noBrowser }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    const { register, who } = site.server;
    const goal = await register.addGoal(who, { year: 2021, number: '1', text: { nn: 'Dele kunnskap', nb: 'Dele kunnskap', en: 'Share knowledge' } });
    await register.logEngagement(
      who,
      draftOf('Avtale om hamner', { kind: 'agreement', direction: 'mutual', parties: [mention('Havnelaget')], goals: [goal] }),
      undefined,
      2021,
    );
    await register.logEngagement(who, draftOf('Innlegg om kaier', { kind: 'talk', direction: 'out', event: 'Kystdagane' }), undefined, 2021);
  });
  after(() => site.close());

  it('are copied, rearranged, kept and used with the keyboard and without script', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.address}/templates/annual-report?year=2021`);
    await page.focus('a[href*="/templates/new"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=annual-report/u);
    await page.fill('input[name="name.nn"]', 'Rapporten vår');
    await page.focus('button[name=do][value="remove.0"]');
    await page.keyboard.press('Enter');
    await page.locator('input[name="sections.0.heading.nn"][value="Mål"]').waitFor();
    assert.match(await page.innerText('#preview table caption'), /Mål og resultat 2021/u);
    assert.deepEqual(await page.locator('#preview th[scope=col]').allInnerTexts(), ['Mål', 'Belegg', 'Tal', '2020']);
    await page.focus('button[name=do][value="save"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/templates\/tpl-[a-z0-9]+$/u);
    assert.match(await page.innerText('h1'), /Rapporten vår/u);
    await page.goto(`${site.address}/templates`);
    assert.equal(await page.locator('main a', { hasText: 'Rapporten vår' }).count(), 1);
  });

  it('and the goals they tell of are usable in three languages and on a narrow screen', async () => {
    const page = await site.open({ bypassCSP: true });
    await assertUsable(page, site.address, ['/templates', '/templates/new?from=board-note', '/templates/annual-report?year=2021', '/goals?year=2021']);
  });
});
