import type { Element, ParentNode } from 'domhandler';
import { isAround, isNavigation } from './html-elements.ts';
import type { Limits } from './limits.ts';
import { parseHtml } from './parse-html.ts';
import { surveyHtml, type Survey } from './survey-html.ts';
import { tidyTitle } from './tidy-text.ts';
import { writeHtml } from './write-html.ts';
import { TextWriter, type WrittenText } from './write-text.ts';

export interface HtmlText extends WrittenText {
  title: string | null;
  written: string | null;
  pictures: number; // left out
}

/** The day a page was sent out comes before the day it was last changed. */
const DAYS = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.issued',
  'date',
  'dcterms.created',
  'created',
  'dcterms.modified',
  'datemodified',
  'article:modified_time',
  'last-modified',
  'changed',
];

/** The text of a page's mark-up: of the part it says is its text, where there is one with words in it, else of all that shows but its navigation. */
export function htmlToText(html: string, limits: Limits): HtmlText {
  const page = parseHtml(html);
  const survey = surveyHtml(page);
  const tries: [ParentNode | null, (element: Element) => boolean][] = [
    [survey.main, isAround],
    [page, isNavigation],
    [page, () => false],
  ];
  let writer = new TextWriter(limits);
  let pictures = 0;
  for (const [root, isLeftOut] of tries) {
    if (!root) continue;
    writer = new TextWriter(limits);
    pictures = writeHtml(root, survey, writer, isLeftOut);
    if (!writer.isEmpty) break;
  }
  return { ...writer.finish(), title: tidyTitle(survey.title ?? survey.metas.get('og:title')), written: writtenDay(survey), pictures };
}

function writtenDay({ metas }: Survey): string | null {
  for (const name of DAYS) {
    const day = dayOf(metas.get(name));
    if (day) return day;
  }
  return null;
}

/** The day of a time in ISO form, as it is written there; null for anything else, and for a day no calendar has. */
export function dayOf(time: string | undefined): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/u.exec(time ?? '')?.[1];
  if (!day) return null;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}
