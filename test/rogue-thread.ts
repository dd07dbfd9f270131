import { parentPort } from 'node:worker_threads';

// A thread that goes down in every way a reader might.
parentPort?.on('message', ({ do: what }: { do: 'eat' | 'exit' | 'throw' | 'hang' | 'answer' }) => {
  if (what === 'answer') parentPort?.postMessage({ done: 'here' });
  if (what === 'exit') process.exit(3);
  if (what === 'throw') throw new Error('down');
  const eaten: object[] = [];
  while (what === 'hang' || what === 'eat') if (what === 'eat') eaten.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
});
