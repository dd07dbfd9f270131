import mammoth from 'mammoth';
import type { Document } from '../../domain/document.ts';
import { Problem } from '../../domain/problem.ts';
import { htmlToText } from './html-to-text.ts';
import type { Limits } from './limits.ts';
import { openDocx, type DocxPackage } from './open-docx.ts';
import { readCoreProperties, readHeadingStyles } from './word-properties.ts';

const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const STYLES = ["p[style-name='Title'] => h1:fresh", "br[type='page'] => br", "br[type='column'] => br"];
const DEEPEST_LIST = 4; // the deepest level mammoth knows, counted from 0

/** An element of mammoth's own account of a document, as far as it is looked at here. */
interface Part {
  type: string;
  children?: Part[];
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { level: string | number } | null;
  noteType?: string;
  noteId?: string;
}
interface Whole extends Part {
  notes: { resolve(reference: Part): { body: Part[] } | undefined };
}

/** Reads a Word file: its running text with its notes. Comments, deletions, pictures and what stands at the edges of every page are left out. */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const file = openDocx(bytes, limits);
  try {
    return await read(file, limits);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('damaged', {}, { cause: error }); // parts that are missing or make no sense, or nest deeper than calls can
  }
}

async function read(file: DocxPackage, limits: Limits): Promise<Document> {
  const headings = file.exists('word/styles.xml') ? readHeadingStyles(await file.read('word/styles.xml')) : new Map<string, number>();
  let pictures = 0;
  const input = { file } as unknown as { buffer: Buffer }; // mammoth takes an opened file, but its types do not say so
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: (whole: Whole) => {
      pictures = prepare(whole, headings);
      return whole;
    },
  });
  const { text, places, notes } = htmlToText(value, limits);
  if (text === '') throw new Problem('empty-text');
  if (pictures > 0) notes.push({ code: 'pictures-left-out', params: { count: pictures } });
  const { title, written } = file.exists('docProps/core.xml') ? readCoreProperties(await file.read('docProps/core.xml')) : { title: null, written: null };
  return { text, media: MEDIA, title, written, from: null, places, parts: [], notes };
}

/**
 * Takes out pictures, before they are read, and all but the first mark of a note: mammoth writes the note anew at each, so that a small file could grow without end.
 * Names headings so that mammoth knows them. Gives how many pictures there were.
 */
function prepare(whole: Whole, headings: ReadonlyMap<string, number>): number {
  let pictures = 0;
  const seen = new Set<string>();
  const waiting: Part[] = [whole];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const level = headings.get(part.styleId ?? '');
    if (part.type === 'paragraph' && level) part.styleName = `heading ${level}`;
    if (part.numbering && Number(part.numbering.level) > DEEPEST_LIST) part.numbering = { ...part.numbering, level: DEEPEST_LIST };
    if (!part.children) continue;
    const added: Part[] = [];
    part.children = part.children.filter((child) => {
      if (child.type === 'image') pictures++;
      if (child.type !== 'noteReference') return child.type !== 'image';
      const key = `${child.noteType} ${child.noteId}`;
      const note = seen.has(key) ? undefined : whole.notes.resolve(child);
      seen.add(key);
      if (note) added.push(...note.body);
      return note !== undefined;
    });
    waiting.push(...added);
    for (const child of part.children) waiting.push(child);
  }
  return pictures;
}
