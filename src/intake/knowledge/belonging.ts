import type { KindRule } from './kind-rule.ts';
import { BODY, GAP, OUR_PEOPLE, STEP, THEM, US, WE } from './masked.ts';

const ORGAN =
  '(?:\\p{L}*forum(?:et)?|\\p{L}*råd(?:et)?|\\p{L}*utval(?:et)?|\\p{L}*utvalg(?:et)?|\\p{L}*panel(?:et)?|\\p{L}*styr(?:et?|ing)|\\p{L}*komit(?:e|é|een|éen)|\\p{L}*gruppe|\\p{L}*grupp(?:a|en)|\\p{L}*nemnd(?:a|en)?|presidi(?:um|et)|council|committee|board|panel|group|bureau|presidency|jury|task\\s?force)';
const POST =
  '(?:(?:vice-?\\s?|co-?)?(?:presidency|chair|chairmanship|chairwomanship|secretaryship|treasurership)|\\p{L}*(?:leiar|leder|president|formann|sekretær|kasserar|kasserer)(?:verv(?:et)?|skap(?:et|en)?|plass(?:en)?|klubba|klubben)?|formannskap(?:et)?)';
const HOLD = '(?:holds?|held|has|have|had|took|takes|won|keeps?|kept|har|hadde|hatt|fekk|fikk|fått|tok|overtok|overtek|overtar|held|heldt|holder|holdt)';
const IN = '(?:i|in|on|på|of|for|til|av)';
const SINCE_WHEN = `(?:har|have|has)\\s+(?:${WE}\\s+)?(?:\\p{L}+\\s+)?(?:vore|vært|been)\\s+(?:also\\s+|òg\\s+|også\\s+)?`;

const seat = { kind: 'board', act: true } as const;
const member = { kind: 'membership', act: true } as const;

