import type { Document, ReadingNote } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { decode, isBinary } from './decode-text.ts';
import { htmlToText } from './html-to-text.ts';
import type { Limits } from './limits.ts';

/** Reads a web page, a letter saved as one, or what a word processor saved as one. */
export function readHtml(bytes: Uint8Array, limits: Limits): Document {
  const html = decode(bytes, encodingToldIn(bytes));
  if (isBinary(html)) throw new Problem('not-text');
  const { text, places, notes, title, written, pictures } = htmlToText(html, limits);
  if (text === '') throw new Problem('empty-text');
  const replaced = html.match(/\uFFFD/gu)?.length ?? 0;
  const all: ReadingNote[] = [...notes];
  if (replaced > 0) all.push({ code: 'replaced-characters', params: { count: replaced } });
  if (pictures > 0) all.push({ code: 'pictures-left-out', params: { count: pictures } });
  return { text, media: 'text/html', title, written, from: null, places, parts: [], notes: all };
}

/** What a page says of its own encoding, which stands near its start in letters any encoding shares. */
function encodingToldIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(head)?.[1] ?? /<\?xml[^>]{1,100}encoding\s*=\s*["']([\w-]{2,40})/iu.exec(head)?.[1] ?? null
  );
}
