import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { THEM_BARE } from './masked.ts';
import { gap, gathering, near, they } from './visit-words.ts';

/** What is held at our place or asked of our people, told by who stands where. Ξ is another body, Λ a place abroad, Θ a place at home, Ω ourselves. */
export const AT_OUR_PLACE: readonly KindRule[] = [
  {
    kind: 'event',
    role: 'host',
    direction: 'none',
    act: true,
    weight: 10,
    words: `(?:ta\\s+i?\\s?mot|tok\\s+(?:vi\\s+|me\\s+)?imot|tek\\s+imot|tar\\s+imot|receive|host(?:s|ed|ing)?|vert(?:skap)?\\s+for|welcome)\\s+(?:[^\\s,.;:!?]+\\s+){0,5}?${gathering}`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'none',
    act: true,
    weight: 9,
    words: `${gathering}[^.;:!?]{0,60}?\\s(?:vart|ble|blei|was|were|is|vert|blir)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:halde|halden|haldne|holdt|arrangert|skipa|held|hosted|organi[sz]ed)\\s+(?:hos\\s+oss|hjå\\s+oss|her\\s|hit\\s|here|by\\s+us|at\\s+our|i\\s+${MARK.home}~*|in\\s+${MARK.home}~*)`,
  },
  {
    kind: 'invitation',
    role: 'invited',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?:vil|ville|ønskjer\\s+å|ønsker\\s+å|wants?|wanted)\\s+(?:gjerne\\s+)?(?:ha\\s+)?(?:oss|meg|us|\\p{L}+\\s+(?:vår|våre)|our\\s+\\p{L}+)\\s+(?:til|to\\s+(?:come\\s+to\\s+)?)\\s*(?:the\\s+)?${THEM_BARE}`,
  },
  {
    kind: 'interview',
    act: true,
    weight: 9,
    words: `(?:evalu\\p{L}+)[^.;:!?]{0,70}?\\s(?:talked|spoke)\\s+(?:to|with)[^.;:!?]{0,30}?\\s(?:us|our)|(?:evalu\\p{L}+)[^.;:!?]{0,70}?\\s(?:snakka|snakket|prata|pratet)\\s+med\\s+[^.;:!?]{0,30}?(?:oss|våre|\\p{L}+\\s+vår)`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'none',
    act: true,
    weight: 9,
    words: `(?:ha|have|hold|halde|holde)\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?${gathering}\\s+(?:her|here|hos\\s+oss|hjå\\s+oss|with\\s+us|i\\s+${MARK.home}~*|in\\s+${MARK.home}~*)`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'none',
    act: true,
    weight: 9,
    words: `(?:skipe|skipa|skipar|arrangere|arrangerer|arrangerar|arrangerte|organisere|organiserer|organiserte|organi[sz]e[sd]?)\\s+(?:vi\\s+|me\\s+)?(?:til\\s+)?(?:[^\\s,.;:!?]+\\s+){0,5}?(?:\\p{L}*møte|\\p{L}*møtet|\\p{L}*samling|\\p{L}*kurs|meeting|gathering)`,
  },
  {
    kind: 'talk',
    role: 'host',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?<!\\s(?:be|been|was|were|is|are)\\s)(?:heldt|holdt|gav|ga|gave|held|spoke|talked|snakka|snakket|tala|talte|innleia|innledet|foreleste|lectured|presented|la\\s+fram)\\s+${near}(?:for|på|ved|under|til|at|to|with)\\s+(?:our(?=\\s)|oss(?!\\p{L})|us(?!\\p{L})|[^.;:!?]{0,50}?\\s(?:vår|vårt|våre)(?!\\p{L}))`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|${they}\\s)(?:held|heldt|holdt|arrangerte|skipa|hosted|organi[sz]ed|ran|la|lagde)\\s+(?!(?:vi|me|we)\\s)${near}(?:møte\\p{L}*|kurs\\p{L}*|seminar\\p{L}*|samling\\p{L}*|konferanse\\p{L}*|verksted\\p{L}*|verkstad\\p{L}*|courses?|meetings?|seminars?|workshops?|conferences?|gatherings?)\\s+(?:[\\p{L}-]+\\s+)?(?:hos\\s+oss|hjå\\s+oss|with\\s+us|here(?!\\p{L})|in\\s+our\\s|at\\s+our\\s|i\\s+lokala\\s+våre|i\\s+lokalene\\s+våre)`,
  },
];
