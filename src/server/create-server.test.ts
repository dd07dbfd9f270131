import { setTimeout as wait } from 'node:timers/promises';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openServer } from '../../test/open-server.ts';
import { sentFields, unescape } from '../../test/sent-fields.ts';
import { anchorOf, draftOf, mention, sourceOf } from '../../test/registers.ts';
import { LANGS } from '../domain/lang.ts';
import { periodOf } from '../domain/period.ts';
import { words } from '../language/catalogue/catalogue.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let visitor: ReturnType<typeof server.visitor>;
before(async () => {
  server = await openServer();
  visitor = server.visitor();
  await visitor.signIn();
});
after(() => server.store.close());

const FORM = { kind: 'talk', direction: 'in', status: 'held', access: 'open', complete: 'yes', period: '12.9.2026' };

describe('the door', () => {
  it('answers that it is ready to anybody', async () => {
    const response = await server.visitor().get('/health');
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ok' });
  });

  it('refuses a reader who is not signed in, and says how to sign in', async () => {
    const response = await server.visitor().get('/engagements');
    assert.equal(response.status, 401);
    assert.ok((await response.text()).includes(words('nn').signIn.how));
  });

  it('refuses a program that is not signed in with JSON', async () => {
    const response = await server.visitor().get('/api/engagements');
    assert.equal(response.status, 401);
    assert.equal(((await response.json()) as { problem: { code: string } }).problem.code, 'forbidden');
  });

  it('opens a session by the link, and closes it on signing out', async () => {
    const other = server.visitor();
    assert.equal((await other.get('/sign-in?token=wrong-token-altogether')).status, 401);
    const opened = await other.signIn();
    assert.equal(opened.status, 303);
    assert.match(opened.headers.get('set-cookie') ?? '', /HttpOnly/i);
    assert.match(opened.headers.get('set-cookie') ?? '', /SameSite=Lax/i);
    assert.equal((await other.get('/')).status, 200);
    await other.post('/sign-out', {});
    assert.equal((await other.get('/')).status, 401);
  });

  it('refuses a write another site sends, whatever it says it contains', async () => {
    const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }];
    for (const headers of foreign) {
      assert.equal((await visitor.post('/engagements', { ...FORM, 'title.nn': 'Utanfrå' }, headers)).status, 403);
      assert.equal((await visitor.send('POST', '/api/engagements', '{}', { ...headers, 'content-type': 'application/json' })).status, 403);
    }
    assert.ok(!(await visitor.page('/engagements')).includes('Utanfrå'));
  });

  it('lets no page run or load what is not its own', async () => {
    const response = await visitor.get('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'self'/);
    assert.ok(!policy.includes('unsafe'));
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    const html = await response.text();
    assert.ok(!/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/.test(html), 'no inline script or style');
  });

  it('serves style and script small enough, at addresses that never go stale', async () => {
    const html = await visitor.page('/');
    for (const [found, most] of [
      [/href="(\/assets\/[^"]+\.css)"/, 40_000],
      [/src="(\/assets\/[^"]+\.js)"/, 30_000],
    ] as const) {
      const response = await server.visitor().get(found.exec(html)?.[1] ?? '', { 'accept-encoding': 'gzip' });
      assert.equal(response.status, 200);
      assert.match(response.headers.get('cache-control') ?? '', /immutable/);
      assert.equal(response.headers.get('content-encoding'), 'gzip');
      assert.ok((await response.arrayBuffer()).byteLength <= most);
    }
  });

  it('refuses a body that is too large', async () => {
    const response = await visitor.send('POST', '/sources', `text=${'a'.repeat(6_500_000)}`, {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '6500005',
    });
    assert.equal(response.status, 413);
  });
});

