import { z } from 'zod';

const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };

/**
 * Where a stretch of a document's text stands in its file. Offsets count code points, end exclusive. Places of one kind never overlap; a heading
 * may stand on a page. `quoted` is an earlier letter repeated in a mail, `header` a line of a letter's head, `row` a row of a table in running text.
 */
export const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), ...span, page: z.number().int().positive() }),
  z.object({ kind: z.literal('sheet'), ...span, sheet: z.string() }),
  z.object({ kind: z.literal('cell'), ...span, sheet: z.string(), cell: z.string() }), // as a spreadsheet names it: B7
  z.object({ kind: z.literal('heading'), ...span, level: z.number().int().min(1).max(6) }),
  z.object({ kind: z.literal('row'), ...span }),
  z.object({ kind: z.literal('footnote'), ...span, number: z.number().int().positive() }),
  z.object({ kind: z.literal('header'), ...span, field: z.enum(['from', 'to', 'cc', 'date', 'subject']) }),
  z.object({ kind: z.literal('quoted'), ...span }),
  z.object({ kind: z.literal('signature'), ...span }),
]);
export type Place = z.infer<typeof Place>;

/** What reading a file could not bring along, each as a code with its numbers. Shown as a sentence beside the text; nothing of it stops the reading. */
export const ReadingNote = z.object({
  code: z.enum([
    'replaced-characters',
    'control-characters',
    'mislabelled',
    'no-text-on-pages',
    'part-refused',
    'part-skipped',
    'pictures-left-out',
    'cut-short',
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ReadingNote = z.infer<typeof ReadingNote>;

/** A file inside a file: what hangs on a letter, or lies in an archive. */
export interface DocumentPart {
  name: string;
  bytes: Uint8Array;
}

/**
 * What a file was read into. `text` has LF line ends, blocks apart by one blank line, a heading alone in its block, bullets that open with "- " and
 * cells of a row apart by a tab; it holds no control character but LF and tab. A plain text and Markdown stand as in their file, line ends and all.
 * An archive has no text of its own, only parts.
 */
export interface Document {
  text: string;
  media: string; // IANA media type the bytes were read as
  title: string | null; // what the document calls itself: a subject, a title
  written: string | null; // ISO day it says it was sent or written
  from: { name: string | null; address: string | null } | null; // who sent it
  places: Place[]; // in order of start
  parts: DocumentPart[];
  notes: ReadingNote[];
}
