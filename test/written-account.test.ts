import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { draftOf, mention } from './registers.ts';
import { openServer } from './open-server.ts';

type Fields = Record<string, string>;

describe('an account edited and frozen through the server', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  let visitor: ReturnType<typeof server.visitor>;
  let id: string;
  let engagementId: string;
  before(async () => {
    server = await openServer();
    const { register, who } = server;
    engagementId = await register.logEngagement(
      who,
      draftOf('Om Sida', { kind: 'collaboration', direction: 'mutual', subject: { nn: 'sak Sida' }, parties: [mention('Sida')] }),
    );
    await register.logEngagement(
      who,
      draftOf('Om GIZ', { kind: 'funding', direction: 'out', subject: { nn: 'sak GIZ' }, parties: [mention('GIZ', 'recipient')] }),
    );
    visitor = server.visitor();
    await visitor.signIn();
  });
  after(() => server.store.close());

  const page = () => visitor.page(`/accounts/${id}`);
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
  const sentenceIds = async (): Promise<string[]> => [...(await page()).matchAll(/<a class="sentence"[^>]* id="([^"]+)"/g)].map((found) => found[1] ?? '');
  /** The fields of the form under a sentence, as a browser would send them. */
  async function formOf(sentence: string): Promise<Fields> {
    const opened = await visitor.page(`/accounts/${id}?sentence=${sentence}`);
    const form = /<form[^>]*class="sentence-form"[\s\S]*?<\/form>/.exec(opened)?.[0] ?? '';
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]);
    return { ...Object.fromEntries(hidden), text: plain(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(form)?.[1] ?? '') };
  }
  const send = (fields: Fields) => visitor.post(`/accounts/${id}/sentences`, fields);

  it('is kept by the first edit of the year’s text, and read from then on', async () => {
    const year = await visitor.page('/account/2021');
    const first = /<a class="sentence"[^>]* id="([^"]+)"/.exec(year)?.[1] ?? '';
    const made = await visitor.post('/accounts', { period: '2021', text: 'nn', edit: 'yes', sentence: first });
    const to = made.headers.get('location') ?? '';
    id = /\/accounts\/(acc-[^?]+)\?/.exec(to)?.[1] ?? '';
    assert.match(await visitor.page(to), /Teksten er teken vare på/);
    assert.match((await visitor.get('/account/2021')).headers.get('location') ?? '', new RegExp(`/accounts/${id}`));
    assert.equal((await visitor.get('/account/2021?as=compiled')).status, 200);
    assert.equal((await visitor.get('/account/2021?text=en')).status, 200);
    assert.match(await visitor.page('/accounts'), new RegExp(`/accounts/${id}`));
  });

  it('is saved in other words, and says so when a record under it changes', async () => {
    const [first = ''] = await sentenceIds();
    const saved = await send({ ...(await formOf(first)), text: 'Vi arbeider med Sida.', do: 'rewrite' });
    assert.equal(saved.status, 303);
    assert.match(await page(), /Vi arbeider med Sida\./);
    const { version, kind, direction } = await server.register.readEngagement(server.who, engagementId);
    await server.register.correctEngagement(
      server.who,
      engagementId,
      version,
      draftOf('Om Sida', { kind, direction, subject: { nn: 'noko nytt' }, parties: [mention('Sida')] }),
    );
    assert.match(await page(), /1 setning er gått ut på dato/);
    assert.match(await visitor.page('/'), /1 setning er gått ut på dato/, 'Today says so too');
    const opened = await visitor.page(saved.headers.get('location') ?? '');
    for (const words of ['sak Sida', 'noko nytt', 'Samband skreiv då', 'Samband skriv no', 'Behald mi setning', 'Ta den nye teksten'])
      assert.ok(opened.includes(words), words);
    const [line = ''] = await sentenceIds();
    await send({ ...(await formOf(line)), text: 'Vi arbeider med Sida om noko nytt.', do: 'merge' });
    assert.doesNotMatch(await page(), /gått ut på dato/);
    assert.doesNotMatch(await visitor.page('/'), /gått ut på dato/);
    assert.match(await page(), /Vi arbeider med Sida om noko nytt\./);
  });

  it('shows both texts where two have written in one sentence, and loses neither', async () => {
    const [line = ''] = await sentenceIds();
    const [mine, theirs] = [await formOf(line), await formOf(line)];
    assert.equal((await send({ ...theirs, text: 'Den andre skreiv dette.', do: 'rewrite' })).status, 303);
    const met = await send({ ...mine, text: 'Eg skreiv noko anna.', do: 'rewrite' });
    assert.equal(met.status, 409);
    const conflict = await met.text();
    for (const words of [mine.text ?? '', 'Den', 'andre', 'skreiv dette.', 'Eg skreiv noko anna.']) assert.ok(plain(conflict).includes(words), words);
    const hidden = [...conflict.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]);
    assert.equal((await send({ ...Object.fromEntries(hidden), text: 'Begge skreiv dette.', do: 'rewrite' })).status, 303);
    assert.match(await page(), /Begge skreiv dette\./);
    const history = await visitor.page(`/accounts/${id}/history`);
    assert.ok(history.includes('andre'), 'what was overwritten knowingly stands in the history');
  });

  it('shows what was typed again where a record changed meanwhile', async () => {
    const [, second = ''] = await sentenceIds();
    const form = await formOf(second);
    const other = (await server.register.listEngagements(server.who, { words: 'GIZ' }, { limit: 1 })).rows[0]!.engagementId;
    const { version, kind, direction } = await server.register.readEngagement(server.who, other);
    await server.register.correctEngagement(
      server.who,
      other,
      version,
      draftOf('Om GIZ', { kind, direction, subject: { nn: 'frisk luft' }, parties: [mention('GIZ', 'recipient')] }),
    );
    const met = await send({ ...form, text: 'Pengar til GIZ.', do: 'rewrite' });
    assert.equal(met.status, 409);
    const text = await met.text();
    for (const words of ['medan du skreiv', 'Pengar til GIZ.', 'frisk luft']) assert.ok(text.includes(words), words);
  });

  it('keeps what was typed when another button than save is pressed', async () => {
    const [, second = ''] = await sentenceIds();
    await send({ ...(await formOf(second)), text: 'Skrive og flytta.', do: 'to', section: 'requests-and-cooperation' });
    assert.match(await page(), /Skrive og flytta\./);
    const line = (await sentenceIds()).at(-1) ?? '';
    const split = await send({ ...(await formOf(line)), text: 'Ein del.', do: 'split' });
    assert.equal(split.status, 422);
    assert.match(await split.text(), /Ein del\.[\s\S]*tom linje|tom linje[\s\S]*Ein del\./);
    await send({ ...(await formOf(line)), text: 'Ein del.\n\nTo delar.', do: 'split' });
    await send({ ...(await formOf((await sentenceIds()).at(-1) ?? '')), text: 'To delar til.', do: 'out' });
    const out = await page();
    assert.match(out, /Utelate frå teksten[\s\S]*To delar til\./);
    const version = /name="version" value="(\d+)"/.exec(out.slice(out.indexOf('left-out-heading')))?.[1] ?? '';
    const lineId = /id="(lin-[^"]+)"/.exec(out.slice(out.indexOf('left-out-heading')))?.[1] ?? '';
    await send({ sentence: lineId, version, do: 'back' });
    assert.doesNotMatch(await page(), /Utelate frå teksten/);
  });

  it('takes no sentence of one’s own that says nothing of what it stands on', async () => {
    const [first = ''] = await sentenceIds();
    const refused = await send({ sentence: first, text: 'Vi trur på dette.', do: 'add' });
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Vi trur på dette\./);
    await send({ sentence: first, text: 'Vi trur på dette.', none: 'yes', do: 'add' });
    assert.match(await page(), /Vi trur på dette\.[\s\S]{0,400}Utan belegg/);
  });

  it('is frozen with its sum, signed off once, published at an address that stays, and corrected in a new edition', async () => {
    const mark = async () => /name="mark" value="([^"]+)"/.exec(await visitor.page(`/accounts/${id}/freeze`))?.[1] ?? '';
    assert.match(await visitor.page(`/accounts/${id}/freeze`), /1 setning seier at ho ikkje kviler på noka oppføring/);
    assert.equal((await visitor.post(`/accounts/${id}/freeze`, { mark: 'old' })).status, 409);
    assert.equal((await visitor.post(`/accounts/${id}/freeze`, { mark: await mark() })).status, 303);
    const content = await visitor.page(`/accounts/${id}/editions/1/content.json`);
    const list = await visitor.page(`/accounts/${id}/editions`);
    assert.ok(list.includes(createHash('sha256').update(content).digest('hex')));
    const anybody = server.visitor();
    assert.equal((await anybody.get(`/published/${id}`)).status, 404, 'what is not signed off is not published');
    assert.equal((await visitor.post(`/accounts/${id}/editions/1/sign`, { name: 'Kari Eksempel', role: '' })).status, 422);
    await visitor.post(`/accounts/${id}/editions/1/sign`, { name: 'Kari Eksempel', role: 'direktør', public: 'yes' });
    await assert.rejects(server.register.signEdition(server.who, id, 1, { name: 'Ein', role: 'annan', isPublic: false }), { code: 'conflict' });
    const published = await anybody.get(`/published/${id}`);
    const text = await published.text();
    assert.ok(text.includes('Begge skreiv dette.') && text.includes('Kari Eksempel, direktør'));
    assert.match(published.headers.get('content-security-policy') ?? '', /style-src 'sha256-/);
    const [first = ''] = await sentenceIds();
    await send({ ...(await formOf(first)), text: 'Begge skreiv dette, og meir.', do: 'rewrite' });
    assert.ok(!(await anybody.page(`/published/${id}`)).includes('og meir'));
    assert.equal((await visitor.post(`/accounts/${id}/freeze`, { mark: await mark() })).status, 422, 'a correction says what it corrects');
    await visitor.post(`/accounts/${id}/freeze`, { mark: await mark(), note: 'La til meir' });
    assert.equal((await anybody.get(`/published/${id}/2`)).status, 404);
    await visitor.post(`/accounts/${id}/editions/2/sign`, { name: 'Kari Eksempel', role: 'direktør', public: 'yes' });
    assert.match(await anybody.page(`/published/${id}`), /og meir[\s\S]*\/published\/[^"]+\/1"/);
    assert.ok(!(await anybody.page(`/published/${id}/1`)).includes('og meir'));
    const difference = await visitor.page(`/accounts/${id}/editions/1/2`);
    assert.match(difference, /La til meir/);
    assert.match(difference, /<ins>[\s\S]*og meir/);
    assert.equal(await visitor.page(`/accounts/${id}/editions/1/content.json`), content);
  });

  it('is frozen and signed by publishers alone', async () => {
    const writer = { ...server.who, roles: ['writer' as const] };
    const { account } = await server.register.readEdition(server.who, id, 1);
    await assert.rejects(server.register.freezeEdition(writer, id, account, 'x'), { code: 'forbidden' });
    await assert.rejects(server.register.signEdition(writer, id, 1, { name: 'x', role: 'x', isPublic: true }), { code: 'forbidden' });
  });

  it('tells what of its period people have left out, and cites it in a sentence of one’s own where that is wanted', async () => {
    const made = await visitor.post('/accounts', { period: '2021', text: 'en' });
    const [address = ''] = [made.headers.get('location') ?? ''];
    const opened = await visitor.page(address);
    const sentence = [...opened.matchAll(/<a class="sentence"[^>]* id="([^"]+)"[^>]*>([^<]+)/g)].find(([, , text]) => text?.includes('Sida'))?.[1] ?? '';
    const form = /<form[^>]*class="sentence-form"[\s\S]*?<\/form>/.exec(await visitor.page(`${address}?sentence=${sentence}`))?.[0] ?? '';
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]);
    const text = plain(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(form)?.[1] ?? '');
    await visitor.post(`${address}/sentences`, { ...Object.fromEntries(hidden), text, do: 'out' });
    const lacking = await visitor.page(`${address}/coverage`);
    assert.match(lacking, new RegExp(`Utelate frå teksten[\\s\\S]*${engagementId}`));
    await visitor.post(`${address}/sentences`, { sentence: '', text: 'Sida was part of it.', cites: engagementId, do: 'add' });
    assert.match(await visitor.page(address), /Sida was part of it\./);
    assert.doesNotMatch(await visitor.page(`${address}/coverage`), /Utelate frå teksten/);
  });

  it('is taken away from its history page while nothing of it is frozen', async () => {
    const made = await visitor.post('/accounts', { period: '2021', text: 'nb' });
    const address = made.headers.get('location') ?? '';
    const [, version = ''] = /name="version" value="(\d+)"/.exec(await visitor.page(`${address}/history`)) ?? [];
    assert.equal((await visitor.post(`${address}/withdraw`, { version })).status, 303);
    assert.match(await visitor.page('/accounts'), /Teksten er teken bort/);
    assert.equal((await visitor.get(address)).status, 404);
    assert.match(await visitor.page(`/accounts/${id}/history`), /Teksten har utgåver/);
  });

  it('takes a sentence of one’s own also where nothing is compiled', async () => {
    const made = await visitor.post('/accounts', { period: '1998', text: 'nn' });
    const address = made.headers.get('location') ?? '';
    await visitor.post(`${address}/sentences`, { sentence: '', text: 'Dette året hende ingenting.', none: 'yes', do: 'add' });
    assert.match(await visitor.page(address), /Dette året hende ingenting\.[\s\S]{0,400}Utan belegg/);
  });

  it('is made on one party, which is asked for where the template wants one', async () => {
    const bare = await visitor.post('/accounts', { period: '2021', text: 'nn', template: 'party' });
    assert.equal(bare.status, 422);
    const [, sida = ''] = /<option value="(party:[^"]+)"[^>]*>Sida</.exec(await bare.text()) ?? [];
    const made = await visitor.post('/accounts', { period: '2021', text: 'nn', template: 'party', subject: sida });
    assert.equal(made.status, 303);
    const text = await visitor.page(made.headers.get('location') ?? '');
    assert.match(text, /Internasjonalt arbeid i 2021: Sida/);
    assert.doesNotMatch(text, /GIZ/);
    assert.equal((await visitor.post('/accounts', { period: '2021', text: 'nn', template: 'network', subject: sida })).status, 422);
    const party = await visitor.page(`/parties/${sida.slice('party:'.length)}`);
    const link = plain(/href="(\/accounts\/new[^"]+)"/.exec(party)?.[1] ?? '');
    assert.match(await visitor.page(link), new RegExp(`<option value="${sida}" selected`));
  });

  it('says so where the period has nothing that its template could be about', async () => {
    const empty = await visitor.post('/accounts', { period: '1999', text: 'nn', template: 'party' });
    assert.match(await empty.text(), /Det er ingenting i perioden som teksten kan handle om/);
  });
});
