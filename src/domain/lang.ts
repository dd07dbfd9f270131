/** The three languages Samband speaks, as BCP 47 tags. */
export const LANGS = ['nn', 'nb', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in some of the languages. A missing key means the text does not exist in that language. */
export type LocalText = Partial<Record<Lang, string>>;

/** The text in the language asked for, else in the nearest one that exists (nn and nb stand in for each other first). */
export function inLang(text: LocalText, lang: Lang): { text: string; lang: Lang } | null {
  const order: Lang[] = lang === 'nn' ? ['nn', 'nb', 'en'] : lang === 'nb' ? ['nb', 'nn', 'en'] : ['en', 'nn', 'nb'];
  for (const tag of order) {
    const found = text[tag];
    if (found) return { text: found, lang: tag };
  }
  return null;
}
