import type { Span } from './span.ts';

/** A word of a text. Hyphens and apostrophes inside a word belong to it. `low` is lower case with the apostrophe as typed. */
export interface Token extends Span {
  said: string;
  low: string;
  capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

export function readTokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    said: match[0],
    low: match[0].toLowerCase(),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

/** The forms a word may have without its genitive, the word itself first. */
export function bareForms(said: string): string[] {
  const forms = [said];
  if (/['’]s$/u.test(said)) forms.push(said.slice(0, -2));
  else if (/s['’]$/u.test(said)) forms.push(said.slice(0, -1));
  else if (/[^s]s$/u.test(said)) forms.push(said.slice(0, -1));
  return forms;
}
