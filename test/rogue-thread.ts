import { parentPort } from 'node:worker_threads';
import { bearStrays } from '../src/intake/file/thread/bear-strays.ts';

// A thread that goes down in every way a reader might.
let owed: object | null = null;
bearStrays(() => owed);
parentPort?.on('message', ({ do: what }: { do: 'eat' | 'exit' | 'throw' | 'hang' | 'answer' | 'stray' | 'stall' | 'later' }) => {
  owed = what === 'stall' ? { what } : null;
  if (what === 'stray' || what === 'stall') void Promise.reject(new Error('let fall'));
  if (what === 'later') setTimeout(() => process.exit(3), 50);
  if (what === 'stray' || what === 'later') parentPort?.postMessage({ done: what });
  if (what === 'answer') parentPort?.postMessage({ done: 'here' });
  if (what === 'exit') process.exit(3);
  if (what === 'throw') throw new Error('down');
  const eaten: object[] = [];
  while (what === 'hang' || what === 'eat') if (what === 'eat') eaten.push(Array.from({ length: 1000 }, (_, at) => ({ at })));
});
