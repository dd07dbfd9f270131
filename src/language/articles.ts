import type { Lang } from '../domain/lang.ts';

/** English "a" or "an", by the sound a word usually starts with. */
export function anArticle(word: string): string {
  return /^(?!uni|use|eu|one)[aeiou]/iu.test(word) ? 'an' : 'a';
}

/** The text with a lower-case first letter where its first word is an ordinary word; names and acronyms keep theirs. */
export function lowerFirst(text: string, lang: Lang, keep: readonly string[]): string {
  const first = /^[\p{L}-]+/u.exec(text)?.[0];
  if (!first || !/^\p{Lu}\p{Ll}*$/u.test(first) || keep.some((name) => name.split(/[\s,]+/u).includes(first))) return text;
  return first.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}
