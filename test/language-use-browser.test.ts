import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accountOfYear } from '../src/account/account-of-year.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { draftOf, mention } from './registers.ts';
import { openSite, type Site } from './site.ts';

describe('the page on language use', { skip: noBrowser }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
    const { register, who } = site.server;
    await register.logEngagement(who, draftOf('Møte', { kind: 'meeting', status: 'held', parties: [mention('Sida')] }));
  });
  after(() => site?.close());

  it('counts the words of a text that is pasted, and warns while a written standard is below a quarter', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/language-use?year=2023`);
    assert.match(await page.locator('main').innerText(), /Ingen tekstar er gjevne ut i 2023\./u);
    const add = async (title: string, lang: string, words: string, pasted = '') => {
      await page.getByLabel('Tittel').fill(title);
      await page.getByRole('combobox', { name: 'Språk' }).selectOption(lang);
      await page.getByLabel('Utgjeven').fill('1.3.2023');
      await page.getByLabel('Ord', { exact: true }).fill(words);
      await page.getByLabel('Teksten').fill(pasted);
      await page.getByRole('button', { name: 'Før opp' }).click();
    };
    await add('Nyhende om skog', 'nn', '', 'Skogen veks sakte, og vi ventar.');
    await add('Rapport om vatn', 'nb', '94');
    const main = page.locator('main');
    assert.match(await main.innerText(), /Det er for lite nynorsk\. Med om lag 26 ord til er ein fjerdedel nådd\./u);
    assert.match(await page.getByRole('row', { name: /^nynorsk/u }).innerText(), /1\s+6\s+6\s?%/u);
    await page.getByRole('link', { name: 'Nyhende om skog' }).click();
    await page.getByLabel('Ord', { exact: true }).fill('40');
    await page.getByRole('button', { name: 'Lagre' }).click();
    assert.match(await main.innerText(), /Begge målformene er over ein fjerdedel\./u);
  });

  it('says what is wrong with a text, and keeps what was typed', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/language-use?year=2022`);
    await page.getByLabel('Tittel').fill('Halv');
    await page.getByLabel('Utgjeven').fill('i vår');
    await page.getByRole('button', { name: 'Før opp' }).click();
    assert.equal(await page.getByLabel('Tittel').inputValue(), 'Halv');
    assert.equal(await page.getByLabel('Utgjeven').inputValue(), 'i vår');
    assert.match(await page.locator('main').innerText(), /Skriv dagen, til dømes 12\.9\.2021\./u);
  });

  it('gives the figures of a year as one file', async () => {
    const page = await site.open();
    await page.goto(`${site.address}/language-use?year=2023`);
    const href = await page.getByRole('link', { name: 'Tala til Språkrådet (CSV)' }).getAttribute('href');
    const text = await (await page.request.get(`${site.address}${href}`)).text();
    assert.deepEqual(text.replace('\uFEFF', '').trim().split('\r\n'), [
      'Dag;Tekst;Språk;Ord',
      '2023-03-01;Nyhende om skog;nynorsk;40',
      '2023-03-01;Rapport om vatn;bokmål;94',
    ]);
  });

  it('warns before an account is frozen that is out in the other written standard already', async () => {
    const { register, who } = site.server;
    const of = (lang: 'nn' | 'nb') => ({ period: '2021', lang, templateId: 'article', subject: { kind: 'all' as const }, baseYear: null, title: 'Året' });
    const first = await register.createAccount(who, of('nb'));
    await register.freezeEdition(who, first, (await accountOfYear(register, who, 2021, 'nb')).account, '');
    await register.signEdition(who, first, 1, { name: 'Ola', role: 'direktør', isPublic: true });
    const second = await register.createAccount(who, of('nn'));
    const page = await site.open();
    await page.goto(`${site.address}/accounts/${second}/freeze`);
    assert.match(await page.locator('main').innerText(), /Den same teksten er alt ute på bokmål\. Ein tekst skal gjevast ut på éi målform\./u);
    await page.goto(`${site.address}/accounts/${first}/freeze`);
    assert.doesNotMatch(await page.locator('main').innerText(), /Med denne utgåva/u); // the first text of the year
    const today = new Date().toISOString().slice(0, 10);
    await register.addPublicText(who, { title: 'Nyhende', lang: 'nb', publishedOn: today, words: 10, address: null });
    await page.reload();
    assert.match(await page.locator('main').innerText(), /Med denne utgåva er delen nynorsk i år nede i 0\s?%\./u);
  });

  it('is there for everybody, in three languages and on a narrow screen', async () => {
    const page = await site.open({ bypassCSP: true });
    const { entered } = await site.server.register.languageUseOf(site.server.who, 2023);
    await assertUsable(page, site.address, ['/language-use?year=2023', '/language-use?year=1999', `/language-use/2023/${entered[0]?.publicTextId}`]);
  });
});
