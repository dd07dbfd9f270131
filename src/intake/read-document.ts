import type { Document } from '../domain/document.ts';
import type { Reading, ReadingContext } from '../domain/proposal.ts';
import { leaveOut, restore } from './leave-out.ts';
import { readText } from './read-text.ts';

/** How a document is to be read: `year` where a person says it; else the document's own, and `otherwise` where it has none. */
export interface ReadingWish extends Omit<ReadingContext, 'year' | 'today'> {
  year: number | null;
  otherwise: number;
}

/** What a document was read against: the year it counts from, and the day it was written where that is in the same year. */
export function contextOf({ written }: Pick<Document, 'written'>, { year, otherwise, ...wish }: ReadingWish): ReadingContext {
  const own = written === null ? null : Number(written.slice(0, 4));
  const from = year ?? own ?? otherwise;
  return { ...wish, year: from, ...(written !== null && own === from ? { today: written } : {}) };
}

/** Reads the engagements in a document. What a letter repeats, its head and its signature tell nothing new, and give nothing. */
export function readDocument(document: Pick<Document, 'text' | 'places' | 'written'>, wish: ReadingWish): Reading {
  const said = leaveOut(document);
  return restore(document.text, said, readText(said, contextOf(document, wish)));
}
