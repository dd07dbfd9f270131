import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem, type ProblemCode, type ProblemParams } from '../../../domain/problem.ts';

/** What a child answers with: how far it has come, what it was asked for, or why there is none. */
export type Answer = { step: string } | { done: unknown } | { problem: { code: ProblemCode; params: ProblemParams } } | { broken: string };

export interface Errand {
  seconds: number;
  signal?: AbortSignal | undefined;
  onStep?: ((step: string) => void) | undefined;
}

const MB = 2 ** 20;
const IDLE_MS = 20_000; // a child that waits holds memory, and starting one takes a moment
const BESIDE = 640 * MB; // beside its heap: Node itself, a file and what it opens into, and a copy of both on their way
const SAID = 4000; // letters of the last a child writes, to tell why it went down
/** How a process ends that V8 cannot give more memory, and one that the system or its own watch ends for taking too much. */
const FULL = new Set<NodeJS.Signals | number | null>(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL', 134]);

const lanes = new Set<Lane>();

/** Ends every child for good: what they are at is given up, and nothing is done any more. */
export function closeLanes(): void {
  for (const lane of lanes) lane.close();
}

/**
 * A child process that does one job after the other. It starts with the first and is let go when none comes for a while. A job that takes too long, too much memory or
 * the child down with it is refused with a Problem, and the next one gets a child of its own. Memory counts the heap, in bytes.
 */
export class Lane {
  readonly #entry: URL;
  readonly #memory: number;
  #child: ChildProcess | null = null;
  #said = '';
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  readonly #closed = new AbortController();

  constructor(entry: URL, memory: number) {
    this.#entry = entry;
    this.#memory = memory;
    lanes.add(this);
  }

  /** Throws Problem 'too-slow', 'too-large', 'damaged', 'cancelled', and those of the job itself. Only the job counts against its seconds, not the wait for its turn. */
  run(job: object, errand: Errand): Promise<unknown> {
    const { signal } = errand;
    return new Promise((done, refuse) => {
      const give = () => refuse(new Problem('cancelled'));
      signal?.addEventListener('abort', give, { once: true });
      const turn = this.#last.then(() => this.#work(job, errand));
      this.#last = turn.then(
        () => {},
        () => {},
      );
      turn.then(done, refuse).finally(() => signal?.removeEventListener('abort', give));
    });
  }

  /** Ends the child and gives up what it is at, and what is still to come. */
  close(): void {
    this.#closed.abort();
    clearTimeout(this.#idle);
    if (this.#child) this.#letGo(this.#child);
  }

  #work(job: object, { seconds, signal, onStep }: Errand): Promise<unknown> {
    if (signal?.aborted || this.#closed.signal.aborted) return Promise.reject(new Problem('cancelled'));
    clearTimeout(this.#idle);
    const child = (this.#child ??= this.#start());
    hold(child, true);
    return new Promise((done, refuse) => {
      const end = (isOver: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        child.off('message', hear).off('exit', gone).off('error', failed);
        hold(child, false);
        if (isOver) this.#letGo(child);
        else this.#idle = setTimeout(() => this.#letGo(child), IDLE_MS).unref();
      };
      const stop = (problem: Problem) => (end(true), refuse(problem));
      const cancel = () => stop(new Problem('cancelled'));
      const failed = (cause: Error) => stop(new Problem('damaged', {}, { cause }));
      const gone = (code: number | null, by: NodeJS.Signals | null) => {
        const cause = new Error(`ended by ${by ?? code}: ${this.#said}`);
        stop(FULL.has(by ?? code) ? new Problem('too-large', { memory: this.#memory }, { cause }) : new Problem('damaged', {}, { cause }));
      };
      const hear = (answer: Answer) => {
        if ('step' in answer) return onStep?.(answer.step);
        end(false);
        if ('done' in answer) done(answer.done);
        else if ('problem' in answer) refuse(new Problem(answer.problem.code, answer.problem.params));
        else refuse(new Problem('damaged', {}, { cause: new Error(answer.broken) }));
      };
      const timer = setTimeout(() => stop(new Problem('too-slow', { seconds })), seconds * 1000);
      signal?.addEventListener('abort', cancel, { once: true });
      child.on('message', hear).on('exit', gone).on('error', failed);
      child.send(job, () => {}); // where it cannot be sent, the child is gone, and that is told
    });
  }

  #start(): ChildProcess {
    this.#said = '';
    const child = fork(fileURLToPath(this.#entry), [String(this.#memory + BESIDE)], {
      // Nothing a reader needs is behind a hook, and flags of this process, such as those of its tests, are not the child's.
      // A reader's patterns are compiled when first used, not interpreted first: its first reading takes less than half of the time.
      execArgv: [`--max-old-space-size=${Math.ceil(this.#memory / MB)}`, '--no-regexp-tier-up'],
      serialization: 'advanced', // bytes as bytes
      // What it stands on is an open end of its own: when this process is gone, however it went, that closes.
      stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#said = (this.#said + text).slice(-SAID)));
    // One that goes down while it waits is asked for nothing more, and one that is being ended may still fail.
    return child.on('exit', () => this.#forget(child)).on('error', () => this.#forget(child));
  }

  #letGo(child: ChildProcess): void {
    this.#forget(child);
    child.kill('SIGKILL'); // it may be in the midst of something that never ends
  }

  #forget(child: ChildProcess): void {
    if (this.#child === child) this.#child = null;
  }
}

/** Whether this process stays up for the child's sake. */
function hold(child: ChildProcess, isHeld: boolean): void {
  for (const end of [child, child.channel, child.stdin, child.stderr] as const) {
    const held = end as { ref?(): void; unref?(): void } | null | undefined;
    if (isHeld) held?.ref?.();
    else held?.unref?.();
  }
}
