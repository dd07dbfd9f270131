import type { Document } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { ENDINGS, formatOf, type Format } from './format-of.ts';
import type { Limits } from './limits.ts';
import { tidyTitle } from './tidy-text.ts';

/** Reads the bytes of one format. Throws a Problem in the words of `read-file`; anything else thrown is a bug. */
export type ReadFormat = (bytes: Uint8Array, limits: Limits, name: string) => Document | Promise<Document>;

// Each is loaded when a file needs it: what reads a PDF takes longer to load than most texts take to read.
const plain = async () => (await import('./read-plain.ts')).readPlain;
const READERS: Partial<Record<Format, () => Promise<ReadFormat>>> = {
  text: plain,
  markdown: plain,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  eml: async () => (await import('./mail/read-eml.ts')).readEml,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  html: async () => (await import('./read-html.ts')).readHtml,
  xlsx: async () => (await import('./sheet/read-sheet-document.ts')).readXlsxDocument,
  csv: async () => (await import('./sheet/read-sheet-document.ts')).readCsvDocument,
  zip: async () => (await import('./read-archive.ts')).readArchive,
  msg: async () => (await import('./mail/read-msg.ts')).readMsg,
  ics: async () => (await import('./read-ics.ts')).readIcs,
};

const LOOKS_LIKE: Partial<Record<Format, RegExp>> = {
  pdf: /\.pdf$/iu,
  docx: /\.(?:docx|docm|dotx)$/iu,
  xlsx: /\.(?:xlsx|xlsm|xltx)$/iu,
  zip: /\.zip$/iu,
  msg: /\.msg$/iu,
  eml: /\.(?:eml|txt|mht)$/iu,
  ics: /\.(?:ics|ical|ifb|txt)$/iu,
  html: /\.(?:html?|xhtml|txt)$/iu,
};

/**
 * Reads a file by what its bytes are. Throws Problem 'too-large', 'not-supported', 'not-text', 'empty-text', 'no-text', 'encrypted', 'damaged',
 * 'too-many-pages' or 'expands-too-much'. A file inside it is given as a part, unread.
 */
export async function readFile(name: string, bytes: Uint8Array, limits: Limits): Promise<Document> {
  if (bytes.byteLength > limits.bytes) throw new Problem('too-large', { bytes: bytes.byteLength, most: limits.bytes });
  if (bytes.byteLength === 0) throw new Problem('empty-text');
  const format = formatOf(name, bytes);
  if (format === 'encrypted-office') throw new Problem('encrypted');
  const load = READERS[format];
  if (!load) throw new Problem('not-supported', { reads: ENDINGS.join(', ') });
  const read = await load();
  const document = await read(bytes, limits, name);
  const { from } = document; // who wrote it says so in letters that can be shown, whatever the format
  if (from) document.from = { name: tidyTitle(from.name), address: tidyTitle(from.address) };
  const expected = LOOKS_LIKE[format];
  const ending = /\.[a-z0-9]{2,5}$/iu.exec(name)?.[0];
  if (expected && ending && !expected.test(name)) document.notes.push({ code: 'mislabelled', params: { ending, format } });
  return document;
}
