import { clean } from './clean.ts';
import type { PDFDocumentProxy } from './open-pdf.ts';

const NO_TITLE = /^(?:untitled|uten navn|utan namn|document\d*|dokument\d*|microsoft word.*|.*\.(?:docx?|pdf|indd|odt|rtf|pptx?|xlsx?|qxp))$/iu; // what a program puts there unasked

/** The title a PDF gives itself, and the day it was made. */
export async function readAbout(pdf: PDFDocumentProxy): Promise<{ title: string | null; written: string | null }> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const facts = info as Record<string, unknown>;
  const named: unknown = metadata?.get('dc:title') ?? facts['Title'];
  const title = typeof named === 'string' ? clean(named).trim() : '';
  return { title: title === '' || NO_TITLE.test(title) ? null : title, written: dayOf(facts['CreationDate']) };
}

/** The day as the writer's own clock had it: D:20210506100000+02'00'. */
function dayOf(value: unknown): string | null {
  const found = typeof value === 'string' ? /^D:(\d{4})(\d{2})(\d{2})/u.exec(value) : null;
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && Number(found[1]) > 1980 ? day : null;
}
