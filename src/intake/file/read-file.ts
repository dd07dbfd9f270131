import type { Document } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { ENDINGS, formatOf, type Format } from './format-of.ts';
import type { Limits } from './limits.ts';
import { readEml } from './mail/read-eml.ts';
import { readArchive } from './read-archive.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMsg } from './mail/read-msg.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readIcs } from './read-ics.ts';
import { readPlain } from './read-plain.ts';
import { readCsvDocument, readXlsxDocument } from './sheet/read-sheet-document.ts';

/** Reads the bytes of one format. Throws a Problem in the words of `read-file`; anything else thrown is a bug. */
export type ReadFormat = (bytes: Uint8Array, limits: Limits, name: string) => Document | Promise<Document>;

const READERS: Partial<Record<Format, ReadFormat>> = {
  text: readPlain,
  markdown: readPlain,
  pdf: readPdf,
  eml: readEml,
  docx: readDocx,
  html: readHtml,
  xlsx: readXlsxDocument,
  csv: readCsvDocument,
  zip: readArchive,
  msg: readMsg,
  ics: readIcs,
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
  const read = READERS[format];
  if (!read) throw new Problem('not-supported', { reads: ENDINGS.join(', ') });
  const document = await read(bytes, limits, name);
  const expected = LOOKS_LIKE[format];
  const ending = /\.[a-z0-9]{2,5}$/iu.exec(name)?.[0];
  if (expected && ending && !expected.test(name)) document.notes.push({ code: 'mislabelled', params: { ending, format } });
  return document;
}
