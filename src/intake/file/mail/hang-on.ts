import type { DocumentPart } from '../../../domain/document.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Limits } from '../limits.ts';
import { tidyTitle } from '../tidy-text.ts';

export interface Attached {
  name: string | null;
  media: string;
  inText: boolean; // shown in the running text, not hung on the letter
  bytes: Uint8Array;
}

const ENDINGS: Record<string, string> = {
  'message/rfc822': '.eml',
  'application/vnd.ms-outlook': '.msg',
  'text/calendar': '.ics',
  'application/ics': '.ics',
  'text/html': '.html',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'application/pdf': '.pdf',
};
// A mark that says who signed is no text, and neither is what a mail program wraps attachments in for itself alone.
const SIGNED = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$/iu;

function nameOf(attached: Attached, number: number): string {
  const said = tidyTitle(attached.name)
    ?.replaceAll(/[/\\]+/gu, ' ')
    .trim()
    .slice(-200);
  const ending = ENDINGS[attached.media] ?? '';
  if (!said) return `${number}${ending}`;
  return ending === '.eml' && !/\.[a-z0-9]{2,5}$/iu.test(said) ? `${said}.eml` : said;
}

/** Sorts what hangs on a letter: what is given as a part, pictures that stand in the text, and what cannot be opened. */
export function hangOn(attachments: readonly Attached[], limits: Limits): { parts: DocumentPart[]; pictures: number; skipped: string[] } {
  const parts: DocumentPart[] = [];
  const skipped: string[] = [];
  let pictures = 0;
  let bytes = 0;
  for (const attached of attachments) {
    bytes += attached.bytes.byteLength;
    if (bytes > limits.expanded) throw new Problem('expands-too-much', { most: limits.expanded });
    if (SIGNED.test(attached.media)) continue;
    if (attached.media.startsWith('image/') && attached.inText) pictures++;
    else if (attached.media === 'application/ms-tnef' || /^winmail\.dat$/iu.test(attached.name ?? '')) skipped.push(attached.name ?? 'winmail.dat');
    else if (attached.bytes.byteLength > 0) parts.push({ name: nameOf(attached, parts.length + 1), bytes: attached.bytes });
    if (parts.length > limits.parts) throw new Problem('expands-too-much', { most: limits.parts });
  }
  return { parts, pictures, skipped };
}
