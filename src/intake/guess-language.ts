import type { Lang } from '../domain/lang.ts';

/** Small words that tell the three languages apart. A word that two of them share says nothing and is left out. */
const TELLING: Record<Lang, ReadonlySet<string>> = {
  nn: new Set(
    'tysdag måndag laurdag førre kaffi førespurnad spurde hjå m ikkje eit ein frå vart blei berre eg me dei kva korleis noko nokon meir saman mykje heile skal vere òg hjå bidreg heldt gjekk fekk kjem seier gjer fleire sjølv andre vore deltok årleg skreiv ho desse denne dykk okkara fyrst mellom noreg også inn verda heldt skulle år'.split(
      ' ',
    ),
  ),
  nb: new Set(
    'tirsdag mandag lørdag forrige kaffe forespørsel spurte ikke et en fra ble bare jeg de hva hvordan noe noen mer sammen mye hele være hos bidrar holdt gikk fikk kommer sier gjør flere selv hun disse dere først norge ga skrev blitt vært deltakere oss etter også inn år skulle'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to with for we us our was were is are has have had on at by from this that which an as it not in about met meeting meetings asked wants wanted gave talk visit spoke signed agreement w re mtg input board member coffee lunch dinner call request article trained paid chaired sent moderated organised hosted funded elected travelled joined wrote yesterday today tomorrow last next people attendees participants approx need said discussed invited interviewed'.split(
      ' ',
    ),
  ),
};

/** Words Nynorsk and Bokmål share: they tell Norwegian from English. */
const NORWEGIAN = new Set(
  'og i på av til med som om vi oss vår våre er var har hadde det den dei de ei et ein en å for heile ved mot under mellom mars mai juni juli oktober desember'.split(
    ' ',
  ),
);

/** The language most of a text is in, told by its small words. A text that says nothing of it is taken for Nynorsk, the first language of the register. */
export function guessLanguage(text: string): Lang {
  const score: Record<Lang, number> = { nn: 0, nb: 0, en: 0 };
  for (const [found] of text
    .slice(0, 200_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const lang of ['nn', 'nb', 'en'] as const) if (TELLING[lang].has(found)) score[lang]++;
    if (NORWEGIAN.has(found) || /[æøå]/u.test(found)) {
      score.nn++;
      score.nb++;
    }
    if (/(?:ane|arar|heit)$/u.test(found)) score.nn += 0.5;
    else if (/(?:het|ene|ere)$/u.test(found)) score.nb += 0.3;
  }
  if (score.en > Math.max(score.nn, score.nb)) return 'en';
  return score.nb > score.nn ? 'nb' : 'nn';
}
