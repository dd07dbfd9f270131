import type { Lang } from '../../domain/lang.ts';
import { PAST_VERBS } from './promises.ts';

const NO = {
  pronouns: '(?:vi|me|eg|jeg|dei|de|han|ho|hun|desse|disse|begge|alle|partane|partene)',
  others: '(?:ein|ei|en|to|tre|fire|fem|nokre|noen|fleire|flere)\\s+av\\s+\\p{L}+|\\p{Ll}{3,}(?:en|et|a|ane|ene|erne)|rektor|leiaren|lederen',
  opens:
    'i|på|frå|fra|til|etter|før|under|ved|hos|mot|med|innan|innen|neste|same|samme|no|nå|så|då|da|der|dit|sidan|siden|seinare|senere|derfor|difor|dessutan|dessuten|deretter|etterpå|saman|sammen|tidlegare|tidligere',
  verbs: `er|har|skal|skulle|vil|ville|kan|kunne|må|måtte|får|blir|vert|tek|tar|gjev|gir|gjer|gjør|kjem|kommer|reiser|dreg|drar|sender|held|holder|legg|legger|leier|leder|betaler|betalar|samarbeider|samarbeidar|driv|driver|sit|sitter|står|går|ber|spør|ønskjer|ønsker|møter|fór|for|${PAST_VERBS}|\\p{L}{2,}(?:te|de|dde)|\\p{L}{3,}(?:et|a)`,
};
const EN = {
  pronouns: '(?:we|I|they|he|she|both)',
  others: "it|(?:one|two|three|four|five|some|several)\\s+of\\s+\\p{L}+|(?:the|our|its|their|this)\\s+(?:[\\p{L}-]+\\s+){0,2}?\\p{L}+(?:['’]s\\s+\\p{L}+)?",
  opens: 'in|on|at|from|since|later|then|after|before|by|during|next|this|that|now|earlier|there|together|under|with|afterwards|today|so|for|to',
  verbs: `is|are|has|have|do|does|did|will|shall|would|can|could|must|may|might|run|runs|pay|pays|give|gives|lead|leads|chair|chairs|work|works|meet|meets|host|hosts|send|sends|want|wants|ask|asks|share|shares|sit|sits|hope|hopes|plan|plans|${PAST_VERBS}|\\p{L}{2,}ed`,
};

/** What a clause of its own looks like: who may act in it, what may stand before the verb, and which words are finite verbs. */
export const FINITE: Readonly<Record<Lang, typeof NO>> = { nn: NO, nb: NO, en: EN };
