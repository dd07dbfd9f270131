import { Problem } from '../../domain/problem.ts';
import { readDirectory } from './archive-directory.ts';

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'zip'
  | 'pdf'
  | 'eml'
  | 'msg'
  | 'ics'
  | 'csv'
  | 'encrypted-office'
  | 'old-office'
  | 'unknown';

const BY_ENDING: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  ics: 'ics',
  csv: 'csv',
  tsv: 'csv',
};

export const ENDINGS = ['txt', 'md', 'html', 'docx', 'pdf', 'eml', 'msg', 'ics', 'xlsx', 'csv', 'zip'] as const;

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, at) => bytes[at] === byte);

/** What a file is by its bytes, and by its name only where bytes tell nothing: a name is easily wrong. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return packedFormat(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFormat(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/^(?:\u00ef\u00bb\u00bf|[\s\0])+/u, '');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (/^BEGIN:VCALENDAR/iu.test(head)) return 'ics';
  const ending = BY_ENDING[/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (/^<(?:!doctype\s+html|html|head|body)\b/iu.test(head)) return 'html';
  if (isLetter(head)) return 'eml';
  return ending ?? 'text';
}

/** A letter opens with header lines, and says who it is from and what it holds. */
function isLetter(head: string): boolean {
  const lines = head.split(/\r?\n/u);
  const names = lines.flatMap((line) => /^([A-Za-z][A-Za-z-]+):[ \t]/u.exec(line)?.[1]?.toLowerCase() ?? []);
  const opens = /^[A-Za-z][A-Za-z-]+:[ \t]/u.test(lines[0] ?? '');
  return opens && names.includes('from') && ['message-id', 'mime-version', 'received', 'content-type'].some((name) => names.includes(name));
}

function packedFormat(bytes: Uint8Array): Format {
  let names: Set<string>;
  try {
    names = new Set(readDirectory(bytes).map(({ name }) => name));
  } catch (error) {
    if (error instanceof Problem) return 'zip'; // its reader says what is wrong with it
    throw error;
  }
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'xlsx';
  return 'zip';
}

/** The names of the streams of a compound file stand in it as UTF-16. */
function compoundFormat(bytes: Uint8Array): Format {
  const words = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (words.includes('EncryptedPackage')) return 'encrypted-office';
  if (words.includes('__substg1.0_') || words.includes('__properties_version1.0')) return 'msg';
  return 'old-office';
}
