import type { Document, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { decodeText } from './decode-text.ts';
import type { Limits } from './limits.ts';
import { newTally, tidyText } from './tidy-text.ts';

/** Reads a text as it stands, marks of Markdown included, but for its line ends and what cannot be seen. */
export function readPlain(bytes: Uint8Array, limits: Limits, name: string): Document {
  const decoded = decodeText(bytes);
  if (decoded.text.length > limits.letters) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.letters });
  const tally = newTally();
  const text = tidyText(decoded.text, tally);
  if (text.trim() === '') throw new Problem('empty-text'); // nothing but what cannot be seen
  const notes: ReadingNote[] = [];
  if (decoded.replaced > 0) notes.push({ code: 'replaced-characters', params: { count: decoded.replaced } });
  if (tally.control > 0) notes.push({ code: 'control-characters', params: { count: tally.control } });
  const media = /\.(?:md|markdown)$/iu.test(name) ? 'text/markdown' : 'text/plain';
  return { text, media, title: null, written: null, from: null, places: [], parts: [], notes };
}
