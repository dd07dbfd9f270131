import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { RogueJob } from '../../../test/rogue-child.ts';
import type { ReadingWish } from '../read-document.ts';
import { Lane } from './child/lane.ts';
import { LIMITS } from './limits.ts';
import { readInChild } from './read-in-child.ts';

const wish: ReadingWish = { us: 'Elvelaget', known: [], lang: 'auto', year: null, otherwise: 2024 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
function rogue(memory = LIMITS.memory) {
  const lane = new Lane(new URL('../../../test/rogue-child.ts', import.meta.url), memory);
  return (job: RogueJob, seconds = 60) => lane.run(job, { seconds });
}

/** Waits until no such process is left; one that has ended and that nobody has asked after is none. */
async function gone(number: number): Promise<void> {
  const stat = `/proc/${number}/stat`;
  const isUp = () => {
    try {
      process.kill(number, 0);
      return !(existsSync(stat) && /\) Z /u.test(readFileSync(stat, 'utf8')));
    } catch {
      return false;
    }
  };
  while (isUp()) await setTimeout(20);
}

describe('reading a file in a process of its own', () => {
  it('gives the text and what was found in it, and says how far it has come', async () => {
    const steps: string[] = [];
    const bytes = bytesOf('I mars 2021 heldt vi eit innlegg for Fjellskulen.');
    const { document, reading } = await readInChild('notat.txt', bytes, wish, { onStep: (step) => steps.push(step) });
    assert.deepEqual(steps, ['open', 'find']);
    assert.equal(document.text.length, 49);
    assert.equal(reading.proposals[0]?.draft.kind, 'talk');
    assert.equal(bytes.byteLength, 49); // what was given is not taken away
  });

  it('refuses what a reader refuses, with the same words', async () => {
    await assert.rejects(readInChild('tom.txt', new Uint8Array(), wish), { code: 'empty-text' });
    await assert.rejects(readInChild('a.pdf', bytesOf('%PDF-1.7 og ikkje meir'), wish), { code: 'damaged' });
  });

  it('stops at the time it has, and reads the next file', async () => {
    const text = bytesOf('Vi møtte Fjellskulen i mars 2021. '.repeat(50_000));
    await assert.rejects(readInChild('lang.txt', text, wish, { limits: { ...LIMITS, seconds: 0.3 } }), { code: 'too-slow', params: { seconds: 0.3 } });
    assert.equal((await readInChild('kort.txt', bytesOf('Vi møtte Fjellskulen.'), wish)).document.media, 'text/plain');
  });

  it('stops when asked to, also while it waits for its turn', async () => {
    const control = new AbortController();
    const text = bytesOf('Vi møtte Fjellskulen i mars 2021. '.repeat(50_000));
    const both = ['ein.txt', 'to.txt'].map((name) => readInChild(name, text, wish, { signal: control.signal }));
    globalThis.setTimeout(() => control.abort(), 100);
    for (const one of both) await assert.rejects(one, { code: 'cancelled' });
  });
});

describe('a reader that goes down', () => {
  for (const [what, grows] of [
    ['eat', 'a heap of small things'],
    ['array', 'one array that V8 grows in ever longer steps'],
    ['buffer', 'bytes outside the heap'],
  ] as const)
    it(`is too large a file where memory runs out, and the next job is done: ${grows}`, async () => {
      const run = rogue(32 * 2 ** 20);
      await assert.rejects(run({ do: what }), { code: 'too-large', params: { memory: 32 * 2 ** 20 } });
      assert.equal(await run({ do: 'answer' }), 'here');
    });

  it('is a damaged file where it ends or fails, and the next job is done', async () => {
    const run = rogue();
    for (const what of ['exit', 'throw'] as const) {
      const [down, next] = [run({ do: what }), run({ do: 'answer' })];
      await assert.rejects(down, { code: 'damaged' });
      assert.equal(await next, 'here');
    }
  });

  it('stays up where a library lets a promise fall, unless its answer hung on that', async () => {
    const run = rogue();
    const number = await run({ do: 'number' });
    assert.equal(await run({ do: 'stray' }), 'stray');
    await setTimeout(100);
    assert.equal(await run({ do: 'number' }), number);
    await assert.rejects(run({ do: 'stall' }, 600), { code: 'damaged' });
    assert.equal(await run({ do: 'answer' }), 'here');
  });

  it('costs no file where it goes down between two', async () => {
    const run = rogue();
    assert.equal(await run({ do: 'later' }), 'later');
    await setTimeout(500);
    assert.equal(await run({ do: 'answer' }), 'here');
  });

  it('is ended where it never answers', async () => {
    const run = rogue();
    const number = (await run({ do: 'number' })) as number;
    await assert.rejects(run({ do: 'hang' }, 0.5), { code: 'too-slow' });
    await gone(number);
    assert.equal(await run({ do: 'answer' }), 'here');
  });
});

describe('a reader whose parent is killed', () => {
  for (const at of ['busy', 'idle'])
    it(`ends too, ${at === 'busy' ? 'in the midst of a loop that never ends' : 'while it waits for a file'}`, async () => {
      const program = fileURLToPath(new URL('../../../test/rogue-run.ts', import.meta.url));
      const parent = spawn(process.execPath, [program, at], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
      const number = Number(printed.toString());
      process.kill(number, 0); // it is there
      parent.kill('SIGKILL');
      await gone(number);
    });
});
