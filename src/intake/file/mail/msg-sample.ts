import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

export type Told = Record<string, string | Uint8Array | number | Date>;
export interface Folder {
  told: Told;
  folders?: Record<string, Folder>;
}

const FIXED = new Set(['0003', '000B', '0040']);

/** The values of a letter as Outlook keeps them: short ones in one list, the others each a stream. */
function fixedValues(told: Told, head: number): Uint8Array {
  const fixed = Object.entries(told).filter(([tag]) => FIXED.has(tag.slice(4)));
  const bytes = Buffer.alloc(head + fixed.length * 16);
  for (const [index, [tag, value]] of fixed.entries()) {
    const at = head + index * 16;
    bytes.writeUInt32LE(Number.parseInt(tag, 16), at);
    if (value instanceof Date) bytes.writeBigUInt64LE(BigInt(value.getTime()) * 10_000n + 116_444_736_000_000_000n, at + 8);
    else bytes.writeUInt32LE(Number(value), at + 8);
  }
  return bytes;
}

/** A letter as Outlook keeps it, for tests: its properties by their tags, and what hangs on it and whom it is to as folders. */
export function msgSample(root: Folder): Uint8Array {
  return compoundSample((add, open) => {
    const fill = (at: number, { told, folders = {} }: Folder, head: number) => {
      add(at, '__properties_version1.0', fixedValues(told, head));
      for (const [tag, value] of Object.entries(told)) {
        if (typeof value === 'string') add(at, `__substg1.0_${tag}`, tag.endsWith('001F') ? Buffer.from(value, 'utf16le') : Buffer.from(value, 'latin1'));
        else if (value instanceof Uint8Array) add(at, `__substg1.0_${tag}`, value);
      }
      for (const [name, folder] of Object.entries(folders)) fill(open(at, name), folder, name.startsWith('__substg') ? 24 : 8);
    };
    fill(0, root, 32);
  });
}

/** A compound file, for tests. `write` adds streams and opens folders by the number of the folder they lie in; the root is 0. */
export function compoundSample(
  write: (add: (parent: number, name: string, told: Uint8Array) => void, open: (parent: number, name: string) => number) => void,
): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, children: [], length: 0 }];
  const push = (parent: number, entry: Entry) => {
    entries[parent]?.children?.push(entries.length);
    return entries.push(entry) - 1;
  };
  write(
    (parent, name, told) => {
      const bytes = new Uint8Array(told); // the writer takes the whole buffer a view looks into
      push(parent, { name, type: 2, length: bytes.length, binaryProvider: () => bytes });
    },
    (parent, name) => push(parent, { name, type: 1, children: [], length: 0 }),
  );
  return burn(entries);
}
