import { printable } from './printable.ts';

export interface Run {
  text: string;
  lang: string;
}

/**
 * Cuts a text into runs of one language each, in order, printable. `marks` are in code points of `text`, end exclusive;
 * what they leave unmarked is in `lang`. Of marks that overlap the first keeps the words; a mark whose tag is no
 * BCP 47 tag, or names no language that a reader's tools could know ("und"), counts as unmarked.
 */
export function splitRuns(text: string, lang: string, marks: readonly { start: number; end: number; lang: string }[]): Run[] {
  const points = Array.from(text);
  const runs: Run[] = [];
  const add = (start: number, end: number, tag: string) => {
    if (end > start) runs.push({ text: printable(points.slice(start, end).join('')), lang: tag });
  };
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const tag = canonicalTag(mark.lang);
    const start = Math.max(at, mark.start);
    const end = Math.min(points.length, mark.end);
    if (!tag || tag === lang || end <= start) continue;
    add(at, start, lang);
    add(start, end, tag);
    at = end;
  }
  add(at, points.length, lang);
  return runs;
}

/** The tag in its canonical form where it begins with an ISO 639 code: the typesetter and Word take no other. */
function canonicalTag(tag: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return /^(?!und(?:-|$))[a-z]{2,3}(?:-|$)/u.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
}
