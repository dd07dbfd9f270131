import type { FigureSum } from '../domain/figure-sum.ts';
import type { Lang } from '../domain/lang.ts';
import { figureText } from './figures.ts';

const OR_MORE: Record<Lang, readonly [number: string, amount: string]> = {
  nn: ['eller fleire', 'eller meir'],
  nb: ['eller flere', 'eller mer'],
  en: ['or more', 'or more'],
};
const ASKED: Record<Lang, string> = { nn: 'i førespurnader', nb: 'i forespørsler', en: 'in requests' };

/** A sum of figures with how exact it is: "minst 1200 deltakarar", "om lag 500 deltakarar eller fleire", "3 millionar kroner i førespurnader". */
export function sumText({ counted, unit, asked, value, qualifier }: Omit<FigureSum, 'parts'>, lang: Lang): string {
  const figure = figureText({ value, unit, counted, qualifier: qualifier === 'about-or-more' ? 'about' : qualifier, said: '' }, lang);
  const more = qualifier === 'about-or-more' ? ` ${OR_MORE[lang][unit ? 1 : 0]}` : '';
  return `${figure}${more}${asked ? ` ${ASKED[lang]}` : ''}`;
}
