import { readFileSync } from 'node:fs';
import type { Brief } from '../domain/brief.ts';
import { tagParts, typeset } from './typeset.ts';

const TEMPLATE = readFileSync(new URL('brief.typ', import.meta.url), 'utf8');

/** A brief as one page of tagged PDF, dated the day it is of. */
export function briefToPdf(brief: Brief, today: string): Uint8Array {
  const sections = brief.sections.map((section) => ({ ...section, lines: section.lines.map((line) => ({ ...line, tag: tagParts(line.lang) })) }));
  const read = { ...brief, sections, tag: tagParts(brief.lang), day: today.split('-').map(Number) };
  return typeset(TEMPLATE, { texts: { brief: JSON.stringify(read) } });
}
