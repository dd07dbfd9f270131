import type { Lang } from './lang.ts';

/** A text given out to the public in a year: an edition of an account, or another. `about` is the same for the same text in another language. */
export interface GivenOut {
  id: string;
  title: string;
  lang: Lang;
  on: string; // an ISO day
  words: number;
  about: string | null;
}

/** One of the two written standards of Norwegian. */
export type WrittenStandard = 'nn' | 'nb';
export const WRITTEN_STANDARDS: readonly WrittenStandard[] = ['nn', 'nb'];

/**
 * The least share of either written standard in what a central state body gives out over time: the Language Act (språklova), section 13.
 */
export const LEAST_SHARE = 0.25;

export interface LanguageUse {
  words: Record<Lang, number>;
  texts: Record<Lang, number>;
  share: Record<WrittenStandard, number> | null; // of the words in Norwegian, from 0 to 1; null where there are none
  lacking: { standard: WrittenStandard; words: number } | null; // the one below the least share, and how many words more would lift it there
}

/** How a year's texts are shared between the languages. */
export function languageUse(texts: readonly Pick<GivenOut, 'lang' | 'words'>[]): LanguageUse {
  const words = { nn: 0, nb: 0, en: 0 };
  const counts = { nn: 0, nb: 0, en: 0 };
  for (const text of texts) {
    words[text.lang] += text.words;
    counts[text.lang] += 1;
  }
  const norwegian = words.nn + words.nb;
  const share = norwegian === 0 ? null : { nn: words.nn / norwegian, nb: words.nb / norwegian };
  const less = WRITTEN_STANDARDS.find((standard) => share !== null && share[standard] < LEAST_SHARE);
  // With x words more of it: (own + x) / (all + x) = least share.
  const lacking = less ? { standard: less, words: Math.ceil((LEAST_SHARE * norwegian - words[less]) / (1 - LEAST_SHARE)) } : null;
  return { words, texts: counts, share, lacking };
}

/** The texts that are out in both written standards: the duty is one of them for each text. */
export function outInBoth(texts: readonly GivenOut[]): GivenOut[][] {
  const norwegian = texts.filter(({ lang, about }) => lang !== 'en' && about !== null);
  return [...Map.groupBy(norwegian, ({ about }) => about).values()].filter((group) => new Set(group.map(({ lang }) => lang)).size > 1);
}
