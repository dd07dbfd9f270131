import type { Document, DocumentPart, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { readDirectory, type Entry } from './archive-directory.ts';
import { isJunk, safeName } from './entry-name.ts';
import { ENDINGS } from './format-of.ts';
import type { Limits } from './limits.ts';
import { openEntry, refuseLarge } from './open-entry.ts';

/** Gives the files of a zip as parts, none of them read. Folders, and what systems leave behind, are no files. */
export function readArchive(bytes: Uint8Array, limits: Limits): Document {
  const entries = readDirectory(bytes);
  if (entries.some(({ name }) => name === '[Content_Types].xml' || name === 'META-INF/container.xml' || name === 'META-INF/manifest.xml')) {
    throw new Problem('not-supported', { reads: ENDINGS.join(', ') }); // a presentation or a text of another program, packed as a zip
  }
  const files = entries.filter(({ name }) => !/[/\\]$/u.test(name) && !isJunk(name));
  if (files.length === 0) throw new Problem('empty-text');
  if (files.every(({ encrypted }) => encrypted)) throw new Problem('encrypted');
  const { taken, refused, skipped } = choose(files, limits.parts);
  refuseLarge(taken, limits.expanded);
  const budget = { opened: 0, most: limits.expanded };
  const parts: DocumentPart[] = taken.map((entry) => ({ name: safeName(entry.name), bytes: openEntry(bytes, entry, budget) }));
  const notes: ReadingNote[] = refused.map(({ name }) => ({ code: 'part-refused', params: { name: safeName(name) } }));
  if (skipped > 0) notes.push({ code: 'part-skipped', params: { count: skipped } });
  return { text: '', media: 'application/zip', title: null, written: null, from: null, places: [], parts, notes };
}

/** Files that can be opened, as many as may be; those that cannot: locked, packed in another way, links; and how many more there are. */
function choose(files: readonly Entry[], most: number): { taken: Entry[]; refused: Entry[]; skipped: number } {
  const taken: Entry[] = [];
  const refused: Entry[] = [];
  for (const file of files.slice(0, most)) {
    const opens = !file.encrypted && !file.link && (file.method === 0 || file.method === 8) && safeName(file.name) !== '';
    (opens ? taken : refused).push(file);
  }
  return { taken, refused, skipped: Math.max(0, files.length - most) };
}
