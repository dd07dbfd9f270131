import { parseArgs } from 'node:util';
import { openFuzzedStore } from './fuzz/fuzzed-store.ts';
import { seeds } from './fuzz/seeds.ts';
import { tellTable } from './fuzz/tell-table.ts';
import type { Tried } from './fuzz/try-file.ts';
import { WatchedThread } from './fuzz/watched-thread.ts';

const SECONDS = 20; // of the processor, for a file of some kilobytes
const TAKEN = 20; // one in so many is taken into a register

/**
 * `npm run bench -- fuzz [--seed N] [--count N] [--only N]`: spoilt files of every format, read as any file is. Each has to give a text that keeps its promises, or a
 * problem. The same seed gives the same files; `--only` is the number of one of them. False where something else came of any.
 */
export async function fuzz(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { seed: { type: 'string' }, count: { type: 'string' }, only: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const first = Number(values.only ?? 0);
  const count = values.only === undefined ? Number(values.count ?? 10_000) : 1;
  console.log(`Fuzz, seed ${seed}, ${count} files`);
  const started = performance.now();
  const store = await openFuzzedStore();
  const thread = new WatchedThread({ seeds: await seeds(), seed }, SECONDS);
  const memory = watchMemory();
  const all: Tried[] = [];
  for (let index = first; index < first + count; index++) {
    const { file, ...tried } = await thread.try({ index, give: index % TAKEN === 0 || count === 1 });
    all.push({ ...tried, file: null }); // let go of
    if (file) await store.takeIn(file);
    for (const { format, bug } of tried.outcomes) if (bug) console.log(`\n  BUG in ${format}, --seed ${seed} --only ${index}: ${tried.how}\n${bug}`);
    if (count === 1) console.log(`  ${tried.how}`);
    if (index % 500 === 499) console.log(`  ${index + 1} files, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  await thread.stop();
  const { sources, proposals, wrong } = await store.close();
  tellTable(all);
  for (const said of wrong) console.log(`  BUG in the store: ${said}`);
  const slow = all.toSorted((a, b) => b.ms - a.ms)[0];
  const bugs = all.flatMap(({ outcomes }) => outcomes.filter(({ bug }) => bug)).length + wrong.length;
  console.log(`  slowest: ${slow?.ms.toFixed(0)} ms, --only ${slow?.index} (${slow?.how})`);
  console.log(`  memory of the process at most ${memory.stop()} MB; ${sources} sources with ${proposals} proposals stored, ${wrong.length} of them wrong`);
  console.log(`  ${count} files in ${((performance.now() - started) / 1000).toFixed(0)} s, ${bugs} bugs`);
  return bugs === 0;
}

function watchMemory() {
  let most = 0;
  const look = () => (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 50);
  return { stop: () => (clearInterval(timer), look(), Math.round(most / 1024 / 1024)) };
}
