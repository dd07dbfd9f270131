import type { ClauseRead } from './clause-read.ts';
import type { KindFound } from './read-kinds.ts';
import { word } from './span.ts';

const PEOPLE = word(
  '(?:tilsette|ansatte|ekspert\\p{L}*|folk|delegasjon\\p{L}*|delegat\\p{L}*|\\p{L}*rådgj?[ei]v\\p{L}*|\\p{L}*deltak\\p{L}*|student\\p{L}*|elev\\p{L}*|leg(?:ar|er|e)|lærar\\p{L}*|lærer\\p{L}*|ingeniør\\p{L}*|offiser\\p{L}*|team|lag|gruppe|observatør\\p{L}*|representant\\p{L}*|\\p{L}{3,}(?:arar|ørar|istar|entar|ologar|ørar|ister|enter|ologer|leiar|leder|medarbeid\\p{L}*)|kollega\\p{L}*|frivillige?|JPO|personar|personer|ein|en|ei|to|tre|fire|fem|seks|sju|åtte|ni|ti|\\d+)',
);

/** Where we sent something, it went to nobody's meeting: people we sent went there, and other things were given. */
export function sentOut(kind: KindFound, words: string, subject: ClauseRead['subject']): KindFound {
  if (subject !== 'us' || kind.kind !== 'meeting' || !/^send/iu.test(kind.said)) return kind;
  return PEOPLE.test(words)
    ? { ...kind, kind: 'delegation', role: 'delegate', direction: 'out' }
    : { ...kind, kind: 'contribution', role: 'contributor', direction: 'out' };
}
