// Starts a child that never ends by itself, prints its number, and waits for whatever becomes of this process.
import { Lane } from '../src/intake/file/child/lane.ts';
import type { RogueJob } from './rogue-child.ts';

const lane = new Lane(new URL('./rogue-child.ts', import.meta.url), 64 * 2 ** 20);
const run = (job: RogueJob) => lane.run(job, { seconds: 600 });
const number = await run({ do: 'number' });
const isBusy = process.argv[2] === 'busy';
if (isBusy) void run({ do: 'hang' }).catch(() => {});
setTimeout(() => console.log(number), 100);
setInterval(() => {}, 1000);
