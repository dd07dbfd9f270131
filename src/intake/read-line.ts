import type { EngagementKind } from '../domain/codes/engagement-kind.ts';
import type { ProposedEngagement, ReadingContext } from '../domain/proposal.ts';
import { guessLanguage } from './guess-language.ts';
import { emptyMemory } from './memory.ts';
import type { Setting } from './memory.ts';
import { readBlock } from './read-block.ts';
import { readerOf } from './reader.ts';
import type { PartyFound } from './party-found.ts';
import { plainSetting } from './settings.ts';
import { anchorer } from './span.ts';

/** How a line is read: `kind` is what it is of where its words show no kind, `marked` the parties its writer points out. */
interface LineOptions {
  kind?: EngagementKind;
  marked?: readonly PartyFound[];
}

/** Reads a single line as one typed by hand: no headings, no lists. Given a kind, it takes any date, body or figure for a record of that kind. */
export function readLine(text: string, context: ReadingContext, { kind, marked = [] }: LineOptions = {}): ProposedEngagement[] {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const reader = { ...readerOf(text, context, lang, anchorer(text).anchor), marked };
  const setting: Setting = { ...plainSetting(context.year), line: true };
  return readBlock(reader, { start: 0, end: text.length }, kind ? { ...setting, kind, bullet: true } : setting, emptyMemory());
}
