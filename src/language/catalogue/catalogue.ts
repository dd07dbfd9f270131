import type { Lang } from '../../domain/lang.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Words } from './words.ts';

const CATALOGUE: Record<Lang, Words> = { nn, nb, en };

/** The words of the interface in one language. */
export function words(lang: Lang): Words {
  return CATALOGUE[lang];
}
