import type { Document, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { decodeText } from './decode-text.ts';
import type { Limits } from './limits.ts';

/** Reads a text as it stands: its offsets are those of the file's own letters, line ends and marks of Markdown included. */
export function readPlain(bytes: Uint8Array, limits: Limits, name: string): Document {
  const { text, replaced } = decodeText(bytes);
  if (text.length > limits.letters) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.letters });
  const notes: ReadingNote[] = replaced > 0 ? [{ code: 'replaced-characters', params: { count: replaced } }] : [];
  const media = /\.(?:md|markdown)$/iu.test(name) ? 'text/markdown' : 'text/plain';
  return { text, media, title: null, written: null, from: null, places: [], parts: [], notes };
}
