import { changeBytes } from './change-bytes.ts';
import { changeInside, spoil } from './change-inside.ts';
import { randomOf, type Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** A file that something is wrong with. */
export interface Mutated extends Seed {
  index: number;
  from: string; // the seed it is made of
  how: string[]; // what was done to it, in order
}

const ENDINGS = ['.txt', '.md', '.html', '.docx', '.pdf', '.eml', '.msg', '.ics', '.xlsx', '.csv', '.zip', '.png', '', '.txt.exe', '.\u202efdp'];
const MOST = 100_000; // bytes; what is larger takes the time of many others, so that only few are
const LARGEST = 4_000_000;

/** The file of a run with this number: a sound one spoilt once or a few times, in its bytes, its words, behind its packing, in its letters or in its name. */
export function mutate(seeds: readonly Seed[], seed: number, index: number): Mutated {
  const random = randomOf(seed, index);
  const whole = seeds[index % seeds.length] ?? random.of(seeds);
  const file: Mutated = { ...whole, index, from: whole.name, how: [] };
  const large = random.one(100);
  const take = (changed: { bytes: Uint8Array; how: string }) => {
    if (changed.bytes.length > (large ? LARGEST : MOST)) return;
    file.bytes = changed.bytes;
    file.how.push(changed.how);
  };
  if (random.one(2)) take(tried(file.bytes, random) ?? spoil(file.bytes, random)); // while it can still be opened
  const more = file.how.length === 0 ? 1 + random.below(3) : random.one(4) ? 1 : 0; // what is spoilt behind its packing is mostly let come through it
  for (let left = more; left > 0; left--) take(random.one(3) ? changeBytes(file.bytes, random) : spoil(file.bytes, random));
  if (random.one(20)) take(spliced(file.bytes, random.of(seeds).bytes, random));
  if (random.one(12)) take(inOtherLetters(file.bytes, random));
  if (random.one(8)) {
    const ending = random.of(ENDINGS);
    file.name = file.name.replace(/\.[a-z]+$/u, ending);
    file.how.push(`named ${ending}`);
  }
  return file;
}

function tried(bytes: Uint8Array, random: Random) {
  return bytes.length > 0 ? changeInside(bytes, random) : null;
}

/** The start of one file and the end of another. */
function spliced(bytes: Uint8Array, other: Uint8Array, random: Random) {
  const parts = [bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))];
  return { bytes: new Uint8Array(Buffer.concat(parts)), how: 'spliced with another' };
}

/** Written anew in letters it does not say it is in. */
function inOtherLetters(bytes: Uint8Array, random: Random) {
  const text = new TextDecoder().decode(bytes);
  const how = random.of(['latin1', 'utf16le', 'utf16be', 'utf-8 twice']);
  const little = Buffer.from(text, 'utf16le');
  if (how === 'utf16be') little.swap16();
  const written = how === 'latin1' ? Buffer.from(text, 'latin1') : how === 'utf-8 twice' ? Buffer.from(Buffer.from(text).toString('latin1')) : little;
  return { bytes: new Uint8Array(written), how: `in ${how}` };
}
