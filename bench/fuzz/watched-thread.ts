import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../src/intake/file/limits.ts';
import type { Asked, Given, Tried } from './try-file.ts';

const MB = 1024 * 1024;

const LOOK = 2000; // milliseconds

/** A thread that tries one file at a time. Its time is that of the processor, and ten times as much of the clock. It is stopped and another started where a file takes longer than it may, more memory than it may, or brings it down. */
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
    const [before, started] = [await worker.cpuUsage().catch(() => undefined), performance.now()];
    const look = async () => {
      const { user, system } = await worker.cpuUsage(before);
      const seconds = Math.max((user + system) / 1e6, (performance.now() - started) / 10_000);
      if (seconds > this.#seconds) fell('BUG', `not read after ${seconds.toFixed(0)} seconds`);
    };
    const timer = setInterval(() => void look().catch(() => {}), LOOK); // one that has gone down is told of by itself
    worker.once('message', resolve);
    const failed = (error: unknown) => fell('BUG', String(error instanceof Error ? error.stack : error));
    const ended = () => fell('BUG', 'ended without an answer');
    worker.once('error', failed);
    worker.once('exit', ended);
    worker.postMessage(asked);
    const tried = await promise;
    clearInterval(timer);
    worker.off('message', resolve);
    worker.off('error', failed);
    worker.off('exit', ended);
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
