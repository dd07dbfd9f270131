import type { KindRule } from './kind-rule.ts';
import { BODY, GAP, NUMBER, STEP, THEM, US, WE } from './masked.ts';

const IS = '(?:has|have|had|is|are|was|were|har|hadde|er|var)';
const OURS = '(?:our|vår|vårt|våre|våra)';
const PARTNER =
  '(?:\\p{L}*partners?|\\p{L}*partnar(?:en|ar)?|\\p{L}*partner(?:en|e)?|arena|allies|ally|allierte|syster\\p{L}*|søster\\p{L}*|sister\\s[\\p{L}-]+|vennskapsby|venskapsby|twin\\s+town)';
const OURS_PARTNER = `(?:${OURS}\\s+${STEP}{0,4}?${PARTNER}|${PARTNER}\\s+vår\\p{L}*)`;
const ABROAD = '(?!\\s+(?:heime|hjemme|at\\s+home|here|her|innanlands|innenlands))';
const LEARNERS =
  '(?:\\p{L}*(?:aspirant|student|elev|praktikant|lærling|hospitant|stipendiat|trainee|intern|apprentice|cadet|fellow|pupil)|exchange\\s+(?:student|pupil))(?:ar|er|ane|ene|e|s)?';

const joint = { kind: 'collaboration', role: 'collaborator', direction: 'mutual', act: true } as const;

