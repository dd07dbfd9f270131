import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { ReadingWish } from '../read-document.ts';
import { LIMITS } from './limits.ts';
import { readInWorker } from './read-in-worker.ts';
import { Lane } from './thread/lane.ts';

const wish: ReadingWish = { us: 'Elvelaget', known: [], lang: 'auto', year: null, otherwise: 2024 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const rogue = (memory = LIMITS.memory) => new Lane(new URL('../../../test/rogue-thread.ts', import.meta.url), memory);

describe('reading a file on a thread of its own', () => {
  it('gives the text and what was found in it, and says how far it has come', async () => {
    const steps: string[] = [];
    const bytes = bytesOf('I mars 2021 heldt vi eit innlegg for Fjellskulen.');
    const { document, reading } = await readInWorker('notat.txt', bytes, wish, { onStep: (step) => steps.push(step) });
    assert.deepEqual(steps, ['open', 'find']);
    assert.equal(document.text.length, 49);
    assert.equal(reading.proposals[0]?.draft.kind, 'talk');
    assert.equal(bytes.byteLength, 49); // what was given is not taken away
  });

  it('refuses what a reader refuses, with the same words', async () => {
    await assert.rejects(readInWorker('tom.txt', new Uint8Array(), wish), { code: 'empty-text' });
    await assert.rejects(readInWorker('a.pdf', bytesOf('%PDF-1.7 og ikkje meir'), wish), { code: 'damaged' });
  });

  it('stops at the time it has, and reads the next file', async () => {
    const text = bytesOf('Vi møtte Fjellskulen i mars 2021. '.repeat(50_000));
    await assert.rejects(readInWorker('lang.txt', text, wish, { limits: { ...LIMITS, seconds: 0.3 } }), { code: 'too-slow', params: { seconds: 0.3 } });
    assert.equal((await readInWorker('kort.txt', bytesOf('Vi møtte Fjellskulen.'), wish)).document.media, 'text/plain');
  });

  it('stops when asked to, also while it waits for its turn', async () => {
    const control = new AbortController();
    const text = bytesOf('Vi møtte Fjellskulen i mars 2021. '.repeat(50_000));
    const both = ['ein.txt', 'to.txt'].map((name) => readInWorker(name, text, wish, { signal: control.signal }));
    globalThis.setTimeout(() => control.abort(), 100);
    for (const one of both) await assert.rejects(one, { code: 'cancelled' });
  });
});

describe('a thread that goes down', () => {
  it('is too large a file where memory runs out, and the next job is done', async () => {
    const lane = rogue(32 * 2 ** 20);
    await assert.rejects(lane.run({ do: 'eat' }, { seconds: 60 }), { code: 'too-large' });
    assert.equal(await lane.run({ do: 'answer' }, { seconds: 60 }), 'here');
  });

  it('is a damaged file where it ends or fails, and the next job is done', async () => {
    const lane = rogue();
    for (const what of ['exit', 'throw']) {
      const [down, next] = [lane.run({ do: what }, { seconds: 60 }), lane.run({ do: 'answer' }, { seconds: 60 })];
      await assert.rejects(down, { code: 'damaged' });
      assert.equal(await next, 'here');
    }
  });

  it('stays up where a library lets a promise fall, unless its answer hung on that', async () => {
    const lane = rogue();
    assert.equal(await lane.run({ do: 'stray' }, { seconds: 60 }), 'stray');
    await setTimeout(100);
    assert.equal(await lane.run({ do: 'answer' }, { seconds: 60 }), 'here');
    await assert.rejects(lane.run({ do: 'stall' }, { seconds: 60 }), { code: 'damaged' });
    assert.equal(await lane.run({ do: 'answer' }, { seconds: 60 }), 'here');
  });

  it('costs no file where it goes down between two', async () => {
    const lane = rogue();
    assert.equal(await lane.run({ do: 'later' }, { seconds: 60 }), 'later');
    await setTimeout(500);
    assert.equal(await lane.run({ do: 'answer' }, { seconds: 60 }), 'here');
  });

  it('is stopped where it never answers', async () => {
    const lane = rogue();
    await assert.rejects(lane.run({ do: 'hang' }, { seconds: 0.5 }), { code: 'too-slow' });
    assert.equal(await lane.run({ do: 'answer' }, { seconds: 60 }), 'here');
  });
});
