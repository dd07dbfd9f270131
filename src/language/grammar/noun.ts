import type { Mode } from '../../domain/codes/mode.ts';
import type { Lang } from '../../domain/lang.ts';

/** A noun in its four forms; its article tells its gender. */
export interface Noun {
  article: string;
  one: string;
  theOne: string;
  many: string;
  theMany: string;
}

/** A noun written as "eit møte, møtet, møte, møta" or "a meeting, meetings". Words between the article and the noun stay with it. */
export function noun(forms: string): Noun {
  const [first = '', ...others] = forms.split(', ');
  const [article = '', ...words] = first.split(' ');
  const one = words.join(' ');
  const [theOne, many, theMany] = others.length > 1 ? others : [`the ${one}`, others[0] ?? one, `the ${others[0] ?? one}`];
  return { article, one, theOne: theOne ?? one, many: many ?? one, theMany: theMany ?? one };
}

/** An adjective before a noun of common gender, a neuter, and several. */
type Adjective = readonly [common: string, neuter: string, several: string];

/** How something was held, as an adjective. */
const MODE_ADJECTIVES: Record<Lang, Record<Mode, Adjective>> = {
  nn: { digital: ['digital', 'digitalt', 'digitale'], physical: ['fysisk', 'fysisk', 'fysiske'], hybrid: ['hybrid', 'hybrid', 'hybride'] },
  nb: { digital: ['digital', 'digitalt', 'digitale'], physical: ['fysisk', 'fysisk', 'fysiske'], hybrid: ['hybrid', 'hybrid', 'hybride'] },
  en: { digital: ['online', 'online', 'online'], physical: ['in-person', 'in-person', 'in-person'], hybrid: ['hybrid', 'hybrid', 'hybrid'] },
};

/** "eit møte", "eit digitalt møte". */
export function withArticle({ article, one }: Noun, lang: Lang, mode: Mode | null = null): string {
  const adjective = mode && MODE_ADJECTIVES[lang][mode][isNeuter({ article }) ? 1 : 0];
  const words = adjective ? `${adjective} ${one}` : one;
  const before = lang === 'en' ? (/^[aeio]/u.test(words) ? 'an' : 'a') : article;
  return `${before} ${words}`;
}

/** "møte", "digitale møte", of several. */
export function several({ many }: Noun, lang: Lang, mode: Mode | null = null): string {
  return mode ? `${MODE_ADJECTIVES[lang][mode][2]} ${many}` : many;
}

const ONE: Record<string, string> = { ein: 'ein', ei: 'ei', eit: 'eitt', en: 'én', et: 'ett', a: 'one', an: 'one' };

/** The numeral for one, in the gender of the noun: "eitt", "én". */
export function oneOf({ article }: Noun): string {
  return ONE[article] ?? article;
}

/** One more of what has been named, without naming it again: "eit om vatn", "one on water". */
export function anotherOne({ article }: Noun, lang: Lang): string {
  return lang === 'en' ? 'one' : article;
}

export function isNeuter({ article }: Pick<Noun, 'article'>): boolean {
  return article === 'eit' || article === 'et';
}
