import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { periodOf } from '../src/domain/period.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, noBrowser } from './browser.ts';
import { anchorOf, draftOf, mention, sourceOf } from './registers.ts';
import { openSite, type Site } from './site.ts';

const text = 'I november var vi på samlinga til Fjellaget.';

describe('questions of proposals in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let review: string;

  before(async () => {
    site = await openSite();
    const { register, who } = site.server;
    const period = periodOf('2022-11', 'I november');
    const source = await register.keepSource(who, sourceOf(text, { year: 2022 }));
    await register.submitProposals(who, source, [
      {
        anchor: anchorOf(text, text),
        confidence: 0.6,
        draft: draftOf('Samling', { kind: 'event', ourRoles: ['participant'], parties: [mention('Fjellaget')], period }),
        fields: {},
        questions: [
          { field: 'hosting', options: [{ ourRoles: ['participant'] }, { ourRoles: ['host'] }] },
          { field: 'year', options: [{ period }, { period: periodOf('2021-11', 'I november') }] },
        ],
      },
    ]);
    review = `/sources/${source}/review`;
  });
  after(() => site?.close());

  it('have no fault that axe finds, in three languages and on a narrow screen', async () => {
    const page = await site.open({ bypassCSP: true });
    await assertUsable(page, site.address, [review]);
  });
  it('take an answer with one press, without script', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.address}${review}?lang=nn`);
    if (process.env.QUESTIONS_PICTURE) await page.screenshot({ path: process.env.QUESTIONS_PICTURE, fullPage: true });
    const t = words('nn').questions;
    await page.getByRole('button', { name: new RegExp(`${t.hostingAnswers.host}$`, 'u') }).click();
    assert.ok((await page.content()).includes(t.answered));
    assert.equal(await page.getByText(t.year('2021', '2022'), { exact: true }).count(), 1, 'the other question still stands');
    assert.equal(await page.getByRole('button', { name: t.hostingAnswers.guest }).count(), 0, 'the one answered does not');
  });
});
