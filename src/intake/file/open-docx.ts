import { Problem } from '../../domain/problem.ts';
import { readDirectory } from './archive-directory.ts';
import type { Limits } from './limits.ts';
import { mendWordXml } from './mend-word-xml.ts';
import { openEntry, refuseLarge } from './open-entry.ts';

const MB = 1024 * 1024;
/** What the parts of text may come to. The tree that is built of them takes some thirty times as much memory. */
const XML_LARGEST = 24 * MB;

/** The parts of a Word file, opened when asked for. This is also the form in which mammoth takes a file, so that it has no zip and no disk of its own. */
export interface DocxPackage {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string>;
}

/** Opens a Word file as far as its directory. Throws Problem 'encrypted', 'damaged' or 'expands-too-much', the last when a part is read too. */
export function openDocx(bytes: Uint8Array, limits: Limits): DocxPackage {
  const entries = readDirectory(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new Problem('encrypted');
  refuseLarge(entries, limits.expanded);
  const readable = new Map(entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name)).map((entry) => [entry.name, entry]));
  const budget = { opened: 0, most: Math.min(limits.expanded, XML_LARGEST) };
  return {
    exists: (name) => readable.has(name),
    read: async (name) => {
      const entry = readable.get(name);
      if (!entry || (entry.method !== 0 && entry.method !== 8)) throw new Problem('damaged', { name });
      const xml = new TextDecoder().decode(openEntry(bytes, entry, budget)).replace(/^\ufeff/u, '');
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new Problem('damaged', { name }); // Word writes none; they serve to expand or to fetch
      return mendWordXml(xml);
    },
  };
}
