import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PIECES } from './ablate-pieces.ts';
import type { Measured } from './figure.ts';
import { scorerOrWhy, type Counted, type LabelledSet } from './labelled.ts';
import { FIELDS, scoreFields, type Scored } from './score-fields.ts';

type Sets = { set: LabelledSet; counts: Counted[] }[];
const SHARES = ['kind', 'direction', 'role'] as const;

/** What each piece of knowledge is worth: what is lost, in points of F1 and of shares right, when it alone is taken away. */
export async function measureAblation(): Promise<Measured[]> {
  const scorer = await scorerOrWhy();
  if (typeof scorer === 'string') return [['labelled texts', scorer]];
  const whole = await readWith({});
  const lines: Measured[] = [['points lost without it, texts read / texts kept unread', [...FIELDS, ...SHARES].map((field) => field.padEnd(14)).join('')]];
  for (const { name, parts } of PIECES) lines.push([name, difference(whole, await readWith(parts))]);
  lines.push(['an empty register, against one that knows the parties of the text', difference(await readWith({}, true), whole)]);
  return lines;
}

async function readWith(parts: Readonly<Record<string, string>>, register = false): Promise<Sets> {
  const worker = new Worker(new URL('./ablate-run.ts', import.meta.url), { workerData: { parts, register } });
  const [sets] = (await once(worker, 'message')) as [Sets];
  await worker.terminate();
  return sets;
}

function difference(before: Sets, after: Sets): string {
  const [read, unread] = [false, true].map((isUnread) => {
    const score = (sets: Sets) => scoreFields(sets.filter(({ set }) => (set === 'kept unread') === isUnread).flatMap(({ counts }) => counts));
    return [points(score(before)), points(score(after))] as const;
  });
  const lost = (pair: typeof read, at: number) => (((pair?.[0][at] ?? 0) - (pair?.[1][at] ?? 0)) * 100).toFixed(1);
  return [...FIELDS, ...SHARES].map((_, at) => `${lost(read, at)}/${lost(unread, at)}`.padEnd(14)).join('');
}

const points = ({ fields, shares }: Scored): number[] => [...FIELDS.map((field) => fields[field].f), ...SHARES.map((share) => shares[share])];
