import type { Document } from '../domain/document.ts';
import type { ProposedEngagement, Reading, ReadingContext } from '../domain/proposal.ts';
import { backTo, editText } from './edit-text.ts';
import type { EditedText } from './edit-text.ts';
import { guessLanguage } from './guess-language.ts';
import { leaveOut } from './leave-out.ts';
import { markdownEdits } from './markdown-marks.ts';
import { ourselves } from './ourselves.ts';
import type { PartyFound } from './party-found.ts';
import { readText } from './read-text.ts';
import { othersWords, turnWords } from './turn-letter.ts';
import type { OthersWords } from './turn-letter.ts';

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

/**
 * Reads the engagements in a document. What a letter repeats, its head and its signature tell nothing new, and give nothing; what another wrote in it is
 * read from our side. The marks of Markdown are read over.
 */
export function readDocument(document: Pick<Document, 'text' | 'places' | 'written' | 'media'>, wish: ReadingWish): Reading {
  const said = leaveOut(document);
  const asked = contextOf(document, wish);
  const lang = asked.lang === 'auto' ? guessLanguage(said) : asked.lang;
  const context = { ...asked, lang };
  const others = othersWords(document.text, document.places, context);
  const turned = others.map((words) => ({ words, ...turnWords(said, words, lang) }));
  const marks = document.media === 'text/markdown' ? markdownEdits(said) : [];
  const read = editText(said, [...marks, ...turned.flatMap(({ edits }) => edits)]);
  const marked = turned.flatMap(({ words, senders }) => senders.flatMap((span) => (words.party ? [standing(words.party, span.start, read)] : [])));
  const reading = readText(read.text, context, marked);
  const proposals = others.length ? reading.proposals.filter((one) => isOurs(one, others, read, context)) : reading.proposals;
  return backTo(document.text, read, { ...reading, proposals });
}

/** A sender where it is spoken of in the text as it is read. */
function standing(party: PartyFound, start: number, read: EditedText): PartyFound {
  const at = read.at(start);
  const length = /^\p{L}+/u.exec(read.text.slice(at))?.[0].length ?? 0;
  return { ...party, start: at, end: at + length };
}

/** Whether a record has to do with us: what others write of their own doings has not, unless it asks something, comes to us or promises. */
function isOurs({ anchor, draft }: ProposedEngagement, others: readonly OthersWords[], read: EditedText, context: ReadingContext): boolean {
  const unit = [...read.text].slice(0, anchor.start).join('').length;
  if (!others.some(({ start, end }) => unit >= read.at(start) && unit < read.at(end))) return true;
  const { mention } = ourselves(context, context.lang === 'auto' ? 'nn' : context.lang, [], null, '');
  return (
    mention.test(anchor.exact) ||
    draft.kind.startsWith('request.') ||
    draft.kind === 'invitation' ||
    draft.commitment !== null ||
    draft.ourRoles.includes('host')
  );
}
