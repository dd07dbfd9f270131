import type { Place } from '../domain/document.ts';
import type { Lang } from '../domain/lang.ts';
import type { ReadingContext } from '../domain/proposal.ts';
import type { Edit } from './edit-text.ts';
import { PERSPECTIVES, YOU_ACT_AFTER } from './knowledge/perspective.ts';
import { ourAddresses, senderOf } from './letter-sender.ts';
import { indexNames } from './name-index.ts';
import type { PartyFound } from './party-found.ts';
import { shortForms } from './short-forms.ts';
import type { Span } from './span.ts';

/** A stretch of a letter that another wrote. Spans count UTF-16 units. */
export interface OthersWords extends Span {
  party: PartyFound | null;
}

/** The stretches of a letter whose words are another's: what follows each line that says it is from someone who is not us. */
export function othersWords(text: string, places: readonly Place[], context: ReadingContext): OthersWords[] {
  const heads = places.flatMap((place) => (place.kind === 'header' && place.field === 'from' ? [place] : []));
  if (!heads.length) return [];
  const points = [...text];
  const unitAt = (point: number) => points.slice(0, point).join('').length;
  const slice = ({ start, end }: Span) => points.slice(start, end).join('');
  const index = indexNames(text, context);
  const names = [context.us, ...shortForms(context.us), ...context.known.filter((party) => party.isUs).flatMap((party) => [party.name, ...party.names])];
  const lines = places.filter((place) => place.kind === 'header').map(slice);
  const us = ourAddresses(names.filter(Boolean), lines);
  return heads.flatMap((head, at) => {
    const end = heads[at + 1]?.start ?? points.length;
    const signed = places.filter((place) => place.kind === 'signature' && place.start >= head.end && place.end <= end);
    const { isUs, party } = senderOf(slice(head), signed.map(slice).join('\n'), us, index);
    return isUs ? [] : [{ start: unitAt(head.end), end: unitAt(end), party }];
  });
}

const ACTS_AFTER = new RegExp(`(?:^|[.!?:;,\\n][\\s\\u00a0]*|(?<!\\p{L})(?:${YOU_ACT_AFTER})[\\s\\u00a0]+)$`, 'iu');

/** Another's words as we would say them: "we" is them and "you" is us. `senders` are where the sender acts, in the words as they stand. */
export function turnWords(text: string, words: OthersWords, lang: Lang): { edits: Edit[]; senders: Span[] } {
  const { they, them, their, you, your, says } = PERSPECTIVES[lang];
  const edits: Edit[] = [];
  const senders: Span[] = [];
  const part = text.slice(words.start, words.end);
  for (const { 0: said, index } of part.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:${[they, them, their, you, your].join('|')})(?![\\p{L}\\p{N}@])`, 'giu'),
  )) {
    const start = words.start + index;
    const is = (forms: string) => new RegExp(`^(?:${forms})$`, 'iu').test(said);
    const acts = ACTS_AFTER.test(part.slice(Math.max(0, index - 20), index));
    if (/(?:thank|takk|takke)\s$/iu.test(part.slice(Math.max(0, index - 8), index))) continue;
    const by = is(they) ? says.they : is(them) ? says.them : is(their) ? says.their : is(your) ? says.our : acts ? says.ours : says.us;
    const opens = /^\p{Lu}/u.test(said) && !/^I$/u.test(said) ? true : /(?:^|[.!?]\s+|\n)$/u.test(part.slice(Math.max(0, index - 4), index));
    edits.push({ start, end: start + said.length, by: opens ? `${by.charAt(0).toUpperCase()}${by.slice(1)}` : by });
    if (is(they) || is(them) || is(their)) senders.push({ start, end: start + said.length });
  }
  return { edits, senders };
}
