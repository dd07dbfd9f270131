import type { ProposedEngagement, Reading, ReadingContext } from '../domain/proposal.ts';
import { addresseeOf } from './addressee.ts';
import { dayWritten, toldUntil, writtenOn } from './dateline.ts';
import { guessLanguage } from './guess-language.ts';
import { emptyMemory, remember, turnTo } from './memory.ts';
import type { Setting } from './memory.ts';
import { readBlock } from './read-block.ts';
import { readerOf } from './reader.ts';
import type { PartyFound } from './party-found.ts';
import { readSentences } from './sentences.ts';
import { topicOf } from './topic.ts';
import { headingSetting, leadInSetting, plainSetting } from './settings.ts';
import { anchorer } from './span.ts';
import { readBlocks } from './structure.ts';

/** Reads engagements out of a plain text by rules alone. Every proposal is anchored to its words in code points of `text`; nothing is stored. `marked` are parties the words point at. */
export function readText(text: string, context: ReadingContext, marked: readonly PartyFound[] = []): Reading {
  const lang = context.lang === 'auto' ? guessLanguage(text) : context.lang;
  const { length, anchor } = anchorer(text);
  const day = context.today ?? dayWritten(text, context.year);
  const reader = { ...readerOf(text, day ? { ...context, today: day } : context, lang, anchor), marked };
  const proposals: ProposedEngagement[] = [];
  const memory = emptyMemory();
  const written = context.today ?? writtenOn(text, context.year);
  const until = (setting: Setting): Setting => ({ ...setting, told: toldUntil(setting.year, written) });
  memory.addressee = addresseeOf(reader);
  if (memory.addressee) remember(memory, [memory.addressee]);
  let section = until(plainSetting(context.year));
  let list: Setting | null = null;
  for (const block of readBlocks(text)) {
    if (block.kind === 'heading') {
      section = until(headingSetting(text, block, context.year, lang, reader.home));
      turnTo(memory, topicOf(reader, block));
      memory.period = section.period ?? memory.period;
      list = null;
    } else if (block.kind === 'lead-in') {
      list = leadInSetting(text, block, section, lang);
      const sentences = readSentences(text, block);
      if (sentences.length > 2) proposals.push(...readBlock(reader, { start: block.start, end: sentences.at(-3)?.end ?? block.start }, section, memory));
    } else {
      if (block.kind === 'paragraph') list = null;
      const setting = block.kind === 'bullet' ? { ...(list ?? section), bullet: true } : section;
      proposals.push(...readBlock(reader, block, setting, memory));
    }
  }
  return { lang, length, proposals };
}