/** Partnerships that stand, and what is done together whatever is done, told by who stands where. Ξ is another body, Λ a place abroad, Ω ourselves. */
export const PARTNERS: readonly KindRule[] = [
  { ...joint, weight: 8, words: `(?:has|have|had|har|hadde)\\s+(?:been|vore|vært)\\s+${STEP}{0,2}?${OURS_PARTNER}${ABROAD}` },
  {
    ...joint,
    weight: 8,
    words: `(?<=${THEM}${GAP}\\s)${IS}\\s+${STEP}{0,6}?${OURS_PARTNER}${ABROAD}`,
  },
  { ...joint, weight: 8, words: `${IS}\\s+(?:the\\s+)?${THEM}\\s+(?:vore|vært|been)\\s+${STEP}{0,2}?${OURS_PARTNER}${ABROAD}` },
  {
    ...joint,
    weight: 8,
    words: `(?<=${THEM}${GAP}\\s)${IS}\\s+${STEP}{0,4}?(?:a|an|ein|en|eit|et)?\\s*${STEP}{0,3}?${PARTNER}\\s+(?:av|for|til|of|to|with)\\s+(?:${US}|ours)`,
  },
  { ...joint, weight: 8, words: `${OURS_PARTNER}\\s+${STEP}{0,4}?${IS}\\s+${STEP}{0,3}?${THEM}` },
  {
    ...joint,
    weight: 8,
    words: `${IS}\\s+(?:${WE}\\s+)?${STEP}{0,4}?(?:som|as)\\s+(?:our\\s+|a\\s+|ein\\s+|en\\s+)?${PARTNER}(?=[\\s.,]|$)|(?:fått|fekk|fikk|got|found|funne|funnet)\\s+${STEP}{0,4}?${THEM}\\s+(?:som|as)\\s+(?:our\\s+|a\\s+|ein\\s+|en\\s+)?${PARTNER}`,
  },
  {
    ...joint,
    weight: 10,
    words: `${WE}\\s+(?:har|have|has)\\s+${STEP}{0,2}?(?:shared|exchanged|pooled|delt|utveksla|utvekslet)\\s+[^.;:!?]{2,60}?\\s(?:with|med)\\s+[^.;:!?]{0,30}?${THEM}[^.;:!?]{0,40}?\\s(?:since|sidan|siden|for\\s+${STEP}{1,2}years|i\\s+${STEP}{1,3}år)`,
  },
  {
    ...joint,
    weight: 6,
    words: `(?<=${THEM}${GAP}\\s)\\p{L}+\\s+${STEP}{0,8}?(?:together|jointly|along|saman|sammen|i\\s+lag|i\\s+fellesskap|i\\s+samarbeid)\\s+(?:with|med)\\s+${US}`,
  },
  {
    ...joint,
    weight: 5,
    words: `${WE}\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]+\\s+${STEP}{0,6}?(?:together|jointly|saman|sammen|i\\s+lag|i\\s+fellesskap|i\\s+samarbeid)\\s+(?:with|med)\\s+${STEP}{0,3}?${THEM}`,
  },
  {
    ...joint,
    weight: 4,
    words: `${BODY}\\s+(?:and|og)\\s+(?:we|vi|me)\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]+|(?:we|vi|me)\\s+(?:and|og)\\s+(?:the\\s+)?${BODY}\\s+[\\p{L}-]+`,
  },
  {
    ...joint,
    weight: 4,
    words: `(?:with|med)\\s+(?:the\\s+|dei\\s+|de\\s+|det\\s+|den\\s+)?[^.;:!?]{0,30}?${THEM}[^.;:!?]{0,60}?,?\\s(?:we\\s+(?:\\p{L}+ly\\s+|also\\s+)?[\\p{L}-]+|(?!(?:vart|ble|blei|er|var)\\s)[\\p{L}-]+\\s+(?:vi|me))(?!\\p{L})`,
  },
  { ...joint, weight: 5, words: `together\\s+we\\s+[\\p{L}-]+|(?:saman|sammen|i\\s+lag)\\s+(?!med)[\\p{L}-]+\\s+(?:vi|me)(?!\\p{L})` },
  {
    ...joint,
    weight: 8,
    words: `(?<=${THEM}${GAP}\\s)(?:had|took|brought|hadde|tok|fekk|fikk|har|har\\s+hatt|har\\s+fått)\\s+${US}\\s+(?:along|on\\s+board|med)\\s+(?:on|in|for|på|i)(?=\\s)`,
  },
  {
    ...joint,
    role: 'host',
    direction: 'in',
    weight: 10,
    words: `(?:got|received|took\\s+in|took|fekk|fikk|tok\\s+i?\\s?mot|tek\\s+i?\\s?mot|tar\\s+imot)\\s+(?:vi\\s+|me\\s+)?(?:i?mot\\s+)?${NUMBER}\\s+${STEP}{0,2}?${LEARNERS}(?!\\p{L})`,
  },
  {
    kind: 'agreement',
    act: true,
    weight: 9,
    words: `agreed\\s+with\\s+(?:the\\s+)?${STEP}{0,3}?${THEM}\\s+(?:in\\s+${THEM}\\s+)?(?:on|to|that|about)|(?:vart|ble|blei|var|er)\\s+(?:det\\s+)?(?:òg\\s+|også\\s+)?(?:semje|einigheit|enighet)\\s+om|it\\s+was\\s+agreed\\s+(?:to|that|on)|(?:vart|ble|blei)\\s+(?:vi\\s+|me\\s+)?(?:samde|einige|enige)\\s+med\\s+${STEP}{0,3}?${THEM}[^.;:!?]{0,20}?\\s(?:om|at)`,
  },
  {
    kind: 'agreement',
    act: true,
    weight: 8,
    words: `(?:\\p{L}*avtale\\p{L}*|\\p{L}*kontrakt\\p{L}*|memorandum|MoU|agreements?|contracts?|treaty|protocol)\\s+[^.;:!?]{0,80}?(?:skal|vil|blir|vert|is\\s+to|are\\s+to|will|shall)\\s+${STEP}{0,4}?(?:underteikn\\p{L}+|undertegn\\p{L}+|signer\\p{L}+|skriv(?:ast|es)\\s+under|inngå\\p{L}*|forny\\p{L}*|forleng\\p{L}*|be\\s+(?:signed|concluded|renewed|extended))`,
  },
  {
    ...joint,
    weight: 5,
    words: `(?:gjennomførte|gjennomfører|hadde|heldt|holdt|køyrde|kjørte|starta|startet|dreiv|drev|driv|driver|laga|laget|carried\\s+out|ran|run|held|had|did|made|conducted|started|launched)\\s+(?:vi\\s+|me\\s+|we\\s+)?${STEP}{0,3}?(?:felles|sams|joint|shared)\\s+(?!\\p{L}*(?:møte|seminar|konferanse|webinar|meeting|conference|lunsj|lunch))[\\p{L}-]+`,
  },
  {
    ...joint,
    weight: 9,
    words: `(?:are|is|were|er|var)\\s+(?:now\\s+|no\\s+|nå\\s+)?(?:one|ein|én|en)\\s+(?:of|av)\\s+(?:the\\s+|dei\\s+|de\\s+)?${STEP}{0,2}?(?:partners|partnar(?:ar|ane)|partner(?:e|ne))`,
  },
  {
    ...joint,
    weight: 8,
    words: `${OURS}\\s+${STEP}{0,2}?(?:partnership|friendship|co-?operation|partnarskap|partnerskap|samarbeid|vennskap|venskap)\\s+(?:is|was|er|var)\\s+(?:${STEP}{0,2}?)(?:with|med)\\s+(?:the\\s+)?${STEP}{0,3}?${THEM}`,
  },
  {
    ...joint,
    weight: 8,
    words: `(?:drives|drivast|blir\\s+drive|blir\\s+drevet|ledes|leiast|utvikles|utviklast|koordineres|koordinerast|gjennomføres|is\\s+run|is\\s+led|is\\s+carried\\s+out|is\\s+run)\\s+${STEP}{0,2}?(?:saman|sammen|i\\s+lag|i\\s+samarbeid|together|jointly)\\s+(?:med|with)(?=\\s)`,
  },
  {
    ...joint,
    weight: 6,
    words: `(?:som|which|that)\\s+${WE}\\s+(?:coordinate|co-ordinate|lead|run|manage|koordinerer|koordinerar|leier|leiar|leder|driv|driver|samordnar)(?=[\\s.,]|$)`,
  },
];
