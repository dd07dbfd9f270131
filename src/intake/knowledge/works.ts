import type { KindRule } from './kind-rule.ts';
import { OUR_PEOPLE, STEP, THEM, WE } from './masked.ts';

const WORK =
  '(?:\\p{L}*(?:rapport|studie|artikkel|bok|lærebok|notat|rettleiar|veileder|handbok|håndbok|hefte|brosjyre|kart|atlas|film|ordbok|årbok|ordliste|utgåve|utgave)(?:en|n|et|t|a|ane|ene|ar|er|r)?|reports?|stud(?:y|ies)|articles?|papers?|\\p{L}*books?|guides?|manuals?|maps?|atlas|films?|chapters?|kronikk\\p{L}{0,2}|dictionar(?:y|ies)|yearbook|edition)';
const DUE =
  '(?:(?:is|are)\\s+(?:due|expected|planned|under\\s+way|in\\s+preparation)|(?:will|shall|is\\s+to|are\\s+to)\\s+(?:be\\s+(?:ready|out|finished|published|printed|launched)|appear|come\\s+out)|(?:skal|vil)\\s+(?:etter\\s+planen\\s+)?(?:ligge?\\s+føre|foreligge|vere\\s+ferdig|være\\s+ferdig|vere\\s+klar|være\\s+klar|kome|komme|gjevast\\s+ut|gis\\s+ut|gjerast\\s+ferdig|lanserast|lanseres)|(?:er|blir)\\s+(?:venta|ventet|planlagd|planlagt|ferdig|under\\s+arbeid)|ventast|ventes|forventes)';

const written = { kind: 'publication', role: 'author', act: true } as const;

/** Works that are made, and works to come, told by who stands where. Ξ is another body, Λ a place abroad, Ω ourselves. */
export const WORKS: readonly KindRule[] = [
  {
    ...written,
    weight: 10,
    words: `(?:among|one\\s+of|two\\s+of|three\\s+of|co-?|blant|mellom|ein\\s+av|en\\s+av|to\\s+av|tre\\s+av)\\s*(?:the\\s+|dei\\s+|de\\s+)?(?:[\\p{L}\\d]+\\s+)?(?:lead\\s+|co-?)?(?:authors|contributing\\s+authors|editors|\\p{L}*forfattar(?:ane|ar)|\\p{L}*forfatter(?:ne|e)|redaktørane|redaktørene)|(?:is|are|was|were|er|var|som|as)\\s+(?:a\\s+|ein\\s+|en\\s+)?(?:co-?authors?|lead\\s+authors?|medforfattar\\p{L}*|medforfatter\\p{L}*|hovudforfattar\\p{L}*|hovedforfatter\\p{L}*)`,
  },
  {
    ...written,
    weight: 8,
    words: `(?:står|stod|sto|stand|stands|stood|are|is|er)\\s+(?:${WE}\\s+)?(?:saman\\s+|sammen\\s+|together\\s+|jointly\\s+)?(?:bak|behind)\\s+${STEP}{0,3}?${WORK}`,
  },
  { ...written, weight: 7, words: `${WORK}\\s+(?:(?!,\\s(?:og|and|men|but)\\s)[^.;:!?]){0,80}?${DUE}` },
  {
    ...written,
    weight: 8,
    words: `(?:${WE}|${THEM}|${OUR_PEOPLE})\\s+(?:also\\s+|òg\\s+|også\\s+)?(?:publish|utgir|utgjev|utgjer|gjev\\s+ut|gir\\s+ut|skriv\\s+(?=${STEP}{0,4}?${WORK})|skriver\\s+(?=${STEP}{0,4}?${WORK}))(?!\\p{L})|(?:gir|gjev)\\s+(?:vi|me)\\s+(?:[^.;:!?]{0,40}\\s)?ut(?=[\\s.,])|(?:utgir|utgjev|skriv|skriver)\\s+(?:vi|me)\\s+${STEP}{0,4}?${WORK}`,
  },
  {
    ...written,
    weight: 7,
    words: `(?:work|arbeidet|skrivinga|skrivingen)\\s+(?:on|with|med)\\s+(?:it|the\\s+${WORK}|boka|boken|den|ho|henne|${WORK})\\s+(?:starts?|begins?|started|began|startar|starter|begynner|tek\\s+til|tar\\s+til|starta|startet|begynte|tok\\s+til|er\\s+i\\s+gang)`,
  },
];
