import { emptyDraft } from '../domain/draft.ts';
import type { Anchor } from '../domain/passage.ts';
import type { ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { guessLanguage } from './guess-language.ts';
import { readLine } from './read-line.ts';
import { readText } from './read-text.ts';

const LONGEST = 80; // code points of a title made of the words themselves
const UNREAD = 0.5;

/**
 * What a person marks in a text as a record the rules have missed: read where it stands, then by itself, then as a line that must be a record of
 * some kind; else an empty draft. It is pinned to the very words marked, and is the person's.
 */
export function readMarked(text: string, marked: Anchor, context: ReadingContext): ProposedEngagement {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const own = { ...context, lang };
  const inPlace = readText(text, own).proposals.find(({ anchor }) => anchor.start >= marked.start && anchor.end <= marked.end);
  if (inPlace) return { ...inPlace, anchor: marked, origin: 'person' };
  const alone = readText(marked.exact, own).proposals[0] ?? readLine(marked.exact, own)[0] ?? readLine(marked.exact, own, { kind: 'meeting' })[0];
  if (!alone) return { anchor: marked, draft: { ...emptyDraft(), title: { [lang]: titleOf(marked.exact) } }, confidence: UNREAD, fields: {}, origin: 'person' };
  const fields = Object.fromEntries(Object.entries(alone.fields).map(([field, pin]) => [field, moved(pin, marked.start)]));
  const title = Object.keys(alone.draft.title).length > 0 ? alone.draft.title : { [lang]: titleOf(marked.exact) };
  return { ...alone, anchor: marked, draft: { ...alone.draft, title }, fields, confidence: Math.min(alone.confidence, UNREAD), origin: 'person' };
}

const moved = (anchor: Anchor, by: number): Anchor => ({ ...anchor, start: anchor.start + by, end: anchor.end + by });

function titleOf(words: string): string {
  const points = Array.from(words.trim().replaceAll(/\s+/gu, ' '));
  return points.length > LONGEST
    ? `${points
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : points.join('');
}