/** Seats and memberships told by the name of what one belongs to. Ξ is another body, Ω ourselves. */
export const BELONGING: readonly KindRule[] = [
  {
    ...seat,
    weight: 9,
    words: `(?:sit|sits|sat|sitter|sat|satt|site|sittet|plass|sete|seat|serves?|served|er|are|is|was|were|var|utpeikt|oppnemnd|oppnevnt)\\s+(?:\\p{L}+\\s+)?${IN}\\s+(?:the\\s+)?${BODY}\\s+${STEP}{0,2}?${ORGAN}`,
  },
  {
    ...seat,
    weight: 8,
    words: `(?:sit|sits|sat|sitter|satt|site|sittet|seat|sete|plass)\\s+${IN}\\s+(?:the\\s+|det\\s+|den\\s+)?${STEP}{0,2}?${ORGAN}(?!\\p{L})`,
  },
  {
    ...seat,
    weight: 8,
    words: `${HOLD}\\s+(?:vi\\s+|me\\s+)?${STEP}{0,2}?${POST}\\s+${IN}\\s+(?:the\\s+|it|det|den\\s+|det\\s+)?${STEP}{0,2}?(?:${BODY}|${ORGAN})`,
  },
  {
    ...seat,
    weight: 8,
    words: `(?:the\\s+)?${POST}\\s+${IN}\\s+(?:the\\s+|det\\s+|den\\s+)?${BODY}\\s+(?:[^.;:!?]{0,30}\\s)?(?:was\\s+ours|is\\s+ours|passed\\s+to\\s+us|er\\s+vår\\p{L}*|var\\s+vår\\p{L}*|(?:ligg|ligger|låg|lå)\\s+(?:hos|hjå)\\s+${US}|gjekk\\s+til\\s+${US}|gikk\\s+til\\s+${US})`,
  },
  { ...seat, weight: 8, words: `(?<=(?:whose|hvis|which)\\s)${STEP}{0,2}?(?:${POST}|${ORGAN})\\s+(?:${WE}|${OUR_PEOPLE})\\s+[\\p{L}-]+` },
  {
    ...seat,
    weight: 8,
    words: `(?:${WE}|${OUR_PEOPLE}|rektor|leiaren|lederen|direktøren)\\s+(?:also\\s+|now\\s+|still\\s+)?(?:chairs?|co-chairs?|chaired|presides?\\s+over|leiar|leier|leder|leia|leidde|ledet|ledde)\\s+(?:it|det|han|styret|the\\s+board|${BODY})(?=[\\s.,;]|$)(?!\\s+(?:panel|session|seminar|webinar|workshop|økt|sesjon|project|prosjekt|arbeid|work|saman|sammen|i\\s+lag|together|with|jointly))`,
  },
  {
    ...seat,
    weight: 9,
    words: `(?:(?<=${THEM}${GAP}\\s)(?=\\p{L})|(?=(?:\\p{L}+\\s+){1,2}${THEM}\\s))(?:chose|elected|picked|appointed|named|voted|made|valde|valgte|peikte\\s+ut|utpekte|oppnemnde|oppnevnte|har\\s+vald|har\\s+valgt|has\\s+elected|has\\s+chosen)\\s+(?:${THEM}\\s+){0,2}(?:${US}|${OUR_PEOPLE}|rektor|direktøren|leiaren|lederen)\\s+(?:inn\\s+)?(?:to\\s+(?:lead|chair|head|its|the)|til\\s+(?:å\\s+(?:leie|lede)|leiar|leder|president|styret)|som|as|onto|into|i|in)\\s+(?!(?:partnar|partner|member|medlem|vert|host)\\p{L}*)`,
  },
  {
    ...seat,
    weight: 9,
    words: `(?:på\\s+seg|på\\s+oss|on)\\s+(?:å|to)\\s+(?:leie|lede|lead|chair)\\s+${STEP}{0,3}?(?:${ORGAN}|${BODY})|(?:tok|tek|tar|teke|tatt)\\s+${STEP}{0,4}?på\\s+(?:seg|oss)\\s+å\\s+(?:leie|lede)`,
  },
  { ...member, weight: 8, words: `${SINCE_WHEN}(?:an?\\s+|ein\\s+|en\\s+)?(?:\\p{L}+\\s+)?(?:medlem|members?)(?:\\p{L}*)` },
  {
    ...member,
    weight: 7,
    words: `(?:${WE}|${OUR_PEOPLE})\\s+(?:also\\s+|òg\\s+|også\\s+)?(?:sit|sits|sitter|er|are|is)\\s+(?:med\\s+)?(?:in|i)\\s+(?:the\\s+|nettverket\\s+)?${BODY}(?!\\s+(?:${STEP}{0,2}?${ORGAN}|til|for\\s+å|to\\s))(?=[\\s.,;]|$)`,
  },
  {
    ...member,
    weight: 8,
    words: `(?:entered|acceded\\s+to|became\\s+(?:a\\s+)?part\\s+of|(?:is|are|were|was)\\s+(?:a\\s+)?part\\s+of|belongs?\\s+to|gjekk\\s+(?:vi\\s+|me\\s+)?inn\\s+i|gikk\\s+(?:vi\\s+)?inn\\s+i|gjekk\\s+(?:vi\\s+|me\\s+)?med\\s+i|gikk\\s+(?:vi\\s+)?med\\s+i|trådte\\s+inn\\s+i|tredde\\s+inn\\s+i|kom\\s+(?:vi\\s+)?med\\s+i|(?:er|vart|ble|blei)\\s+(?:vi\\s+|me\\s+)?(?:ein\\s+|en\\s+)?del\\s+av|høyrer\\s+til|hører\\s+til)\\s+(?:the\\s+|nettverket\\s+|alliansen\\s+)?(?:network\\s+|alliance\\s+)?(?:${BODY}|det(?=[\\s.,])|it(?=[\\s.,]))`,
  },
  {
    ...member,
    weight: 8,
    words: `(?<=${THEM}${GAP}\\s)(?:took|tok|takes|tek|tar|let|admitted|accepted|godtok|valde|har\\s+teke|har\\s+tatt)\\s+${US}\\s+(?:in|opp|inn|som|as)(?!\\s+i\\s+(?:styr|råd))`,
  },
  {
    ...seat,
    weight: 8,
    words: `(?:sit|sits|sitter|satt|sat)\\s+(?:i|in|on)\\s+(?:the\\s+)?\\p{L}*(?:kommisjonen|kommisjon|commission)(?!\\p{L})|(?:har|have|has)\\s+${STEP}{0,3}?(?:leidd|leia|ledet|led|chaired)\\s+(?:the\\s+|its\\s+)?${STEP}{0,2}?${ORGAN}`,
  },
  {
    ...seat,
    weight: 9,
    words: `(?:gjekk|gikk|trådte|tredde|stepped|went|came|resigned|trekte\\s+seg|trakk\\s+seg)\\s+${STEP}{0,3}?(?:ut\\s+av|av|off|down\\s+from|from)\\s+(?:the\\s+)?${STEP}{0,2}?${ORGAN}`,
  },
  {
    ...member,
    weight: 9,
    words: `(?:are|is|were|er|var)\\s+(?:now\\s+|no\\s+|nå\\s+)?(?:one|ein|én|en|eitt)\\s+(?:of|av)\\s+(?:the\\s+|dei\\s+|de\\s+)?${STEP}{0,2}?(?:members|medlem(?:mer|mar|mene|er)?|medlemma)`,
  },
  { ...seat, weight: 8, words: `(?:sit|sits|sitter|satt|sat)\\s+(?:i|in|on)\\s+(?:the\\s+)?${BODY}\\s+(?:deira|deires|deres)` },
  {
    kind: 'mandate',
    act: true,
    weight: 10,
    words: `(?:gav|ga|gitt|fekk|fikk|fått|gave|given|got)\\s+(?:[^\\s,.;:!?]+\\s+){0,5}?(?:oppdraget|ansvaret|mandatet|the\\s+task|the\\s+job|responsibility|the\\s+mandate)\\s+(?:med|for|of|to)(?=\\s)`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'in',
    act: true,
    weight: 10,
    words: `(?:vald|valt|valde|valgt|valgte|peikt\\s+ut|pekt\\s+ut|chosen|chose|selected|picked|appointed)\\s+${US}\\s+(?:til\\s+vert(?:skap)?|som\\s+vert(?:skap)?|to\\s+host|as\\s+(?:the\\s+)?hosts?)`,
  },
  {
    ...seat,
    weight: 8,
    words: `(?:oppnemn\\p{L}+|oppnevn\\p{L}+|utnemn\\p{L}+|utnevn\\p{L}+|appointed|named|elected)\\s+${STEP}{0,4}?(?:til|i|to|onto)\\s+(?:the\\s+|its\\s+)?${STEP}{0,2}?${ORGAN}|made\\s+(?:${US}|${OUR_PEOPLE})\\s+(?:an?\\s+)?(?:member|chair|vice-chair|secretary)`,
  },
];
