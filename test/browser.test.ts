import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { loadDemo } from '../src/cli/load-demo.ts';
import { periodOf } from '../src/domain/period.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { assertUsable, faultsOf, noBrowser } from './browser.ts';
import { anchorOf, draftOf, mention, sourceOf } from './registers.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

describe('in a browser', { skip: noBrowser }, () => {
  let site: Site;
  let server: Site['server'];
  let address: string;
  let paths: Record<string, string>;
  let sourceId: string;

  before(async () => {
    site = await openSite();
    ({ server, address } = site);
    await loadDemo(server.register, server.who);
    const text = 'I mai hadde vi eit møte med Havlandet Senter.\n\nDei spurde om råd om gjensidigheit. Vi lova å svare i 2022.\n';
    sourceId = await server.register.keepSource(server.who, sourceOf(text));
    await server.register.submitProposals(server.who, sourceId, [
      {
        anchor: anchorOf(text, 'I mai hadde vi eit møte med Havlandet Senter.'),
        confidence: 0.9,
        draft: draftOf('Møte med Havlandet', { parties: [mention('Havlandet Senter')] }),
        fields: {},
      },
      {
        anchor: anchorOf(text, 'Dei spurde om råd om gjensidigheit.'),
        confidence: 0.6,
        draft: draftOf('Råd om gjensidigheit', { kind: 'request.advice', parties: [mention('Havlandet Senter', 'asker')] }),
        fields: {},
      },
    ]);
    const disputed = (await server.register.engagementsOfYear(server.who, 2021)).engagements.find((one) => one.claims.length > 0)?.engagementId ?? '';
    const party = (await server.register.listParties(server.who, '', { limit: 1 })).rows[0]?.partyId ?? '';
    const tie = await server.register.addTie(server.who, {
      kind: 'agreement-with',
      fromId: party,
      toId: (await addTwins('Avtalelaget'))[0],
      period: null,
      note: null,
    });
    const person = await server.register.addPerson(server.who, { name: 'Nokon Her', role: 'leiar', contact: null, partyId: party });
    const promise = (await server.register.listCommitments(server.who, {}))[0]?.commitmentId ?? '';
    const event = (await server.register.listEvents(server.who, '', { limit: 1000 })).rows.find((one) => one.parent)?.eventId ?? '';
    const [twins, merged] = [await addTwins('Bølgjebryt kystlag'), await addTwins('Kvitfjør songlag')];
    await server.register.mergeParty(server.who, merged[0], merged[1]);
    const split = await addTwins('Skiljelaget');
    await server.register.mergeParty(server.who, split[0], split[1]);
    await server.register.logEngagement(server.who, draftOf('Medan dei var éin', { parties: [{ ...mention('x'), partyId: split[0] }] }));
    const merge = (await server.register.historyOf(server.who, split[0])).find((change) => change.action === 'merged')?.changeId ?? '';
    await server.register.undoChange(server.who, merge);
    const proposal = (await server.register.listProposals(server.who, sourceId))[0]?.proposalId ?? '';
    const { request, series } = await addWaiting();
    const corrected = await server.register.logEngagement(server.who, draftOf('Retta sidan'));
    await server.register.correctEngagement(server.who, corrected, 1, draftOf('Retta', { note: 'med merknad' }));
    const correction = (await server.register.historyOf(server.who, corrected)).find((change) => change.action === 'corrected')?.changeId ?? '';
    paths = {
      today: '/',
      engagements: '/engagements',
      'read line': `/?${new URLSearchParams({ line: 'i går møte med IVCO og UNDP om klima, kaffi og vaflar' })}`,
      engagement: `/engagements/${disputed}`,
      'what another source may say otherwise': `/engagements/${disputed}/otherwise`,
      'another source says otherwise': `/engagements/${disputed}/otherwise?field=period`,
      'another source on a party': `/parties/${party}/otherwise?field=country`,
      'logged line': `/engagements/${disputed}/logged`,
      form: `/engagements/${disputed}/edit`,
      'new form': '/engagements/new',
      parties: '/parties',
      party: `/parties/${party}`,
      'party form': `/parties/${party}/edit`,
      events: '/events',
      event: `/events/${event}`,
      'event form': `/events/${event}/edit`,
      'new event': '/events/new',
      'engagements at an event': `/engagements?eventId=${event}`,
      'likely parties': `/parties/${twins[0]}`,
      'parties compared': `/parties/${twins[0]}/merge/${twins[1]}`,
      'likely duplicates': '/parties/duplicates',
      'split parties': `/parties/${split[0]}?split=yes`,
      'merged party': `/parties/${merged[0]}?merged=yes`,
      requests: '/requests',
      'requests answered': '/requests?status=answered&direction=in',
      'an answer': `/requests/${request}/answer`,
      'a request': `/engagements/${request}`,
      'a request with its answer': `/engagements/${request}/edit`,
      'what came of a request': `/engagements/new?cameOf=${request}`,
      'what comes back': `/events/${series}`,
      'next edition': `/events/new?of=${series}`,
      'a part being added': `/events/${event}?kind=talk&role=speaker`,
      'events ahead': '/events?held=upcoming&year=2026',
      commitments: '/commitments',
      'commitments of one year': '/commitments?year=2022',
      'one commitment': `/commitments/${promise}`,
      'a new commitment': '/commitments/new',
      round: '/round',
      disputes: '/disputes',
      'disputes, settled too': '/disputes?state=all',
      'a tie': `/parties/${party}/ties/${tie}`,
      'a person': `/parties/${party}/people/${person}`,
      brief: `/parties/${party}/brief`,
      sources: '/sources',
      source: `/sources/${sourceId}`,
      review: `/sources/${sourceId}/review`,
      mend: `/sources/${sourceId}/proposals/${proposal}/mend`,
      account: '/account/2021',
      'an account with what other sources say': '/account/2021?rivals=notes',
      insight: '/insight?year=2021',
      search: '/search?q=forum',
      settings: '/settings',
      changes: '/changes',
      change: `/changes/${correction}`,
      'one field back': `/changes/${correction}/fields/title`,
      'the register on another day': '/as-of',
      'an engagement on another day': `/engagements/${corrected}?asOf=2199-01-01`,
      'not found': '/nope',
    };
  });
  after(() => site?.close());

  /** Two parties that go by one name. */
  async function addTwins(name: string): Promise<[string, string]> {
    const draft = { type: null, country: 'NO', isNetwork: false, isUs: false, parentId: null, identifiers: [], website: null };
    const names = [{ lang: null, name, kind: 'official' as const, from: null, to: null }];
    const add = () => server.register.addParty(server.who, { ...draft, names });
    return [await add(), await add()];
  }

  /** A request whose answer is due, one that was answered and led to something, and a series whose next edition is near. */
  async function addWaiting(): Promise<{ request: string; series: string }> {
    const { register, who } = server;
    const parties = [mention('Ventelaget', 'asker', 'KE'), mention('Meklarlaget', 'via'), mention('Departementet', 'on-behalf-of')];
    const asked = { kind: 'request.advice', direction: 'in', requestStatus: 'received', parties } as const;
    const request = await register.logEngagement(
      who,
      draftOf('Råd om venting', { ...asked, parties, period: periodOf('2026-11-01'), answerBy: periodOf('2026-11-20'), answerOwner: 'Kari Ansvarleg' }),
    );
    const answered = await register.logEngagement(
      who,
      draftOf('Råd om svar', { ...asked, parties, requestStatus: 'yes', answeredOn: '2026-11-02', answer: { nn: 'Vi bidreg gjerne.' } }),
    );
    await register.logEngagement(who, draftOf('Bidrag om svar', { kind: 'contribution', cameOf: answered }));
    const event = { names: [{ lang: null, name: 'Ventedagane', kind: 'official' as const }], parentId: null, period: null, place: null, organisers: [] };
    const series = await register.addEvent(who, { ...event, recurrence: 'yearly' });
    await register.addEvent(who, {
      ...event,
      names: [{ lang: null, name: 'Ventedagane 2025', kind: 'official' }],
      parentId: series,
      period: periodOf('2025-12-02'),
    });
    return { request, series };
  }

  async function open(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
    const context = await site.browser.newContext(options);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) errors.push(message.text());
    });
    await page.goto(`${address}/sign-in?token=${server.linkToken}`);
    return { context, page, errors };
  }

  /** Waits for what a page comes to show; its own script may not be asked, for the page lets no foreign script run. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await holds().catch(() => false)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    assert.fail('the page never came to show it');
  }

  it('has no fault an accessibility check finds on any page, in three languages, wide and narrow', async () => {
    const { context, page } = await open({ bypassCSP: true }); // the check itself is a script put into the page
    await assertUsable(page, address, Object.values(paths));
    await context.close();
  });

  it('takes an answer from the keyboard alone, with and without script, and leads on to what came of it', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open({ javaScriptEnabled });
      const title = `Råd om tastar ${javaScriptEnabled}`;
      await server.register.logEngagement(
        server.who,
        draftOf(title, {
          kind: 'request.advice',
          requestStatus: 'received',
          direction: 'in',
          parties: [mention(`Tastelag ${javaScriptEnabled}`, 'asker', 'KE')],
        }),
      );
      await page.goto(`${address}/requests?words=tastar+${javaScriptEnabled}`);
      await page.locator('.requests summary').focus();
      await page.keyboard.press('Enter');
      for (const [name, value] of [
        ['status', 'yes'],
        ['on', '20.11.2026'],
        ['answer', 'Gjerne'],
      ] as const) {
        await page.keyboard.press('Tab');
        assert.equal(await page.locator(':focus').getAttribute('name'), name);
        if (name === 'status') await page.keyboard.press('j');
        else await page.locator(':focus').fill(value);
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/engagements\/new\?cameOf=eng-/);
      assert.equal(await page.inputValue('[name="parties.0.name"]'), `Tastelag ${javaScriptEnabled}`);
      await page.fill('[name="title.nn"]', `Bidrag om tastar ${javaScriptEnabled}`);
      await page.locator('main form button[type="submit"]').first().click();
      await page.waitForURL(/\/engagements\/eng-/);
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('link', { name: `Bidrag om tastar ${javaScriptEnabled}` }).waitFor();
      await context.close();
    }
  });

  it('sets what another source says beside what the register says, with and without script', async () => {
    const { otherwise: t, engagements, fields, rivals, common } = words('nn');
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open({ javaScriptEnabled });
      const id = await server.register.logEngagement(server.who, draftOf(`Usemje ${javaScriptEnabled}`));
      await page.goto(`${address}/engagements/${id}?lang=nn`);
      await page.getByRole('link', { name: t.link }).click();
      await page.getByRole('link', { name: fields.period, exact: true }).click();
      await page.getByLabel(t.value).fill('3.6.2021');
      await page.getByLabel(t.address).fill('https://avisa.example/sak');
      await page.getByLabel(t.howSure).selectOption({ label: t.sure.likely });
      await page.getByRole('button', { name: common.save }).click();
      const beside = page.getByRole('region', { name: `${engagements.rival}: ${fields.period}` });
      await beside.getByText('3. juni 2021').waitFor();
      const said = await beside.innerText();
      for (const text of ['1. juni 2021', engagements.used, rivals.confidence.likely, 'avisa.example']) assert.ok(said.includes(text), text);
      await context.close();
    }
  });

  it('settles from the list what sources disagree on, with and without script', async () => {
    const { disputes: t, rivals, engagements, common } = words('nn');
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open({ javaScriptEnabled });
      const title = `Avgjer ${javaScriptEnabled}`;
      const recordId = await server.register.logEngagement(server.who, draftOf(title));
      const said = { saidBy: 'Fjordavisa', saidOn: null, status: 'proposed' as const, preferred: false, note: {}, evidence: [] };
      await server.register.addClaim(server.who, { ...said, recordId, field: 'period', value: '2021-06-07' });
      await page.goto(`${address}/?lang=nn`);
      await page.getByRole('link', { name: t.go }).click();
      const row = page.getByRole('row').filter({ hasText: title });
      await row.getByText(`${t.inUse('1. juni 2021')}; ${t.another('7. juni 2021', 'Fjordavisa')}`).waitFor();
      await row.getByRole('link', { name: title }).click();
      await page.getByLabel(rivals.chooseNamed('7. juni 2021, Fjordavisa')).click();
      await page.getByRole('button', { name: `${engagements.useThis}: 7. juni 2021, Fjordavisa` }).click();
      await page.getByText(engagements.preferred).waitFor();
      await page.goto(`${address}/disputes`);
      assert.equal(await page.getByRole('link', { name: title }).count(), 0);
      await page.getByLabel(t.state).selectOption({ label: t.states.settled });
      await page.getByRole('button', { name: common.filter }).click();
      await page.getByRole('link', { name: title }).waitFor();
      await context.close();
    }
  });

  it('tells after a split with whom each later edit stands, and leads to the change', async () => {
    const { split: t, parties, common } = words('nn');
    const [kept, gone] = await addTwins('Delelaget');
    await server.register.mergeParty(server.who, kept, gone);
    await server.register.logEngagement(server.who, draftOf('Medan dei var saman', { parties: [{ ...mention('x'), partyId: kept }] }));
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.goto(`${address}/parties/${kept}?merged=yes&lang=nn`);
    await page.getByRole('button', { name: common.undoNamed(parties.mergedNow) }).click();
    const notice = page.getByRole('region', { name: t.done });
    assert.ok((await notice.getByRole('listitem').innerText()).includes(t.with('Delelaget')));
    await notice.getByRole('link', { name: /Medan dei var saman/ }).click();
    await page.waitForURL(/\/changes\/chg-/);
    await context.close();
  });

  it('has no fault where it warns of a party that may be here already, and saves anyway without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open({ bypassCSP: true, javaScriptEnabled });
      await page.goto(`${address}/parties/new`);
      await page.fill('[name="names.0.name"]', 'Bølgjebryt kystlag');
      await page.locator('main form button[type="submit"]').first().click();
      await page.locator('#exists-heading').waitFor();
      if (javaScriptEnabled) assert.deepEqual(await faultsOf(page), []);
      else {
        await page.locator('button[name="anyway"]').click();
        await page.waitForURL(/\/parties\/par-/);
      }
      await context.close();
    }
  });

  it('has no fault where it warns of what may be logged already, and logs anyway without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { context, page } = await open({ bypassCSP: true, javaScriptEnabled });
      for (const times of [1, 2]) {
        await page.goto(address);
        await page.fill('#line', '4.5.2020 hadde vi eit møte med Varselvik Senter');
        await page.locator('#line-form button').click();
        await page.locator('form.reading [data-log]').waitFor();
        if (times === 2 || !javaScriptEnabled) {
          await page.locator('#likely-logged').waitFor();
          if (javaScriptEnabled) assert.deepEqual(await faultsOf(page), []);
        }
        await page.locator('form.reading [data-log]').click();
        await page.waitForURL(/\/engagements\/eng-/);
      }
      await context.close();
    }
  });

  it('logs a line from the keyboard alone', async () => {
    const { context, page, errors } = await open();
    await page.locator('#line').pressSequentially('12.9.2021 heldt vi innlegg på IVCO om gjensidigheit, over 400 deltakarar');
    await page.locator('form.reading .chips').waitFor();
    await until(async () => (await page.locator('form.reading').getAttribute('data-line')) === (await page.inputValue('#line')));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/engagements\/eng-/);
    assert.match(await page.locator('main').innerText(), /over 400 deltakarar/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('reviews from the keyboard: accept, go back, undo, reject', async () => {
    const { context, page, errors } = await open();
    const open1 = () => page.locator('.proposal[data-status="open"]').count();
    const press = async (key: string, left: number) => {
      await page.keyboard.press(key);
      await until(async () => (await open1()) === left);
      await page.waitForLoadState();
    };
    await page.goto(`${address}${paths.review}`);
    assert.equal(await open1(), 2);
    await press('a', 1);
    assert.equal(await page.locator('.proposal.current').getAttribute('data-status'), 'open', 'the next one is in hand');
    assert.ok((await page.locator('mark.shown').count()) > 0, 'its words are marked');
    await press('k', 1);
    await press('u', 2);
    await press('j', 2);
    await press('x', 1);
    await page.goto(`${address}${paths.review}`);
    await page.keyboard.press('e');
    await page.locator('.proposal.current .mend-here [name="title.nn"]:focus').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('undoes the latest decision with u, and leaves the merge part with Escape', async () => {
    const text = 'Vi møtte Lauvtun Lag i mai 2021.\nVi møtte Lauvtun Lag att i juni 2021.\n';
    const source = await server.register.keepSource(server.who, sourceOf(text));
    const lines = text.trim().split('\n');
    await server.register.submitProposals(
      server.who,
      source,
      lines.map((line) => ({ anchor: anchorOf(text, line), confidence: 0.9, draft: draftOf(line, { parties: [mention('Lauvtun Lag')] }), fields: {} })),
    );
    const { context, page, errors } = await open();
    const statuses = async () => {
      const cards = await page.locator('.proposal').all();
      return (await Promise.all(cards.map((card) => card.getAttribute('data-status')))).join();
    };
    const press = async (key: string, wanted: string) => {
      await page.keyboard.press(key);
      await until(async () => (await statuses()) === wanted);
      await page.waitForLoadState();
    };
    await page.goto(`${address}/sources/${source}/review`);
    await press('a', 'accepted,open');
    await press('u', 'open,open');
    await press('x', 'rejected,open');
    await press('u', 'open,open');
    await page.keyboard.press('m');
    assert.equal(await page.locator('details.merge[open]').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('details.merge[open]').count(), 0);
    await press('x', 'rejected,open');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('fits a narrow screen: filters folded, promises as cards, a way back to the sentence, no hint of keys', async () => {
    const { context, page } = await open({ viewport: { width: 390, height: 844 } });
    for (const path of ['engagements', 'commitments'] as const) {
      await page.goto(`${address}${paths[path]}`);
      assert.equal(await page.locator('form.filters').isVisible(), false, path);
      await page.locator('.fold > summary').click();
      assert.ok(await page.locator('form.filters').isVisible(), path);
    }
    await page.goto(`${address}${paths.commitments}`);
    const box = await page.locator('.cards tbody td:not(.pick)').first().boundingBox();
    assert.ok((box?.width ?? 0) > 300, 'what was promised has the width of the screen');
    await page.goto(`${address}${paths.review}`);
    assert.equal(await page.locator('.keys:visible').count(), 0);
    await page.goto(`${address}/account/2021`);
    const sentence = page.locator('a.sentence').nth(3);
    await sentence.click();
    await page.locator('#support .support-record').first().waitFor();
    await page.locator('.to-sentence a').click();
    await until(async () => {
      const y = (await sentence.boundingBox())?.y ?? -1;
      return y >= 0 && y < 844;
    });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${address}${paths.engagements}`);
    assert.ok(await page.locator('form.filters').isVisible(), 'and a wide one shows the filters at once');
    assert.equal(await page.locator('.fold > summary').isVisible(), false);
    await context.close();
  });

  it('opens a sentence beside the text, and leads to the marked words', async () => {
    const { context, page, errors } = await open();
    await page.goto(`${address}/account/2021`);
    await page.locator('a.sentence').first().click();
    await page.locator('#support .support-record').first().waitFor();
    assert.match(page.url(), /sentence=/);
    await page.locator('#support a[href*="/sources/"]').first().click();
    await page.waitForURL(/\/sources\/src-.*#c\d+-\d+/);
    assert.ok((await page.locator('mark.shown').count()) > 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('keeps an unsent form for later', async () => {
    const { context, page } = await open();
    await page.goto(`${address}/engagements/new`);
    await page.fill('[name="title.nn"]', 'Uferdig');
    await page.goto(address);
    await page.goto(`${address}/engagements/new`);
    assert.equal(await page.inputValue('[name="title.nn"]'), 'Uferdig');
    await context.close();
  });

  it('works with script off: a line is read and logged, a proposal decided, a sentence opened', async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await page.fill('#line', '3.10.2021 hadde vi eit møte med Havlandet Senter');
    await page.locator('#line-form button').click();
    await page.locator('form.reading button').first().click();
    assert.match(page.url(), /\/engagements\/eng-/);
    await page.goto(`${address}/account/2021`);
    await page.locator('a.sentence').first().click();
    assert.ok((await page.locator('#support .support-record').count()) > 0);
    await page.goto(`${address}${paths.review}`);
    const waiting = await page.locator('.proposal[data-status="open"]').count();
    await page.locator('.proposal[data-status="open"] form[action$="/reject"] button').first().click();
    assert.equal(await page.locator('.proposal[data-status="open"]').count(), waiting - 1);
    await context.close();
  });
});
