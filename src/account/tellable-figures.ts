import { COUNTED } from '../domain/codes/counted.ts';
import type { Figure } from '../domain/draft.ts';
import type { Engagement } from '../domain/engagement.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { clean, inForeign } from '../language/marks.ts';

/**
 * The figures of an engagement that a sentence in `lang` can tell: a bare number says nothing, and nor does an amount without its currency.
 * What is counted in words of the source's own stands plain in the source's language, quoted and marked in another, and is left out where
 * the record is written in several languages, for then nothing says which one the words are in.
 */
export function tellableFigures(engagement: Engagement, lang: Lang, quote: (words: string) => string): Figure[] {
  const written = LANGS.filter((tag) => engagement.subject[tag] || engagement.title[tag]);
  return engagement.figures.flatMap((figure) => {
    const counted = clean(figure.counted);
    if (figure.unit) return [figure];
    if (counted === '' || counted === 'money') return [];
    if (COUNTED.some(({ code }) => code === counted)) return [{ ...figure, counted }];
    const [only, ...others] = written;
    if (!only || others.length > 0) return [];
    return [{ ...figure, counted: only === lang ? counted : quote(inForeign(counted, only)) }];
  });
}