describe('logging an engagement', () => {
  it('shows it in the list once the form is sent', async () => {
    const shown = await visitor.submit('/engagements', {
      ...FORM,
      'title.nn': 'Innlegg om gjensidigheit',
      'parties.0.name': 'Fjordane Nettverk',
      'parties.0.role': 'organiser',
      'parties.0.country': 'no',
      'figures.2.value': '1 400',
      'figures.2.qualifier': 'over',
      'figures.2.counted': 'participants',
    });
    assert.ok(shown.includes('Innlegg om gjensidigheit'));
    assert.ok(shown.includes('12. september 2026'));
    assert.ok(shown.includes(words('nn').engagements.saved), 'says that it is saved');
    const list = await visitor.page('/engagements?year=2026&kind=talk');
    assert.ok(list.includes('Innlegg om gjensidigheit') && list.includes('Fjordane Nettverk'));
    assert.ok(!(await visitor.page('/engagements?year=2025')).includes('Innlegg om gjensidigheit'));
  });

  it('keeps everything typed when something must be mended, and says what beside the field', async () => {
    const response = await visitor.post('/engagements', {
      ...FORM,
      period: 'ein gong i haust',
      'title.nn': 'Halvferdig <b>',
      'parties.3.name': 'Ny ven',
      'parties.3.role': 'via',
      'figures.0.value': 'mange',
      note: 'hugs dette',
    });
    assert.equal(response.status, 422);
    const html = await response.text();
    for (const typed of ['value="ein gong i haust"', 'value="Halvferdig &lt;b&gt;"', 'value="Ny ven"', 'value="mange"', '>hugs dette</textarea>'])
      assert.ok(html.includes(typed), typed);
    assert.match(html, /id="period"[^>]*aria-invalid="true"[^>]*aria-describedby="period-error/);
    assert.ok(html.includes(words('nn').issues['not-a-number']()));
  });

  it('keeps both versions honest when two edit at once', async () => {
    const id = await server.register.logEngagement(server.who, draftOf('To om same sak'));
    const first = await visitor.post(`/engagements/${id}/edit`, { ...FORM, 'title.nn': 'Fyrste retting', version: '1' });
    assert.equal(first.status, 303);
    assert.equal((await visitor.post(`/engagements/${id}/edit`, { ...FORM, 'title.nn': 'Andre retting', version: '1' })).status, 409);
    assert.ok((await visitor.page(`/engagements/${id}`)).includes('Fyrste retting'));
  });

  it('changes nothing when a form is opened and saved as it stands', async () => {
    const facts = {
      kind: 'publication' as const,
      trigger: 'duty' as const,
      period: periodOf('2021~', 'om lag 2021'),
      parties: [mention('Austlege Forlag', 'publisher', 'SE')],
      event: 'Haustmøtet',
      subject: { en: 'tidal power' },
      complete: false,
      work: { form: 'report' as const, title: 'Tides', lang: 'en', url: 'https://example.org/tides' },
      areas: [{ code: 'IS', role: 'topic' as const }],
      topics: ['climate', 'our-own-topic'],
      figures: [{ value: 2.5, unit: 'NOK', qualifier: 'about' as const, counted: 'money', said: 'om lag to og ei halv' }],
      commitment: { by: 'us' as const, due: periodOf('2022') },
      links: ['https://example.org/a', 'https://example.org/b'],
      note: 'To\nlinjer',
      ourRoles: ['author' as const],
    };
    const id = await server.register.logEngagement(server.who, draftOf('Rapport om tidevatn', facts));
    const before = await server.register.readEngagement(server.who, id);
    await visitor.send('POST', `/engagements/${id}/edit`, sentFields(await visitor.page(`/engagements/${id}/edit`)));
    const { version, evidence: _, ...saved } = await server.register.readEngagement(server.who, id);
    const { version: __, evidence: ___, ...was } = before;
    assert.ok(version >= before.version);
    assert.deepEqual(saved, was);
  });

  it('reads a line into chips to confirm, and logs what they show', async () => {
    const line = 'Heldt innlegg 12.9.2026 på IVCO om gjensidigheit, over 400 deltakarar';
    const html = await visitor.submit('/log-line', { words: line });
    const draft = /name="draft" value="([^"]+)"/.exec(html)?.[1];
    assert.ok(draft, 'the reading carries a draft');
    const shown = await visitor.submit('/engagements', { draft: unescape(draft) });
    assert.ok(shown.includes('12. september 2026') && shown.includes('400'));
    assert.ok((await visitor.page(`/log-line?${new URLSearchParams({ words: line })}`)).includes('class="chips"'), 'the same reading as a piece of a page');
  });

  it('makes no party of the event a line names, and no part of the subject of who was there', async () => {
    const line = '12.9.2026 heldt innlegg på IVCO om gjensidigheit saman med Krabbeskjer Senter';
    const draft = JSON.parse(
      unescape(/name="draft" value="([^"]+)"/.exec(await visitor.page(`/log-line?${new URLSearchParams({ words: line })}`))?.[1] ?? ''),
    ) as {
      event: string;
      subject: object;
      parties: { name: string }[];
    };
    assert.deepEqual([draft.event, draft.subject], ['IVCO', { nn: 'gjensidigheit' }]);
    assert.deepEqual(
      draft.parties.map((party) => party.name),
      ['Krabbeskjer Senter'],
    );
  });

  it('logs a reading as it was corrected, and asks first where it may be logged already', async () => {
    const line = 'møte 3.2.2026 med Krabbeskjer Senter om sild';
    const pick = JSON.stringify(['kind', 'meeting', 'consultation']);
    const draft = unescape(/name="draft" value="([^"]+)"/.exec(await visitor.page(`/log-line?${new URLSearchParams({ words: line })}`))?.[1] ?? '');
    const first = await visitor.post('/engagements', { draft, words: line, pick });
    assert.equal(first.status, 303);
    const [id = ''] = /eng-\w+/.exec(first.headers.get('location') ?? '') ?? [];
    assert.equal((await server.register.readEngagement(server.who, id)).kind, 'consultation');
    const again = await visitor.post('/engagements', { draft, words: line, pick });
    assert.equal(again.status, 409);
    const html = unescape(await again.text());
    for (const shown of [words('nn').logLine.likely, `/engagements/${id}`, `value="${line}"`, 'name="anyway"', words('nn').logLine.logAnyway])
      assert.ok(html.includes(shown), shown);
    assert.match(html, /<option value='?"?\["kind","meeting","consultation"\]"? selected/);
    assert.equal((await visitor.post('/engagements', { draft, words: line, pick, anyway: 'yes' })).status, 303);
    const form = {
      kind: 'consultation',
      direction: 'mutual',
      status: 'held',
      access: 'open',
      period: '2026-02-03',
      'parties.0.name': 'Krabbeskjer Senter',
      'parties.0.role': 'counterpart',
    };
    const whole = await visitor.post('/engagements', form);
    assert.equal(whole.status, 409, 'the whole form asks as well');
    assert.ok((await whole.text()).includes('Krabbeskjer Senter'));
  });

  it('counts days from today, and says so when it understood nothing', async () => {
    const reading = (line: string) => visitor.page(`/log-line?${new URLSearchParams({ words: line })}`);
    assert.match(await reading('I går hadde vi eit møte med UNDP'), /23\. november 2026/);
    assert.ok((await reading('asdf qwerty')).includes(words('nn').today.notRead));
  });
});

