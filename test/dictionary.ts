import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lang } from '../src/domain/lang.ts';

const require = createRequire(import.meta.url);
const nspell = require('nspell') as (aff: Buffer, dic: Buffer) => Dictionary;
export type Dictionary = { correct: (word: string) => boolean };

const PACKAGES: Record<Lang, string> = { nn: 'dictionary-nn', nb: 'dictionary-nb', en: 'dictionary-en-gb' };

/** The spelling dictionary of a language; English is British. */
export function dictionaryOf(lang: Lang): Dictionary {
  const folder = dirname(require.resolve(PACKAGES[lang]));
  return nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
}

/** Whether a dictionary knows a word, or every part of it as a compound; a part may end in a linking s or e. */
export function knows(dictionary: Dictionary, word: string, lang: Lang): boolean {
  if (dictionary.correct(word) || dictionary.correct(word.toLowerCase())) return true;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || knows(dictionary, part, lang));
  if (lang === 'en') return false;
  for (let at = 3; at <= word.length - 3; at++) {
    if (at < 5 && word.length - at < 4) break;
    const head = word.slice(0, at).toLowerCase();
    const link = head.replace(/[se]$/u, '');
    if ((dictionary.correct(head) || (link.length >= 4 && dictionary.correct(link))) && knows(dictionary, word.slice(at), lang)) return true;
  }
  return false;
}
