import { answerJobs } from '../src/intake/file/child/answer-jobs.ts';

export interface RogueJob {
  do: 'eat' | 'array' | 'buffer' | 'exit' | 'throw' | 'hang' | 'answer' | 'stray' | 'stall' | 'later' | 'number';
}

// A child that goes down in every way a reader might.
answerJobs<RogueJob>(({ do: what }) => {
  if (what === 'later') setTimeout(() => process.exit(3), 50);
  if (what === 'exit') process.exit(3);
  if (what === 'throw') throw new Error('down');
  if (what === 'stray' || what === 'stall') void Promise.reject(new Error('let fall'));
  if (what === 'stall') return new Promise(() => {});
  const eaten: unknown[] = [];
  while (what === 'hang');
  while (what === 'eat') eaten.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
  while (what === 'array') eaten.push(0);
  while (what === 'buffer') eaten.push(Buffer.alloc(2 ** 20, 1));
  return Promise.resolve(what === 'answer' ? 'here' : what === 'number' ? process.pid : what);
});
