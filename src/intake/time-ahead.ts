import type { Period } from '../domain/period.ts';
import { PAST_VERBS } from './knowledge/promises.ts';
import type { Setting } from './memory.ts';
import type { DateFound } from './read-dates.ts';
import { inFuture, promising } from './read-promise.ts';
import { word } from './span.ts';

const TO_SEASON = /(?:^|(?<!fram|frem)\s)til\s(?:vår|sommar|sommer|haust|høst|vinter)en$/iu; // "til våren" is the spring to come
const TOLD = word(`${PAST_VERBS}|\\p{L}{2,}(?:te|ttest?|de|dde|ed)`);
const JOINT = /(?:[;,]\s+(?:og|and|men|but|som|which|who|der)?|\s(?:og|and)\s)/giu;

/** Whether the words a time stands among tell of what is ahead: with a verb in the future, after what is promised, or with no verb in the past. */
export function aheadAt(sentence: string, date: DateFound): boolean {
  const { start, end } = date;
  const joints = [...sentence.matchAll(JOINT)];
  const from = joints.findLast((joint) => joint.index + joint[0].length <= start);
  const before = sentence.slice(from ? from.index + from[0].length : 0, start);
  const after = sentence.slice(end, joints.find((joint) => joint.index >= end)?.index);
  const pledge = promising(before).at(-1);
  if (!pledge && TOLD.test(before) && !inFuture(before)) return false;
  if (inFuture(before + after) || isToCome(sentence, date)) return true;
  if (pledge) return /\p{L}{3,}/u.test(before.slice(pledge.end)); // "promised in November" is when it was promised
  return !TOLD.test(before + after);
}

/** Whether a time without a year cannot come in the year told of any more: a month before the latest told, a season that has begun, "til våren". */
export function isPast(date: DateFound, sentence: string, latest: string, { year, told }: Setting): boolean {
  const month = monthIn(date.period);
  const season = date.period.edtf.length > 7 && !/\d/u.test(saidOf(sentence, date));
  const toCome = isToCome(sentence, date) && (/vår/iu.test(saidOf(sentence, date)) || latest === '');
  return latest > month || (season && latest >= month) || toCome || (told !== `${year}-12-31` && (date.period.to ?? '') < told);
}

/** Whether a time is a season to come by the word before it. */
export const isToCome = (sentence: string, { end }: DateFound): boolean => TO_SEASON.test(sentence.slice(0, end));

/** A time as it is said; and its month, "" where it has none. */
export const saidOf = (sentence: string, { period, start, end }: DateFound): string => period.said ?? sentence.slice(start, end);
export const monthIn = (period: Period): string => period.from?.slice(5, 7) ?? '';
