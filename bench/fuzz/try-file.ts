// Runs in a thread of its own, so that a file that hangs or takes all memory can be stopped: gets the number of a file, makes it, reads it, and tells what came of it.
import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../src/domain/problem.ts';
import { formatOf } from '../../src/intake/file/format-of.ts';
import type { GivenFile } from '../../src/intake/file/read-files.ts';
import { LIMITS } from '../../src/intake/file/limits.ts';
import { readFile } from '../../src/intake/file/read-file.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { checkDocument, checkReading } from './check-document.ts';
import { mutate } from './mutate.ts';
import { WISH } from './wish.ts';
import type { Seed } from './seeds.ts';

/** What came of one file, or of one file in it. `code` is that of a problem, 'read', or 'BUG'. */
export interface Outcome {
  format: string;
  code: string;
  bug?: string;
}
export interface Tried {
  index: number;
  how: string;
  outcomes: Outcome[];
  ms: number;
  file: GivenFile | null; // where it was asked for
}
export interface Asked {
  index: number;
  give: boolean;
}
export interface Given {
  seeds: Seed[];
  seed: number;
}

const SOME = 3; // engagements are looked for in the text of one file in so many
const LONG = 20_000; // letters; and in one in ten times as many that are longer

async function tryFile({ index, give }: Asked, { seeds, seed }: Given): Promise<Tried> {
  const file = mutate(seeds, seed, index);
  const started = performance.now();
  const tried: Tried = {
    index,
    how: `${file.from}: ${file.how.join(', ')}; as ${file.name}`,
    outcomes: [],
    ms: 0,
    file: give ? { name: file.name, bytes: file.bytes } : null,
  };
  const queue = [{ name: file.name, bytes: file.bytes, depth: 0 }];
  let opened = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    let format = 'unknown';
    try {
      format = formatOf(next.name, next.bytes);
      const document = await readFile(next.name, next.bytes, LIMITS);
      const broken = checkDocument(document, LIMITS);
      if (index % (document.text.length < LONG ? SOME : 10 * SOME) === 0) broken.push(...checkReading(document.text, readDocument(document, WISH)));
      tried.outcomes.push(broken.length > 0 ? { format, code: 'BUG', bug: broken.join('\n') } : { format, code: 'read' });
      for (const { name, bytes } of document.parts)
        if (next.depth < LIMITS.depth && opened++ < LIMITS.parts) queue.push({ name, bytes, depth: next.depth + 1 });
    } catch (error) {
      if (error instanceof Problem) tried.outcomes.push({ format, code: error.code });
      else tried.outcomes.push({ format, code: 'BUG', bug: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { ...tried, ms: performance.now() - started };
}

process.on('unhandledRejection', () => {}); // as a reader's own process bears them
parentPort?.on('message', (asked: Asked) => {
  parentPort?.unref(); // a reading with nothing left to wait for and no answer ends, as it does there
  void tryFile(asked, workerData as Given).then((tried) => {
    parentPort?.ref();
    parentPort?.postMessage(tried);
  });
});
