import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { LANGS } from '../src/domain/lang.ts';
import { periodOf } from '../src/domain/period.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const t = words('nn');

describe('a party’s page in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  let busy: string;
  let paths: Record<string, string>;

  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    busy = await fill();
    const { ties, people } = await server.register.readParty(server.who, busy);
    paths = {
      party: `/parties/${busy}`,
      brief: `/parties/${busy}/brief`,
      tie: `/parties/${busy}/ties/${ties[0]?.tieId}`,
      person: `/parties/${busy}/people/${people[0]?.personId}`,
    };
  });
  after(() => site?.close());

  /** A network with more of everything than a page takes. */
  async function fill(): Promise<string> {
    const { register, who } = server;
    const add = (name: string, more: object = {}) =>
      register.addParty(who, {
        names: [
          { lang: 'nn', name, kind: 'official', from: null, to: null },
          { lang: 'nn', name: `Gamle ${name}`, kind: 'official', from: null, to: '2015-12-31' },
        ],
        type: '21',
        country: 'NO',
        isNetwork: false,
        isUs: false,
        parentId: null,
        identifiers: [],
        website: null,
        ...more,
      });
    const id = await add('Havlandet Nettverk', { isNetwork: true });
    const us = (await register.readUs(who)).partyId;
    await register.addTie(who, { kind: 'member-of', fromId: us, toId: id, period: periodOf('2011/..'), note: null });
    await register.addTie(who, { kind: 'board-of', fromId: us, toId: id, period: periodOf('2024/..'), note: 'leiar', seat: 'Test Testesen' });
    for (let at = 0; at < 24; at++) {
      const member = await add(`Medlem nummer ${at}`);
      await register.addTie(who, { kind: 'member-of', fromId: member, toId: id, period: periodOf(at % 2 ? '2012/2020' : '2012/..'), note: null });
    }
    for (const name of ['Ein', 'To', 'Tre', 'Fire'])
      await register.addPerson(who, { name: `${name} Testesen`, role: 'rådgjevar', contact: 'post@example.org', partyId: id });
    const parties = [mention('Havlandet Nettverk')];
    for (let at = 0; at < 40; at++)
      await register.logEngagement(
        who,
        draftOf(`Møte nummer ${at} om gjensidig utveksling av fagfolk mellom land i sør`, {
          parties,
          period: periodOf(String(2012 + (at % 14))),
          ourRoles: ['speaker'],
          figures: [{ value: 40 + at, unit: null, qualifier: 'over', counted: 'deltakarar', said: `over ${40 + at} deltakarar` }],
          commitment: { by: at % 2 ? 'us' : 'them', due: periodOf(at % 3 ? '2025' : '2027') },
        }),
      );
    for (let at = 0; at < 20; at++)
      await register.logEngagement(
        who,
        draftOf(`Råd nummer ${at} om opplæring av frivillige i kystsamfunn`, {
          kind: 'request.advice',
          requestStatus: at % 2 ? 'yes' : 'received',
          parties: [mention('Havlandet Nettverk', 'asker')],
        }),
      );
    for (let at = 0; at < 8; at++)
      await register.logEngagement(who, draftOf(`Planlagt samling ${at}`, { parties, status: 'planned', period: periodOf(`2027-0${at + 1}`) }));
    return id;
  }

  async function open(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page }> {
    const context = await site.browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${address}/sign-in?token=${server.linkToken}`);
    return { context, page };
  }

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const { context, page } = await open({ bypassCSP: true });
    await assertUsable(page, address, Object.values(paths));
    await context.close();
  });

  it('takes a tie, ends it, and undoes that, with script off', async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.goto(`${address}${paths.party}`);
    const section = page.locator('section[aria-labelledby="ties-heading"]');
    await section.locator('summary', { hasText: t.ties.add }).click();
    await section.locator('[name="relation"]').selectOption('agreement-with.from');
    await section.locator('[name="other"]').fill('Medlem nummer 3');
    await section.locator('[name="from"]').fill('2022');
    await section.locator('[name="note"]').fill('opplæring');
    await section.locator('form button[type="submit"]').click();
    await page.locator('.ds-alert', { hasText: t.ties.added }).waitFor();
    await section.locator('li', { hasText: 'opplæring' }).locator('a', { hasText: t.ties.change }).click();
    await page.fill('[name="endOn"]', '1.5.2024');
    await page.locator('form[action$="/end"] button').click();
    await page.locator('.ds-alert', { hasText: t.ties.ended }).waitFor();
    assert.match(await section.innerText(), /2022–1\. mai 2024/);
    await page.locator('section[aria-labelledby="history-heading"] form button').first().click();
    await page.locator('.ds-alert', { hasText: t.changes.undone }).waitFor();
    assert.doesNotMatch(await section.innerText(), /2022–1\. mai 2024/);
    await context.close();
  });

  it('is printed as a brief of one sheet, whatever there is to tell', async () => {
    const { context, page } = await open();
    for (const lang of LANGS) {
      await page.goto(`${address}${paths.brief}?lang=${lang}`);
      assert.match(await page.locator('article.brief').innerText(), new RegExp(words(lang).brief.marks.internal));
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(printed.match(/\/Type\s*\/Page\b/g)?.length, 1, lang);
      const kept = await page.request.get(`${address}${paths.brief}.pdf?lang=${lang}`);
      assert.equal(kept.headers()['content-type'], 'application/pdf');
    }
    await context.close();
  });
});
