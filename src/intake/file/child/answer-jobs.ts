import { Worker } from 'node:worker_threads';
import { Problem } from '../../../domain/problem.ts';
import type { Answer } from './lane.ts';

/**
 * Makes this process the child of a lane: does each job it is sent and answers what came of it. A thread beside it ends it where it takes too much memory, and when
 * its parent is gone. While a job is done nothing but the job keeps the process up: one that has nothing left to wait for and owes its answer ends.
 */
export function answerJobs<Job>(work: (job: Job, onStep: (step: string) => void) => Promise<unknown>): void {
  const answer = (value: Answer) => void process.send?.(value);
  new Worker(new URL('./watch-process.ts', import.meta.url), { argv: process.argv.slice(2), execArgv: [] }).unref();
  process.on('unhandledRejection', () => {}); // what a library lets fall may be long done, or of no weight
  process.on('message', (job: Job) => {
    process.channel?.unref();
    work(job, (step) => answer({ step }))
      .then((done): Answer => ({ done }), whyNot)
      .then((value) => {
        answer(value);
        process.channel?.ref();
      });
  });
}

function whyNot(error: unknown): Answer {
  if (error instanceof Problem) return { problem: { code: error.code, params: error.params } };
  return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
