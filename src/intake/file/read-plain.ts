import type { Document, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { decodeText } from './decode-text.ts';
import type { Limits } from './limits.ts';

const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Reads a text as it stands, its line ends and the marks of Markdown included: its offsets are those of the file's own letters. A control character or a mark
 * that turns the direction of writing stands as a space, so that nothing moves.
 */
export function readPlain(bytes: Uint8Array, limits: Limits, name: string): Document {
  const decoded = decodeText(bytes);
  if (decoded.text.length > limits.letters) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.letters });
  const control = decoded.text.match(UNSEEN)?.length ?? 0;
  const text = decoded.text.replace(UNSEEN, ' ');
  if (text.trim() === '') throw new Problem('empty-text'); // nothing but what cannot be seen
  const notes: ReadingNote[] = [];
  if (decoded.replaced > 0) notes.push({ code: 'replaced-characters', params: { count: decoded.replaced } });
  if (control > 0) notes.push({ code: 'control-characters', params: { count: control } });
  const media = /\.(?:md|markdown)$/iu.test(name) ? 'text/markdown' : 'text/plain';
  return { text, media, title: null, written: null, from: null, places: [], parts: [], notes };
}
