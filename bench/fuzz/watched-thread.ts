import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../src/intake/file/limits.ts';
import type { Asked, Given, Tried } from './try-file.ts';

const MB = 1024 * 1024;

/** A thread that tries one file at a time. It is stopped and another started where a file takes longer than it may, more memory than it may, or brings it down. */
export class WatchedThread {
  readonly #given: Given;
  readonly #seconds: number;
  #worker: Worker | null = null;
  constructor(given: Given, seconds: number) {
    this.#given = given;
    this.#seconds = seconds;
  }

  async try(asked: Asked): Promise<Tried> {
    const worker = (this.#worker ??= new Worker(new URL('./try-file.ts', import.meta.url), {
      workerData: this.#given,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory / MB },
    }));
    const { promise, resolve } = Promise.withResolvers<Tried>();
    const fell = (code: string, bug: string) => resolve({ index: asked.index, how: '', outcomes: [{ format: 'unknown', code, bug }], ms: 0, file: null });
    const timer = setTimeout(fell, this.#seconds * 1000, 'BUG', `not read after ${this.#seconds} seconds`);
    worker.once('message', resolve);
    const failed = (error: unknown) => fell('BUG', String(error instanceof Error ? error.stack : error));
    worker.once('error', failed);
    worker.postMessage(asked);
    const tried = await promise;
    clearTimeout(timer);
    worker.off('message', resolve);
    worker.off('error', failed);
    if (tried.how === '') {
      worker.on('error', () => undefined); // it has been told
      await worker.terminate();
      this.#worker = null;
    }
    return tried;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}