/** The review that the page of a reading leads to when it is over. A page is shown before that where the machine is slow. */
async function afterReading(page: string): Promise<string> {
  const [, cancel = ''] = /action="(\/sources\/readings\/[^"]+)\/cancel"/u.exec(page) ?? [];
  let html = page;
  for (let tries = 0; tries < 600 && !html.includes('data-live-reading="over"'); tries += 1) {
    await wait(100);
    html = await visitor.page(cancel);
  }
  return visitor.page(/href="(\/sources\/src-[^"]+\/review[^"]*)"/u.exec(html)?.[1] ?? '/');
}

describe('a source', () => {
  it('gives proposals whose words are marked, and one accepted stands in the register', async () => {
    const text =
      'I 2025 heldt vi eit innlegg på ein konferanse i Nairobi for over 300 deltakarar.\n\nVi hadde òg eit møte med Utdanningsdepartementet i Kenya i mars 2025.\n';
    const first = await visitor.submit('/sources', { text, year: '2025', title: 'Årsnotat' });
    const review = first.includes('data-live-reading') ? await afterReading(first) : first;
    assert.match(review, /<mark [^>]*id="c\d+-\d+"/);
    const accept = /action="(\/sources\/[^"]+\/accept)"/.exec(review)?.[1];
    assert.ok(accept, 'a proposal waits');
    const before = (await server.register.listEngagements(server.who, { year: 2025 }, { limit: 9 })).total;
    assert.ok((await visitor.submit(accept, {})).includes(words('nn').review.accepted));
    assert.equal((await server.register.listEngagements(server.who, { year: 2025 }, { limit: 9 })).total, before + 1);
    const undone = await visitor.submit(accept.replace('/accept', '/undo'), {});
    assert.ok(undone.includes(words('nn').review.undone));
    assert.equal((await server.register.listEngagements(server.who, { year: 2025 }, { limit: 9 })).total, before);
  });

  it('shows passages that overlap, each with an address of its own', async () => {
    const text = 'Blåbær og 🫐 bringebær vart drøfta i Oslo den 3. mai 2020.';
    const sourceId = await server.register.keepSource(server.who, sourceOf(text));
    const [proposal = ''] = await server.register.submitProposals(server.who, sourceId, [
      {
        anchor: anchorOf(text, text),
        confidence: 1,
        draft: draftOf('Bær'),
        fields: { areas: anchorOf(text, 'i Oslo'), period: anchorOf(text, '3. mai 2020') },
      },
    ]);
    await server.register.acceptProposal(server.who, proposal);
    const html = await visitor.page(`/sources/${sourceId}`);
    for (const exact of [text, '3. mai 2020']) {
      const { start, end } = anchorOf(text, exact);
      assert.ok(html.includes(`id="c${start}-${end}"`), exact);
    }
    assert.equal(textIn(/<div class="source-text">(.*?)<\/div>/s.exec(html)?.[1] ?? ''), text, 'the text is whole');
  });

  it('refuses a picture with a clear word', async () => {
    const form = new FormData();
    form.set('year', '2026');
    form.set('file', new File([new Uint8Array([0x89, 0x50, 0, 1])], 'bilete.png', { type: 'image/png' }));
    const response = await visitor.send('POST', '/sources', form);
    assert.equal(response.status, 415);
    assert.ok((await response.text()).includes(words('nn').problems['not-text']()));
  });
});

