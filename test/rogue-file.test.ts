import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { LANGS } from '../src/domain/lang.ts';
import { Problem } from '../src/domain/problem.ts';
import { Lane } from '../src/intake/file/child/lane.ts';
import { readInChild, type ReadOne } from '../src/intake/file/read-in-child.ts';
import { words } from '../src/language/catalogue/catalogue.ts';
import { problemSentence } from '../src/language/catalogue/problem-sentence.ts';
import { openServer } from './open-server.ts';
import type { RogueJob } from './rogue-child.ts';

const MEMORY = 32 * 2 ** 20;
const rogue = new Lane(new URL('./rogue-child.ts', import.meta.url), MEMORY);
const WAYS: Record<string, RogueJob['do']> = { 'array.txt': 'array', 'bytes.txt': 'buffer' };
/** Reads as the server does, but for files that make their reader take memory without end. */
const read: ReadOne = async (name, bytes, wish, options) => {
  const way = WAYS[name];
  if (way) await rogue.run({ do: way } satisfies RogueJob, { seconds: 120, signal: options?.signal });
  return readInChild(name, bytes, wish, options);
};

describe('a file that makes its reader take memory without end', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  before(async () => (server = await openServer({ read })));
  after(() => server.store.close());

  it('ends the reader alone: the server answers meanwhile, the page says what happened, and the rest of the batch is read', async () => {
    const visitor = server.visitor();
    await visitor.signIn();
    const form = new FormData();
    for (const name of ['fyrst.txt', ...Object.keys(WAYS), 'sist.txt'])
      form.append('file', new File([`I mars 2021 heldt vi eit innlegg for ${name.slice(0, 3)}laget.`], name));
    const sent = await visitor.send('POST', '/sources', form);
    assert.equal(sent.status, 303);
    const page = sent.headers.get('location') ?? '';
    let told = await visitor.page(page);
    for (let isOver = false; !isOver; told = await visitor.page(page)) {
      assert.equal((await visitor.get('/health')).status, 200);
      isOver = told.includes('data-live-reading="over"');
      await setTimeout(200);
    }
    assert.equal((await visitor.get('/health')).status, 200);
    for (const lang of LANGS) {
      const said = await visitor.page(`${page}?lang=${lang}`);
      assert.ok(said.includes(words(lang).readings.over(2, 2)), lang);
      const sentence = problemSentence(new Problem('too-large', { memory: MEMORY }), lang);
      assert.notEqual(sentence, problemSentence(new Problem('too-large'), lang));
      assert.equal(said.split(sentence).length - 1, 2, lang);
    }
  });
});
