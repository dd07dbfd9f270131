import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { periodOf } from '../src/domain/period.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { anchorOf, draftOf, mention, sourceOf } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const t = words('nn').review;
// Names apart enough that no source is taken to tell of what another told.
const PLACES = ['Fjell', 'Elve', 'Hav', 'Skog', 'Bygde', 'Kyst', 'Vidde'];
const BODIES = ['kollektivet', 'ringen', 'arkivet', 'verkstaden', 'samskipnaden', 'biblioteket', 'orkesteret'];
const MISSED = 'Ein kopp kaffi med Kaffilaget 3. juni.';

describe('the review in a browser', { skip: noBrowser, timeout: 600_000 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  let sources = 0;
  /** `year` keeps a source far apart in time from those accepted before, so that none of it is taken for the same. */
  async function source(count: number, year = 2021) {
    const { register, who } = site.server;
    const nr = (sources += 1);
    const lines = Array.from({ length: count }, (_, at) => `I mai ${year} møtte vi lag nummer ${at} på samling ${nr}.`);
    const text = `${MISSED}\n${lines.join(' ')}\n`;
    const proposals = lines.map((line, at) => ({
      anchor: anchorOf(text, line),
      draft: draftOf(`Møte ${nr}-${at}`, { period: periodOf(`${year}-05`), parties: [mention(`${PLACES[at % 7]}${BODIES[nr % 7]}`)] }),
      confidence: at % 2 ? 0.95 : 0.5,
      fields: { period: anchorOf(text, `mai ${year}`) },
    }));
    const { sourceId } = await register.takeIn(who, sourceOf(text), proposals);
    const listed = () => register.listProposals(who, sourceId);
    return {
      at: `${site.address}/sources/${sourceId}`,
      path: `/sources/${sourceId}`,
      listed,
      count: async (status: string) => (await listed()).filter((one) => one.status === status).length,
    };
  }
  async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    assert.fail(what);
  }
  const open = async (address: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await site.open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    return { page, errors };
  };

  it('takes a hundred proposals from the keyboard, with one key for most of them', async (test) => {
    const { at, count } = await source(100);
    const { page, errors } = await open(`${at}/review`);
    const pressed: number[] = [];
    for (let done = 0; done < 100; done++) {
      const keys = done % 10 === 4 ? ['j', 'k', 'x'] : [done % 5 === 0 ? 's' : 'x'];
      for (const key of keys) await page.keyboard.press(key);
      pressed.push(keys.length);
      await page.locator(`.proposal.current[data-status=open]:not([data-sent]), [data-progress]:text-is("${t.done}")`).first().waitFor({ state: 'attached' });
    }
    await page.locator(`[data-progress]:text-is("${t.done}")`).waitFor({ timeout: 120_000 });
    assert.deepEqual([await count('accepted'), await count('rejected')], [20, 80]);
    const median = pressed.toSorted((a, b) => a - b)[50];
    test.diagnostic(`keys a proposal, median: ${median}`);
    assert.equal(median, 1);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('moves the ends of a passage by dragging and by keys, and marks the words of a field', async () => {
    const { at, listed } = await source(4);
    const { page, errors } = await open(`${at}/review`);
    const exact = async () => (await listed())[0]?.anchor.exact ?? '';
    await page.keyboard.press('[');
    await page.keyboard.press(']');
    await page.keyboard.press(']');
    await page.keyboard.press('{');
    await until(async () => (await exact()) === 'mai 2021 møtte vi lag nummer 0 på samling', 'moved by keys');
    const handle = page.locator('.passage-handle[data-edge=end]');
    const size = (await handle.boundingBox())!;
    assert.ok(size.width >= 24 && size.height >= 24);
    await page.mouse.move(size.x + 12, size.y + 12);
    await page.mouse.down();
    await page.mouse.move(size.x - 120, size.y + 12, { steps: 5 });
    await page.mouse.up();
    await until(async () => (await exact()).length < 35, 'moved by dragging');
    assert.match(await exact(), /^mai 2021 møtte vi\S*/);
    await handle.focus();
    const dragged = await exact();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await exact()).length > dragged.length, 'moved by an arrow');

    await page.locator('.proposal.current').focus();
    await page.keyboard.press('e');
    await page.locator('.mend-here [name=period]').focus();
    assert.match(await page.locator('.pin-bar').innerText(), /mai 2021/);
    await page.locator('.mend-here [name="parties.0.name"]').focus();
    await page
      .locator('.source-text mark')
      .first()
      .dblclick({ position: { x: 8, y: 8 } });
    await page.locator('[data-pin-words]').click();
    await until(async () => (await listed())[0]?.fields.parties !== undefined, 'the words are pinned');
    await page.locator('.mend-here [name=period]').fill('juni 2021');
    await page.locator('.mend-here [data-then-accept]').click();
    await until(async () => (await listed())[0]?.status === 'accepted', 'mended and accepted in its card');
    assert.equal((await listed())[0]?.draft.period?.edtf, '2021-06');
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('adds a record by its words, accepts all that are sure, and takes the file back', async () => {
    const { at, listed, count } = await source(6, 2003);
    const { page, errors } = await open(`${at}/review`);
    const text = (await page.locator('.source-text').boundingBox())!;
    await page.mouse.click(text.x + 40, text.y + 40, { clickCount: 3 });
    await page.locator('[data-new-words]').waitFor();
    await page.keyboard.press('n');
    await page.locator('.proposal.current .mend-here [name="title.nn"]').waitFor();
    const [added] = await listed();
    assert.deepEqual([added?.anchor.exact, added?.origin], [MISSED, 'person']);
    await page.keyboard.press('Escape');
    await page.locator('[data-count=sure]').click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('.accepted-notice').waitFor();
    assert.equal(await count('accepted'), 3);
    await page.getByRole('button', { name: t.undoSource }).click();
    await page.getByText(t.undoneCount(3)).waitFor();
    assert.equal(await count('open'), 7);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('does the same jobs without script', async () => {
    const { at, listed, count } = await source(4, 2004);
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${at}/review?confidence=sure`);
    assert.equal(await page.locator('.proposal').count(), 2);
    await page.getByRole('link', { name: t.acceptShown }).click();
    await page.locator('main form button[type=submit]').click();
    assert.equal(await count('accepted'), 2);
    await page.goto(`${at}/review`);
    await page.locator('.proposal[data-status=open] a[href$="/passage"]').first().click();
    await page.getByRole('button', { name: t.leaveFirst('I') }).click();
    assert.equal((await listed())[0]?.anchor.exact.startsWith('mai 2004'), true);
    await page.goto(`${at}/proposals/new`);
    await page.fill('[name=words]', MISSED);
    await page.getByRole('button', { name: t.addButton }).click();
    assert.equal(await page.inputValue('[name="parties.0.name"]'), 'Kaffilaget');
    await page.goto(`${at}/review`);
    await page.getByRole('button', { name: t.undoSource }).click();
    assert.equal(await count('open'), 5);
    await page.context().close();
  });

  it('has no fault an accessibility check finds, in three languages, wide and narrow', async () => {
    const { path, listed } = await source(3);
    const [one] = await listed();
    const page = await site.open({ bypassCSP: true });
    await assertUsable(page, site.address, [
      `${path}/review`,
      `${path}/review?order=party&confidence=sure`,
      `${path}/accept`,
      `${path}/proposals/${one?.proposalId}/passage`,
      `${path}/proposals/new`,
    ]);
    await page.context().close();
  });
});