describe('the account', () => {
  it('opens a sentence on its records, and leads on to the passage in the source', async () => {
    const text = 'Etaten hadde eit møte med Bergtatt Forum i juni 2019.';
    const sourceId = await server.register.keepSource(server.who, sourceOf(text, { year: 2019 }));
    const [proposal = ''] = await server.register.submitProposals(server.who, sourceId, [
      {
        anchor: anchorOf(text, text),
        confidence: 1,
        draft: draftOf('Møte med Bergtatt Forum', { period: periodOf('2019-06'), parties: [mention('Bergtatt Forum')] }),
        fields: {},
      },
    ]);
    const id = await server.register.acceptProposal(server.who, proposal);
    const account = await visitor.page('/account/2019');
    const sentence = /class="sentence"[^>]*href="([^"#]+)/.exec(account)?.[1] ?? '';
    const opened = await visitor.page(unescape(sentence));
    assert.ok(opened.includes(`href="/engagements/${id}"`));
    assert.ok(opened.includes(`href="/sources/${sourceId}#c0-${[...text].length}"`));
    assert.ok((await visitor.page(`/engagements/${id}`)).includes('/account/2019?sentence='), 'and the record shows the sentence it became');
  });

  it('comes in every format and language', async () => {
    for (const lang of LANGS)
      for (const format of ['html', 'md', 'json', 'docx', 'pdf']) {
        const response = await visitor.get(`/account/2019.${format}?lang=${lang}`);
        assert.equal(response.status, 200, format);
        assert.ok((await response.arrayBuffer()).byteLength > 100, format);
      }
    assert.equal((await visitor.get('/account/2019.exe')).status, 422);
  });
});

