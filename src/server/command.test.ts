import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LANGS } from '../domain/lang.ts';
import { words } from '../language/catalogue/catalogue.ts';
import { openServer } from '../../test/open-server.ts';

describe('the commands of the palette', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  before(async () => void (server = await openServer()));
  after(() => server?.store.close());

  it('reach the pages of every day in the words of the reader, and each of them answers', async () => {
    const visitor = server.visitor();
    await visitor.signIn();
    for (const lang of LANGS) {
      const { requests, commitments, round, asOf, reminders } = words(lang);
      for (const label of [requests.title, requests.new, commitments.title, commitments.new, round.title, asOf.title, reminders.settings]) {
        const found = await visitor.page(`/palette?lang=${lang}&q=${encodeURIComponent(label)}`);
        const href = new RegExp(`data-href="([^"]+)">${label}<`, 'u').exec(found)?.[1];
        assert.ok(href, `${label}: ${found}`);
        assert.ok((await visitor.page(href)).includes('<h1'), href);
      }
    }
  });
});
