import type { Lang } from '../../domain/lang.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

const WORDS: Record<Lang, ComparisonWords> = { nn, nb, en };

export function comparisonWordsOf(lang: Lang): ComparisonWords {
  return WORDS[lang];
}