describe('every page', () => {
  it('holds together in three languages, with no word missing', async () => {
    const id = await server.register.logEngagement(
      server.who,
      draftOf('Alt saman', { commitment: { by: 'us', due: periodOf('2026') }, parties: [mention('Sørlege Samband')] }),
    );
    const party = (await server.register.readEngagement(server.who, id)).parties[0]?.partyId ?? '';
    const source = await server.register.keepSource(server.who, sourceOf('Eit notat utan noko særleg.'));
    const paths = [
      '/',
      '/engagements',
      '/engagements/new',
      `/engagements/${id}`,
      `/engagements/${id}/edit`,
      '/parties',
      '/parties/new',
      `/parties/${party}`,
      `/parties/${party}/edit`,
      '/commitments',
      '/commitments?year=2026',
      '/sources',
      `/sources/${source}`,
      `/sources/${source}/review`,
      '/account/2021',
      '/insight?year=2021',
      '/search?q=alt',
      '/settings',
      '/changes',
    ];
    for (const lang of LANGS)
      for (const path of paths) {
        const response = await visitor.get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        const html = await response.text();
        assert.equal(response.status, 200, path);
        assert.ok(html.includes(`<html lang="${lang}"`), path);
        assert.ok(!/undefined|\[object|NaN|=>/.test(html), `${path} in ${lang}`);
        assert.equal(html.match(/<h1/g)?.length, 1, path);
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);
        assert.equal(new Set(ids).size, ids.length, `${path}: every id once`);
        for (const [, target] of html.matchAll(/<label[^>]* for="([^"]+)"/g)) assert.ok(ids.includes(target), `${path}: label for ${target}`);
      }
    await visitor.get('/?lang=nn');
  });

  it("says in the reader's language when something is not there", async () => {
    for (const path of ['/nope', '/engagements/eng-none', '/parties/par-none', '/sources/src-none']) {
      const response = await visitor.get(path);
      assert.equal(response.status, 404, path);
      assert.ok((await response.text()).includes(words('nn').problems['not-found']()), path);
    }
  });
});

describe('what makes no sense', () => {
  it('is refused with a clear status, never with a crash', async () => {
    for (const path of [
      '/engagements?country=%00',
      '/engagements/%00',
      '/account/0000',
      '/account/21',
      '/engagements?after=x',
      '/parties?after=%ff',
      '/changes?after=[]',
      '/sources/src-x/review',
      '/insight?year=-1',
      '/commitments?year=zz',
    ]) {
      const { status } = await visitor.get(path);
      assert.ok(status < 500, `${path}: ${status}`);
    }
    const bodies: Record<string, string>[] = [
      {},
      { draft: '{' },
      { draft: '{}' },
      { 'title.nn': 'a\0b', ...FORM },
      { ...FORM, 'figures.0.value': '1'.repeat(400) },
      { status: 'nope' },
      { due: '' },
      { 'names.0.name': '\0' },
    ];
    for (const path of [
      '/engagements',
      '/engagements/eng-x/edit',
      '/parties',
      '/parties/par-x/ties',
      '/commitments/com-x/settle',
      '/commitments/com-x/carry-over',
      '/sources',
      '/sources/src-x/proposals/pro-x/merge',
      '/claims/clm-x/prefer',
      '/changes/chg-x/undo',
      '/log-line',
    ])
      for (const body of bodies) {
        const { status } = await visitor.post(path, body);
        assert.ok(status < 500, `${path} ${JSON.stringify(body)}: ${status}`);
      }
    assert.equal((await visitor.send('POST', '/engagements', 'garbage', { 'content-type': 'multipart/form-data; boundary=x' })).status, 422);
  });
});

const textIn = (html: string) => unescape(html.replace(/<[^>]*>/g, ''));
