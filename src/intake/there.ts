import type { ProposedEngagement } from '../domain/proposal.ts';
import type { SentenceRead } from './clause-read.ts';
import { SAME_DAY } from './knowledge/months.ts';
import type { Setting } from './memory.ts';
import { word } from './span.ts';

/** Words that say where by pointing back: "and spoke there". */
export const THERE = /^(?:(?:og|and|men|but)\s+)?(?:\p{L}+\s+){0,3}?(?:der|there)(?!\p{L})/iu;
const OPENS_ELSE = /^(?:der|dit)\s+(?:det|som|vi|me|dei|de|han|ho|hun|eg|jeg)\s/iu; // "where it is needed"
/** "Vi heldt der eit innlegg", "We gave a talk there". */
const WITH_VERB =
  /^(?:(?:og|and|men|but)\s+)?(?:(?:vi|me|we|ho|hun|han|she|he|eg|jeg|I|they)\s+\p{L}+\s+(?:\p{L}+\s+){0,3}?)?(?:der|there(?!\s+(?:is|are|was|were|has|have|had|will)(?!\p{L})))(?!\p{L})/iu;
const SAME_PLACE = /(?<!\p{L})(?:same stad(?:en)?|samme sted|(?:the )?same place)/iu;

const DOWN_THERE = /(?<!\p{L})(?:der (?:nede|borte|ute|oppe|nord|sør|aust|øst)|(?:down|over|back|up|out) there)(?!\p{L})/iu;
const SAME_DAY_WORDS = word(SAME_DAY);

/** Whether words are of the place told of before: "der nede", "same place", and what was later the same day. */
export const atThatPlace = (words: string): boolean => THERE.test(words) || DOWN_THERE.test(words) || SAME_PLACE.test(words) || SAME_DAY_WORDS.test(words);

/** What is set for a sentence that goes on at the place of the record before it: it was then too, where it says no time of its own. */
export function settingThere(sentence: string, { dates }: Pick<SentenceRead, 'dates'>, setting: Setting, last: ProposedEngagement | null): Setting {
  const period = last?.draft.period;
  const there = (WITH_VERB.test(sentence) && !OPENS_ELSE.test(sentence)) || SAME_PLACE.test(sentence);
  if (!period || dates.length || setting.line || !there) return setting;
  return { ...setting, period, periodSaid: null };
}
