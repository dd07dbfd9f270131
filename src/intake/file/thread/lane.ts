import { Worker } from 'node:worker_threads';
import { Problem, type ProblemCode, type ProblemParams } from '../../../domain/problem.ts';

/** What a thread answers with: how far it has come, what it was asked for, or why there is none. */
export type Answer = { step: string } | { done: unknown } | { problem: { code: ProblemCode; params: ProblemParams } } | { broken: string };

export interface Errand {
  seconds: number;
  signal?: AbortSignal | undefined;
  onStep?: ((step: string) => void) | undefined;
}

const IDLE_MS = 20_000; // a thread that waits holds memory, and starting one takes a moment

/**
 * A thread that does one job after the other. It starts with the first and is let go when none comes for a while. A job that takes too long, too much memory or the
 * thread down with it is refused with a Problem, and the next one gets a thread of its own. Memory counts the heap, in bytes.
 */
export class Lane {
  readonly #entry: URL;
  readonly #memory: number;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  readonly #closed = new AbortController();

  constructor(entry: URL, memory: number) {
    this.#entry = entry;
    this.#memory = memory;
  }

  /** Throws Problem 'too-slow', 'too-large', 'damaged', 'cancelled', and those of the job itself. Only the job counts against its seconds, not the wait for its turn. */
  run(job: object, errand: Errand, moved: ArrayBuffer[] = []): Promise<unknown> {
    const { signal } = errand;
    return new Promise((done, refuse) => {
      const give = () => refuse(new Problem('cancelled'));
      signal?.addEventListener('abort', give, { once: true });
      const turn = this.#last.then(() => this.#work(job, errand, moved));
      this.#last = turn.then(
        () => {},
        () => {},
      );
      turn.then(done, refuse).finally(() => signal?.removeEventListener('abort', give));
    });
  }

  /** Lets the thread go and gives up what it is at, and what is still to come. */
  close(): void {
    this.#closed.abort();
    clearTimeout(this.#idle);
    if (this.#worker) this.#letGo(this.#worker);
  }

  #work(job: object, { seconds, signal, onStep }: Errand, moved: ArrayBuffer[]): Promise<unknown> {
    if (signal?.aborted || this.#closed.signal.aborted) return Promise.reject(new Problem('cancelled'));
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    return new Promise((done, refuse) => {
      const end = (isOver: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        for (const event of ['message', 'messageerror'] as const) worker.removeAllListeners(event);
        worker.off('exit', gone);
        worker.removeAllListeners('error').on('error', () => {}); // one that is being stopped may still fail
        worker.unref();
        if (isOver) this.#letGo(worker);
        else this.#idle = setTimeout(() => this.#letGo(worker), IDLE_MS).unref();
      };
      const stop = (problem: Problem) => (end(true), refuse(problem));
      const cancel = () => stop(new Problem('cancelled'));
      const gone = () => stop(new Problem('damaged'));
      const timer = setTimeout(() => stop(new Problem('too-slow', { seconds })), seconds * 1000);
      signal?.addEventListener('abort', cancel, { once: true });
      worker.removeAllListeners('error');
      worker.on('message', (answer: Answer) => {
        if ('step' in answer) return onStep?.(answer.step);
        end(false);
        if ('done' in answer) done(answer.done);
        else if ('problem' in answer) refuse(new Problem(answer.problem.code, answer.problem.params));
        else refuse(new Problem('damaged', {}, { cause: new Error(answer.broken) }));
      });
      worker.on('messageerror', (cause) => stop(new Problem('damaged', {}, { cause })));
      worker.on('error', (cause: NodeJS.ErrnoException) => {
        const full = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
        stop(full ? new Problem('too-large', { most: this.#memory }, { cause }) : new Problem('damaged', {}, { cause }));
      });
      worker.on('exit', gone);
      worker.postMessage(job, moved);
    });
  }

  #start(): Worker {
    // Nothing a reader needs is behind a hook, and flags of the process, such as those of its tests, are not the thread's.
    const worker = new Worker(this.#entry, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: Math.ceil(this.#memory / 2 ** 20) } });
    return worker.once('exit', () => this.#letGo(worker)); // one that goes down while it waits is asked for nothing more
  }

  #letGo(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
    void worker.terminate();
  }
}
