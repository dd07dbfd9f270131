import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { STEP, THEM_BARE, US } from './masked.ts';
import { body, came, gap, here, house, near, number, ours, received, someone, stayed, they, visited } from './visit-words.ts';

const guest = { kind: 'meeting', role: 'host', direction: 'in', act: true } as const;

/** Those who come to us, told by who stands where. Ξ is another body, Λ a place abroad, Θ a place at home, Ω ourselves. */
export const GUESTS: readonly KindRule[] = [
  { ...guest, weight: 9, words: `(?<=${THEM_BARE}${gap}\\s|${they}\\s)${visited}\\s+${STEP}{0,2}?${here}` },
  {
    ...guest,
    weight: 9,
    words: `${visited}\\s+(?!(?:vi|me|we|${MARK.us}~*)\\s)${near}(?<=\\s)${THEM_BARE}${near}\\s(?:oss|${MARK.us}~*)(?!\\s+(?:om|til|ved)\\s)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)${came}\\s+${near}(?:til\\s+(?:oss|${MARK.us}~*|${MARK.home}~*|${ours})|to\\s+(?:us|${MARK.us}~*|${MARK.home}~*|${ours})|hit|here|innom|på\\s+(?:gjen)?(?:besøk|vitjing|visitt|befaring|omvising|omvisning|studietur|studiebesøk))`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)${stayed}\\s+${near}(?:(?:hos|hjå|med)\\s+(?:oss|${MARK.us}~*)|with\\s+us|here|her(?=\\s+(?:i|på|hos)\\s)|på\\s+(?:besøk|vitjing|omvising|omvisning|befaring|gjesting)(?!\\s+(?:i|hos|hjå|til|på)\\s+(?:det\\s+|den\\s+)?${THEM_BARE})|(?:at|in|i|på|ved)\\s+(?:${MARK.home}~*|our\\s|${MARK.us}~*|${house}|\\p{L}+\\s+vår)|on\\s+a\\s+${STEP}{0,2}?(?:visit|tour|mission)(?!\\s+(?:to|at)\\s+(?:the\\s+)?${THEM_BARE}))`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:kom|kjem|var|budde|bodde|hospiterte|came|were)\\s+(?!(?:vi|me|we|${MARK.us}~*)\\s)${near}${THEM_BARE}${near}\\s(?:(?:til|hos|hjå)\\s+(?:oss|${MARK.us}~*|${MARK.home}~*)|på\\s+(?:gjen)?(?:besøk|vitjing|visitt|omvising|omvisning|befaring)|hit(?=[\\s.,])|innom)`,
  },
  {
    ...guest,
    weight: 9,
    words: `${received}\\s+(?!${STEP}{0,3}?(?:of\\s+(?:us|ours?)|our|av\\s+(?:oss|våre|våra)|oss|våre)(?=\\s))(?:besøk\\s+(?:av|frå|fra)\\s+)?${someone}[^.;:!?]{0,40}?\\s?(?:frå|fra|from|of|by|av)\\s+(?:[^\\s.;:!?]+\\s+){0,4}?${THEM_BARE}`,
  },
  {
    ...guest,
    weight: 9,
    words: `${received}\\s+(?:a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:study\\s+(?:tour|visit)|visit|mission|exchange)[^.;:!?]{0,60}?\\s(?:for|by|from|of)\\s+(?:[^\\s.;:!?]+\\s+){0,6}?${THEM_BARE}`,
  },
  {
    ...guest,
    weight: 10,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:paid|avla|avla\\s+oss|gav|ga)\\s+(?:us|oss|${MARK.us}~*)\\s+(?:an?\\s+|eit\\s+|et\\s+|ein\\s+|en\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:visits?|besøk|vitjing|visitt)`,
  },
  {
    ...guest,
    weight: 8,
    words: `(?:visits?|besøk|vitjing|gjesting)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:from|frå|fra|av|by)\\s+(?:[^\\s.;:!?]+\\s+){0,6}?${THEM_BARE}`,
  },
  {
    ...guest,
    weight: 8,
    words: `(?:kom|kjem|kommer)\\s+(?:det\\s+|den\\s+|dei\\s+|de\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}?${body}(?=\\s*[.,]|\\s+(?:i lag|saman|sammen|for å|og)\\s)`,
  },
  {
    ...guest,
    weight: 8,
    words: `(?:kom|kjem|kommer|came)\\s+(?!(?:vi|me|we|til|to|ut|fram|frem|det|spørsmål\\p{L}*|førespurnad\\p{L}*)\\s)(?:(?!\\s(?:rapport|spørsmål|brev|førespurnad|forespørsel|invitasjon|svar|pengar|penger|kroner)\\p{L}*)[^.;:!?]){3,60}?\\s(?:til|to)\\s+(?:oss|us|(?:our\\s+)?[\\p{L}-]+\\s+(?:vår|vårt|våre))`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:ended|finished|completed|avslutta|avsluttet|fullførte|was\\s+on|were\\s+on|made|paid)[^.;:!?]{0,50}?\\s(?:visit|besøk|vitjing|mission)\\p{L}*\\s+(?:[^.;:!?]{0,30}?\\s)?(?:to|til|hos|hjå|at|with|here)\\s+(?:the\\s+)?${US}`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:sende|sendte|sent|sends?)\\s+(?!(?:vi|me|we)\\s)(?:${body}\\s+)?${someone}[^.;:!?]{0,40}?\\s(?:hit|here|til\\s+oss|to\\s+us|til\\s+${MARK.home}~*|to\\s+${MARK.home}~*)`,
  },
  {
    ...guest,
    weight: 10,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:had|hadde|har\\s+hatt|has\\s+had)\\s+(?:${number}|some|nokre|noen|fleire|flere)\\s+(?:of|av)\\s+(?:its|their|sine|deira|deires|deres|\\p{L}+\\s+(?:sine|deira|deires|deres))\\s[^.;:!?]{0,40}?(?:with\\s+us|hos\\s+oss|hjå\\s+oss|her|here|to\\s+us|at\\s+our)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?:var|kom|stakk|har\\s+vore|har\\s+vært)\\s+innom|(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s)(?:stopped\\s+by|dropped\\s+by|called\\s+in\\s+(?:at|on))(?!\\p{L})`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?:stopped\\s+by|dropped\\s+in|called\\s+in|called\\s+by|looked\\s+in|passed\\s+through|stakk\\s+innom|tok\\s+turen\\s+innom|(?:will\\s+return|returned|return|returns)\\s+(?:the|our)\\s+visit|har\\s+meldt\\s+(?:seg|si\\s+ankomst)|melder\\s+seg|har\\s+varsla\\s+besøk|har\\s+varslet\\s+besøk)(?!\\s+(?:på|som|inn)\\s)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:var|er|was|were|spent)\\s+(?:${number}|some|nokre|noen|fleire|flere)\\s+(?:of|av)\\s+(?:their|its|[\\p{L}-]+)\\s+(?:[\\p{L}-]+\\s+)?(?:deira|deires|deres|derfra|derifrå)?[^.;:!?,]{0,40}?(?:hos|hjå|with)\\s+(?:oss|us)(?!\\p{L})|(?:${number}|some|nokre|noen)\\s+(?:of|av)\\s+(?:their|its)\\s+[^.;:!?,]{2,50}?\\s(?:with\\s+us|here|at\\s+our)(?!\\p{L})`,
  },
  {
    ...guest,
    weight: 6,
    words: `${number}\\s+[\\p{L}-]+\\s+(?:frå|fra|from)\\s+(?:the\\s+)?${THEM_BARE}\\s+(?!(?:har|have|has)\\s+(?:spurt|bedt|bede|søkt|asked|applied))[\\p{L}-]+\\s+[^.;:!?,]{0,40}?(?:i|in|på|at|ved)\\s+(?:${MARK.home}~*|our\\s|${house})`,
  },
  {
    ...guest,
    weight: 10,
    words: `(?:kom|kjem|kommer|came|come|are\\s+coming|had|hadde|tok\\s+imot|received)\\s+(?:vi\\s+|me\\s+|we\\s+|det\\s+)?(?:i?mot\\s+)?${number}\\s+[^.;:!?,]{2,40}?\\s(?:derifrå|derfra|from\\s+there)(?=\\s)|(?:as|som)\\s+(?:our|våre)\\s+(?:guests|gjester|gjestar)|(?:som\\s+gjester|som\\s+gjestar|as\\s+guests)\\s+(?:hos\\s+oss|of\\s+ours)`,
  },
  {
    ...guest,
    weight: 8,
    words: `(?<=${THEM_BARE}${gap}\\s|${they}\\s)(?:kjem|kommer|is\\s+coming|are\\s+coming|will\\s+come|skal\\s+kome|skal\\s+komme|returns?|will\\s+return)\\s+(?:with|med)\\s+(?:${number}|ein|en|a)(?=\\s)`,
  },
  {
    ...guest,
    weight: 9,
    words: `skal\\s+(?!(?:vi|me|eg|jeg)\\s)(?!${STEP}{0,4}?(?:våre|våra|av\\s+oss|frå\\s+oss|fra\\s+oss)\\s)${someone}(?:[^\\s,.;:!?]+\\s+){0,4}?\\s?(?:til\\s+(?:oss|${MARK.home}~*)|hit)(?=[\\s.,]|$)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:(?<=${THEM_BARE}${gap}\\s|${they}\\s)(?=\\p{L})|(?<=(?:deira|deires|deres)\\s))(?:kom|kjem|kommer|came|comes)\\s+(?:med|with)\\s+(?:eit|et|ein|en|ei|an?|${number})\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:følgje|følge|delegasjon|gruppe|lag|party|group|delegation|team|kollega\\p{L}*|colleagues|personar|personer|people|politikarar|politikere)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=(?:deira|deires|deres|(?:of\\s+their|of\\s+its)\\s[\\p{L}-]+)\\s)(?:skal|kjem|kommer|kom|reiser|var|er|hospiterer|hospiterte|will\\s+come|came|are\\s+coming|were|spent)\\s+[^.;:!?,]{0,30}?(?:til|i|hos|på|to|in|at|with)\\s+(?:${MARK.home}~*|oss|us|our(?=\\s)|${house})`,
  },
];
