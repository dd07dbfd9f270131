import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';

const END = -2;
const NONE = -1;
const ENTRY = 128; // bytes of an entry in the directory
const SMALL = 4096; // bytes below which a stream lies in the small blocks
const DEEPEST = 64; // folders in folders
const STORAGE = 1;
const STREAM = 2;

/**
 * Throws Problem 'damaged' for a compound file whose chains of blocks or tree of names lead in a ring or out of the file, since its reader follows them
 * as they are told, and 'expands-too-much' where the streams claim more together than may be opened.
 */
export function checkCompound(bytes: Uint8Array, limits: Limits): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    check(view, limits);
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('damaged', {}, { cause }); // an offset out of the file
  }
}

function check(view: DataView, limits: Limits): void {
  const size = view.getUint8(30) === 12 ? 4096 : 512;
  const int = (at: number) => view.getInt32(at, true);
  const sectors = Math.ceil(view.byteLength / size);
  const sound = (holds: boolean) => {
    if (!holds) throw new Problem('damaged');
  };
  for (const at of [44, 64, 72]) sound(int(at) >= 0 && int(at) <= sectors);
  const table: number[] = [];
  for (let at = 0; at < Math.min(int(44), 109); at++) table.push(int(76 + at * 4));
  for (let more = int(68), step = 0; step < int(72) && more >= 0; step++) {
    for (let at = 0; at < size / 4 - 1 && table.length < int(44); at++) table.push(int((more + 1) * size + at * 4));
    more = int((more + 1) * size + size - 4);
  }
  const next = (table: readonly number[], sector: number) => {
    const block = sector < 0 ? undefined : table[Math.floor(sector / (size / 4))];
    return block === undefined ? END : int((block + 1) * size + (sector % (size / 4)) * 4);
  };
  const chain = (table: readonly number[], from: number, most: number) => {
    const blocks: number[] = [];
    for (let sector = from; sector !== END; sector = next(table, sector)) {
      blocks.push(sector);
      sound(blocks.length <= most);
    }
    return blocks;
  };
  const small = chain(table, int(60) < 0 ? END : int(60), sectors).slice(0, int(64));
  const directory = chain(table, int(48), sectors);
  const entries = directory.flatMap((sector) => Array.from({ length: size / ENTRY }, (_, at) => (sector + 1) * size + at * ENTRY));
  const entryOf = (index: number) => {
    const at = entries[index] ?? Number.NaN;
    sound(at + ENTRY <= view.byteLength);
    return at;
  };
  chain(table, int(entryOf(0) + 116), sectors);
  const seen = new Set<number>();
  const waiting = [{ index: int(entryOf(0) + 76), depth: 0 }];
  let claimed = 0;
  for (let last = waiting.pop(); last; last = waiting.pop()) {
    if (last.index === NONE) continue;
    sound(!seen.has(last.index) && last.depth < DEEPEST);
    seen.add(last.index);
    const at = entryOf(last.index);
    const kind = view.getUint8(at + 66);
    waiting.push({ index: int(at + 68), depth: last.depth }, { index: int(at + 72), depth: last.depth });
    if (kind === STORAGE) waiting.push({ index: int(at + 76), depth: last.depth + 1 });
    if (kind !== STREAM) continue;
    const length = view.getUint32(at + 120, true);
    sound(length <= view.byteLength);
    if (length > 0 && length < SMALL) chain(small, int(at + 116), SMALL / 64);
    claimed += length;
    if (claimed > limits.expanded) throw new Problem('expands-too-much', { most: limits.expanded });
  }
}
