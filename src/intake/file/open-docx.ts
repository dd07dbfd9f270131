import { Problem } from '../../domain/problem.ts';
import { readDirectory } from './archive-directory.ts';
import type { Limits } from './limits.ts';
import { mendWordXml } from './mend-word-xml.ts';
import { openEntry, refuseLarge } from './open-entry.ts';
import { rootOfPart } from './root-of-part.ts';

/** Bytes of heap an element of a part takes when mammoth has made all its trees of it, as measured. */
const ELEMENT = 2600;

/** The parts of a Word file, opened when asked for. This is also the form in which mammoth takes a file, so that it has no zip and no disk of its own. */
export interface DocxPackage {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string>;
}

/** Opens a Word file as far as its directory. Throws Problem 'encrypted', 'damaged', 'expands-too-much' or 'too-large', the last three when a part is read too. */
export function openDocx(bytes: Uint8Array, limits: Limits): DocxPackage {
  const entries = readDirectory(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new Problem('encrypted');
  refuseLarge(entries, limits.expanded);
  const readable = new Map(entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name)).map((entry) => [entry.name, entry]));
  const budget = { opened: 0, most: limits.expanded };
  let elements = 0;
  return {
    exists: (name) => readable.has(name),
    read: async (name) => {
      const entry = readable.get(name);
      if (!entry || (entry.method !== 0 && entry.method !== 8)) throw new Problem('damaged', { name });
      const xml = new TextDecoder().decode(openEntry(bytes, entry, budget)).replace(/^\ufeff/u, '');
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new Problem('damaged', { name }); // Word writes none; they serve to expand or to fetch
      const mended = mendWordXml(rootOfPart(xml, name));
      elements += countElements(mended);
      if (elements * ELEMENT > limits.memory) throw new Problem('too-large', { elements, most: Math.floor(limits.memory / ELEMENT) });
      return mended;
    },
  };
}

function countElements(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) if (xml[at + 1] !== '/') count++;
  return count;
}
