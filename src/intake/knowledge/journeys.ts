import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { STEP, THEM_BARE } from './masked.ts';
import { abroad, body, gap, number, people, stayed } from './visit-words.ts';

const journey = { kind: 'delegation', role: 'delegate', direction: 'out', act: true } as const;

/** Those of us who go to others, told by who stands where. Ξ is another body, Λ a place abroad, Θ a place at home, Ω ourselves. */
export const JOURNEYS: readonly KindRule[] = [
  {
    ...journey,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:hosted|received|welcomed|housed|took\\s+in|took\\s+on|tok\\s+imot|tok\\s+i\\s+mot|mottok|huste|huset)\\s+${STEP}{0,3}?(?:of\\s+(?:us|ours?)|our\\s|av\\s+(?:oss|våre)|oss|us(?=[\\s.,])|\\p{L}+\\s+(?:våre|frå\\s+oss|fra\\s+oss))`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?:(?:of|av)\\s+(?:our|us|våre|oss|dei\\s+tilsette|de\\s+ansatte)|(?<!(?:with|to|at|hos|til|med)\\s)our|våre|vår|staff|colleagues|officers)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${people}\\s+)?(?:${stayed}(?<!\\s(?:var|er|was|were|have been|har vore|har vært))|(?<=${people}\\s)(?:var|was|were))\\s+(?:[^.;:!?](?!\\s(?:hos|hjå|with)\\s(?:oss|us))){0,50}?(?:in|at|with|i|hos|hjå|ved)\\s+(?:the\\s+|det\\s+|den\\s+)?${THEM_BARE}`,
  },
  {
    ...journey,
    weight: 8,
    words: `(?:på|on\\s+an?)\\s+(?:[\\p{L}-]+\\s+)?(?:studietur|studiebesøk|studieopphald|studieopphold|hospitering|study\\s+(?:tour|visit|trip)|field\\s+trip)\\s+(?:til|i|hos|hjå|ved|to|in|at)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${THEM_BARE}`,
  },
  {
    ...journey,
    weight: 7,
    words: `(?:travelled|went|flew|reiste|drog|dro|fór|flaug|fløy|tok\\s+(?:toget|flyet|ferja|ferjen|bussen|båten|turen)|took\\s+the\\s+(?:train|plane|bus|ferry|boat))\\s+[^.;:!?]{0,40}?(?:to|til)\\s+(?:the\\s+)?(?:${abroad}|${body})`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:(?<!(?:hadde|hatt|har|fekk|fikk|had)\\s)(?:vi|me|we|${MARK.us}~*)\\s+(?:[\\p{L}-]+\\s+){0,3}?|(?:kjem|kommer|reiser|dreg|drar|var|drog|dro|reiste)\\s+(?:vi|me|${MARK.us}~*)\\s+(?:[\\p{L}-]+\\s+){0,2}?)(?:på\\s+(?:gjen|mot|retur)?(?:visitt|besøk|vitjing)|på\\s+(?:befaring|omvising|omvisning)\\s+(?:hos|hjå|i|ved)|returned\\s+the\\s+visit|(?:pay|paid)\\s+(?:a|an)\\s+(?:[\\p{L}-]+\\s+)?visit)`,
  },
  {
    kind: 'meeting',
    role: 'participant',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?:(?:vi|me|we)\\s+(?:[\\p{L}-]+\\s+)?)(?:called\\s+on|dropped\\s+in\\s+on|looked\\s+in\\s+on|stakk\\s+innom|var\\s+innom)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${THEM_BARE}`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?:delegasjon|delegasjonen|delegation|gruppe|group|team)\\s+(?:[\\p{L}-]+\\s+)?(?:frå|fra|from|of)\\s+(?:oss|us|our)(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?<!${body}\\s)(?:var|was|were)\\s+(?:[^.;:!?]{3,60}?\\s)?(?:i|in|hos|hjå|at)\\s+(?:the\\s+)?${THEM_BARE}\\s+(?:for\\s+å|to)\\s+(?:møte|meet|lære|learn|sjå|se|see|study|studere|discuss|drøfte|snakke|talk)`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:promised|lova|lovet|lovt)\\s+${STEP}{0,2}?${THEM_BARE}\\s+(?:an?|eit|et|ein|en)\\s+(?:[\\p{L}-]+\\s+)?(?:visit|besøk|vitjing|gjenvisitt)`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:paid|pay|avla)\\s+(?:the\\s+)?(?!us)${THEM_BARE}\\s+(?:an?|ein|eit|en|et)\\s+(?:[\\p{L}-]+\\s+)?(?:visit|besøk|vitjing|visitt)`,
  },
  {
    ...journey,
    weight: 7,
    words: `(?:travelled|went|flew|drove|reiste|reiser|drog|dro|dreg|drar|flaug|fløy|fór|for)\\s+(?:(?:vi|me|${number}\\s+(?:av|of)\\s+[^.;:!?]{2,40}?)\\s+)?(?:ned|opp|over|ut|dit|down|up|over|out|there)(?=[\\s.,;]|$)(?!\\s+(?:i|på|av|med|ei|ein|eit|with|of)\\s)|(?<=(?:vi|me|we|våre|oss|ours)\\s)(?:skal|vil|shall|will)\\s+(?:dit|ned|over\\s+dit|go\\s+there)(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 8,
    words: `(?:of|av)\\s+(?:us|oss|our\\s+[^.;:!?]{2,30}?|my\\s+[^.;:!?]{2,30}?|våre(?:\\s+\\p{L}+)?|[\\p{L}-]+ane|[\\p{L}-]+ene)\\s+(?:spent|stayed|var|were|budde|bodde|oppheldt\\s+seg|oppholdt\\s+seg)\\s+[^.;:!?]{2,30}?\\s(?:there|der|dit|with\\s+them|hos\\s+dei|hos\\s+dem)(?=[\\s.,;]|$)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 6,
    words: `(?:travelled|went|flew|reiste|reiser|drog|dro|dreg|drar|fór|kom)\\s+[^.;:!?]{0,70}?(?:for\\s+å|to)\\s+(?:train|teach|advise|instruct|lære\\s+opp|lære\\s+dei|lære\\s+dem|kurse|undervise|rettleie|veilede)(?=\\s)(?<!(?:kom|came)\\s[^.;:!?]{0,40}(?:til\\s+oss|to\\s+us|hit|here)\\s[^.;:!?]{0,40})`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:fekk|fikk|hadde|had|got|received)\\s+[^.;:!?]{0,40}?(?:besøk|vitjing|visit|a visit)\\s+(?:av|frå|fra|from|by)\\s+[^.;:!?]{0,40}?(?:oss|våre|våra|us|our)(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:(?:of|av)\\s+(?:our|us|våre|oss)|our|våre)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:vart|ble|blei|was|were)\\s+(?:received|welcomed|hosted|tekne\\s+imot|teken\\s+imot|tatt\\s+imot|mottatt)\\s+[^.;:!?]{0,40}?(?:av|by|at|hos|i|in)\\s+(?:the\\s+|det\\s+|den\\s+)?${THEM_BARE}`,
  },
  {
    ...journey,
    weight: 8,
    words: `${number}\\s+[\\p{L}-]+\\s+(?:spent|tilbrakte|tilbrakte)\\s+[^.;:!?,]{2,30}?\\s(?:in|at|i|ved)\\s+(?:the\\s+)?${THEM_BARE}|(?:var|er|were)\\s+${number}\\s+(?:av|of)\\s+(?:[\\p{L}-]+\\s+våre|våre\\s+[\\p{L}-]+|våre|our\\s+[\\p{L}-]+)\\s+(?:der|there|(?:i|in|hos|at|ved)\\s+${THEM_BARE})`,
  },
  {
    ...journey,
    weight: 8,
    words: `(?:delegasjon|delegation)(?:en)?\\s+(?:på\\s+\\p{L}+\\s+|of\\s+\\p{L}+\\s+)?(?:reiste|reiser|drog|dro|fór|went|travelled|flew)\\s+(?:til|to)`,
  },
  {
    ...journey,
    weight: 9,
    words: `skal\\s+(?:${STEP}{0,2}?)(?:vi|me|\\p{L}+\\s+vår|${STEP}{0,3}?(?:av\\s+oss|av\\s+våre|våre|herifrå|herfra|frå\\s+oss|fra\\s+oss))\\s+(?:(?:ned|opp|bort|over|også|òg|igjen)\\s+)?(?:til\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${THEM_BARE}|dit)(?=[\\s.,]|$)`,
  },
];
