import type { Lang } from '../../domain/lang.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const STEPS = '(?:[^\\s,.;:!?]+\\s+){0,4}?';
const NO: readonly KindRule[] = [
  { kind: 'meeting', words: '(?:besøk|vitjing|gjestar|gjester) (?:frå|fra|av|hos oss|hjå oss)', weight: 8, act: true, role: 'host', direction: 'in' },
  { kind: 'board', words: 'styremøte|rådsmøte|styresamling', weight: 8 },
  { kind: 'contribution', words: '(?:\\p{L}*kurs|opplæring|rettleiing|veiledning) (?:for|av|hos|hjå)', weight: 6 },
  { kind: 'event', words: '(?:\\p{L}*seminar|webinar|workshop|verkstad|konferanse|mottaking|mottakelse) for', weight: 6, role: 'host' },
  { kind: 'funding', words: `(?:utbetalt|utbetaling|betalt|løyvd|løyving|bevilget|bevilgning|støtte|tilskot|tilskudd) ${STEPS}(?:${MONEY})`, weight: 7 },
  { kind: 'funding', words: `(?:gav|ga|støtta|støttet|lova|lovet|overførte|gitt|gjeve) ${STEPS}(?:${MONEY})`, weight: 8, act: true },
];
const EN: readonly KindRule[] = [
  { kind: 'meeting', words: 'visits? (?:from|by)|guests from', weight: 8, act: true, role: 'host', direction: 'in' },
  { kind: 'meeting', words: 'mtg|call w/|catch-?up|coffee|lunch', weight: 4 },
  { kind: 'board', words: 'board meeting|on the (?:\\p{L}+ )?(?:board|committee|council)', weight: 8 },
  { kind: 'membership', words: 'members? of', weight: 6 },
  { kind: 'contribution', words: 'inputs? (?:to|for|on)|comments (?:to|on)|training (?:for|of)|course for', weight: 6 },
  { kind: 'event', words: '(?:seminar|webinar|workshop|conference|reception) for', weight: 6, role: 'host' },
  { kind: 'funding', words: `(?:gave|paid|promised|pledged|granted) ${STEPS}(?:${MONEY})`, weight: 8, act: true },
];

/** How the kinds are said in a typed line, where nouns stand for what was done. They are read together with the rules for texts. */
export const KINDS_LINE: Readonly<Record<Lang, readonly KindRule[]>> = { nn: NO, nb: NO, en: EN };
/** How much surer a kind is that opens the line: the first words say what it is. */
export const OPENS_LINE = 2;
