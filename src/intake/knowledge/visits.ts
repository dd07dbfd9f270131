import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';

const them = `[${MARK.body}${MARK.abroad}]~*`;
const they = '(?<!\\p{L})(?:dei|de|they|he|she|han|hun|ho)';
const body = `${MARK.body}~*`;
const abroad = `${MARK.abroad}~*`;
const us = `(?:oss|us|${MARK.us}~*)`;
const step = '(?:[^\\s,.;:!?]+\\s+)';
const gap = `(?:(?!,\\s(?:og|and|men|but|mens|while)\\s)(?!\\s(?:vi|me|we|i|eg|jeg|${MARK.us}~*|som|who|which|that|at|og|and)\\s)[^.;:!?]){0,60}?`;
const near = `(?:(?!,\\s(?:og|and|men|but|mens|while)\\s)(?!\\s(?:vi|me|we|${MARK.us}~*)\\s)[^.;:!?]){0,40}?`;
const house =
  '(?:senteret|tilsynet|etaten|direktoratet|museet|observatoriet|verket|biblioteket|sekretariatet|hovudkontoret|hovedkontoret|campus|instituttet|skulen|skolen|høgskulen|høgskolen|verftet|laboratoriet|arkivet|parken|garden|gården|the (?:agency|authority|institute|centre|center|directorate|museum|council|inspectorate|office|network|secretariat|library|laboratory|school|campus|archive|college)(?! of| for))';
const ours = `(?:our (?:\\p{L}+ )?\\p{L}+|\\p{L}+ vår\\p{L}*|${house})`;
const here = `(?:${us}|here|hit|her|${ours}|${MARK.home}~*)`;
const number =
  '(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\\d+)';
const people =
  '(?:\\p{L}*(?:gruppe|gruppa|delegasjon|delegasjonen|lag|team|utsending|utsendingar|kollega|kollegaer|kollegar|ekspertar|eksperter|fagfolk|gjest|gjester|gjestar|tilsette|ansatte|elever|elevar|ambassadør|ambassadøren|minister|ministeren|arar|arane|arer|ere|ørar|ører|istar|ister|entar|enter|ologar|ologer|øytarar|ledere|leiarar)|group|team|delegation|party|visitors?|guests?|colleagues|officials?|staff|\\p{L}+(?:ers|ors|ists|ents|ants|cians|ians|ees)|minister|ambassador|president|mayor|people|women|men|students|fellows|interns|trainees|experts)(?!\\p{L})';
const gathering =
  '\\p{L}*(?:konferanse|konferansen|årsmøte|årsmøtet|årsmøta|leiarmøtet?|ledermøtet?|generalforsamling\\p{L}*|kongress|kongressen|seminar|seminaret|sommarskule\\p{L}*|sommerskole\\p{L}*|samling|samlinga|samlingen|vårmøtet?|haustmøtet?|høstmøtet?|fagdag\\p{L}*|øving|øvinga|øvelse|øvelsen|festival\\p{L}*|webinar\\p{L}*|verkstad|verksted|arkivmøtet?|workshop\\p{L}*|forum|forumet|toppmøtet?|conference|conferences|annual\\s+(?:meeting|general\\s+meeting|gathering|conference)|general\\s+assembly|congress|summit|seminar|symposium|summer\\s+school|workshop|spring\\s+meeting|autumn\\s+meeting|exercise|convention|plenary)';
const someone = `(?:(?:about|om lag|rundt|over|around|some|nearly|hele|heile|fully)\\s+)?(?:(?:an?|ein|ei|en|eit|et|the|dei|de|den)\\s+(?:[\\p{L}-]+\\s+){0,2}?${people}|${number}\\s+(?!(?:\\d|million|mill|kroner|kronar|euro|dollar|tusen|tonn|thousand|år|years?|weeks?|months?|days?|veker|uker|dagar|dager|møte|meetings?|førespurnad|forespørs|requests?|questions?|spørsmål)\\p{L}*)(?:[\\p{L}-]+\\s+){0,3}?|${people})`;
const visited = '(?:besøk(?:te|er|jer|t)|vitja|vitjar|gjesta|gjestet|visited|visits|visit|visiting|toured|called on|dropped in on|came to see)';
const came =
  '(?:is coming|are coming|will come|coming|skal kome|skal komme|vil komme|vil kome|kom|kjem|kommer|kome|kommet|came|come|comes|arrived|travelled|reiste|tok turen|la turen|took the trip)';
const stayed =
  '(?:var|er|har vore|har vært|was|were|have been|spent|spend|stayed|budde|bodde|hospiterte|hospiterer|oppheldt seg|oppholdt seg|overnatta|overnattet)';
const received =
  '(?:hosted|received|welcomed|welcome|receive|host|tok\\s+(?:vi\\s+|me\\s+)?i?\\s?mot|tek\\s+(?:vi\\s+|me\\s+)?i?\\s?mot|tar\\s+(?:vi\\s+)?imot|ta\\s+i?\\s?mot|tatt\\s+imot|teke\\s+imot|mottok|hadde|hatt|had|var\\s+(?:vi\\s+|me\\s+)?vert(?:skap)?\\s+for)';

const guest = { kind: 'meeting', role: 'host', direction: 'in', act: true } as const;
const journey = { kind: 'delegation', role: 'delegate', direction: 'out', act: true } as const;

/** Visits, told by who stands where: who comes to us, and to whom we come. Ξ is another body, Λ a place abroad, Θ a place at home, Ω ourselves. */
export const VISITS: readonly KindRule[] = [
  { ...guest, weight: 9, words: `(?<=${them}${gap}\\s|${they}\\s)${visited}\\s+${step}{0,2}?${here}` },
  { ...guest, weight: 9, words: `${visited}\\s+(?!(?:vi|me|we|${MARK.us}~*)\\s)${near}(?<=\\s)${them}${near}\\s(?:oss|${MARK.us}~*)(?!\\s+(?:om|til|ved)\\s)` },
  {
    ...guest,
    weight: 9,
    words: `(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)${came}\\s+${near}(?:til\\s+(?:oss|${MARK.us}~*|${MARK.home}~*|${ours})|to\\s+(?:us|${MARK.us}~*|${MARK.home}~*|${ours})|hit|here|innom|på\\s+(?:gjen)?(?:besøk|vitjing|visitt|befaring|omvising|omvisning|studietur|studiebesøk))`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)${stayed}\\s+${near}(?:(?:hos|hjå|med)\\s+(?:oss|${MARK.us}~*)|with\\s+us|here|her(?=\\s+(?:i|på|hos)\\s)|på\\s+(?:besøk|vitjing|omvising|omvisning|befaring|gjesting)(?!\\s+(?:i|hos|hjå|til|på)\\s+(?:det\\s+|den\\s+)?${them})|(?:at|in|i|på|ved)\\s+(?:${MARK.home}~*|our\\s|${MARK.us}~*|${house}|\\p{L}+\\s+vår)|on\\s+a\\s+${step}{0,2}?(?:visit|tour|mission)(?!\\s+(?:to|at)\\s+(?:the\\s+)?${them}))`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:kom|kjem|var|budde|bodde|hospiterte|came|were)\\s+(?!(?:vi|me|we|${MARK.us}~*)\\s)${near}${them}${near}\\s(?:(?:til|hos|hjå)\\s+(?:oss|${MARK.us}~*|${MARK.home}~*)|på\\s+(?:gjen)?(?:besøk|vitjing|visitt|omvising|omvisning|befaring)|hit(?=[\\s.,])|innom)`,
  },
  {
    ...guest,
    weight: 9,
    words: `${received}\\s+(?!${step}{0,3}?(?:of\\s+(?:us|ours?)|our|av\\s+(?:oss|våre|våra)|oss|våre)(?=\\s))(?:besøk\\s+(?:av|frå|fra)\\s+)?${someone}[^.;:!?]{0,40}?\\s?(?:frå|fra|from|of|by|av)\\s+(?:[^\\s.;:!?]+\\s+){0,4}?${them}`,
  },
  {
    ...guest,
    weight: 9,
    words: `${received}\\s+(?:a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:study\\s+(?:tour|visit)|visit|mission|exchange)[^.;:!?]{0,60}?\\s(?:for|by|from|of)\\s+(?:[^\\s.;:!?]+\\s+){0,6}?${them}`,
  },
  {
    ...guest,
    weight: 10,
    words: `(?<=${them}${gap}\\s)(?:paid|avla|avla\\s+oss|gav|ga)\\s+(?:us|oss|${MARK.us}~*)\\s+(?:an?\\s+|eit\\s+|et\\s+|ein\\s+|en\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:visits?|besøk|vitjing|visitt)`,
  },
  { ...guest, weight: 8, words: `(?:visits?|besøk|vitjing|gjesting)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:from|frå|fra|av|by)\\s+(?:[^\\s.;:!?]+\\s+){0,6}?${them}` },
  {
    ...journey,
    weight: 9,
    words: `(?<=${them}${gap}\\s)(?:hosted|received|welcomed|housed|took\\s+in|took\\s+on|tok\\s+imot|tok\\s+i\\s+mot|mottok|huste|huset)\\s+${step}{0,3}?(?:of\\s+(?:us|ours?)|our\\s|av\\s+(?:oss|våre)|oss|us(?=[\\s.,])|\\p{L}+\\s+(?:våre|frå\\s+oss|fra\\s+oss))`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?:(?:of|av)\\s+(?:our|us|våre|oss|dei\\s+tilsette|de\\s+ansatte)|(?<!(?:with|to|at|hos|til|med)\\s)our|våre|vår|staff|colleagues|officers)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${people}\\s+)?(?:${stayed}(?<!\\s(?:var|er|was|were|have been|har vore|har vært))|(?<=${people}\\s)(?:var|was|were))\\s+(?:[^.;:!?](?!\\s(?:hos|hjå|with)\\s(?:oss|us))){0,50}?(?:in|at|with|i|hos|hjå|ved)\\s+(?:the\\s+|det\\s+|den\\s+)?${them}`,
  },
  {
    ...journey,
    weight: 8,
    words: `(?:på|on\\s+an?)\\s+(?:[\\p{L}-]+\\s+)?(?:studietur|studiebesøk|studieopphald|studieopphold|hospitering|study\\s+(?:tour|visit|trip)|field\\s+trip)\\s+(?:til|i|hos|hjå|ved|to|in|at)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${them}`,
  },
  {
    ...journey,
    weight: 7,
    words: `(?:travelled|went|flew|reiste|drog|dro|fór|flaug|fløy|tok\\s+(?:toget|flyet|ferja|ferjen|bussen|båten|turen)|took\\s+the\\s+(?:train|plane|bus|ferry|boat))\\s+[^.;:!?]{0,40}?(?:to|til)\\s+(?:the\\s+)?(?:${abroad}|${body})`,
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
    words: `(?:(?:vi|me|we)\\s+(?:[\\p{L}-]+\\s+)?)(?:called\\s+on|dropped\\s+in\\s+on|looked\\s+in\\s+on|stakk\\s+innom|var\\s+innom)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${them}`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${them}${gap}\\s)(?:ended|finished|completed|avslutta|avsluttet|fullførte|was\\s+on|were\\s+on|made|paid)[^.;:!?]{0,50}?\\s(?:visit|besøk|vitjing|mission)\\p{L}*\\s+(?:[^.;:!?]{0,30}?\\s)?(?:to|til|hos|hjå|at|with|here)\\s+(?:the\\s+)?${us}`,
  },
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
    words: `(?:vil|ville|ønskjer\\s+å|ønsker\\s+å|wants?|wanted)\\s+(?:gjerne\\s+)?(?:ha\\s+)?(?:oss|meg|us|\\p{L}+\\s+(?:vår|våre)|our\\s+\\p{L}+)\\s+(?:til|to\\s+(?:come\\s+to\\s+)?)\\s*(?:the\\s+)?${them}`,
  },
  {
    kind: 'interview',
    act: true,
    weight: 9,
    words: `(?:evalu\\p{L}+)[^.;:!?]{0,70}?\\s(?:talked|spoke)\\s+(?:to|with)[^.;:!?]{0,30}?\\s(?:us|our)|(?:evalu\\p{L}+)[^.;:!?]{0,70}?\\s(?:snakka|snakket|prata|pratet)\\s+med\\s+[^.;:!?]{0,30}?(?:oss|våre|\\p{L}+\\s+vår)`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?:delegasjon|delegasjonen|delegation|gruppe|group|team)\\s+(?:[\\p{L}-]+\\s+)?(?:frå|fra|from|of)\\s+(?:oss|us|our)(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 9,
    words: `(?<!${body}\\s)(?:var|was|were)\\s+(?:[^.;:!?]{3,60}?\\s)?(?:i|in|hos|hjå|at)\\s+(?:the\\s+)?${them}\\s+(?:for\\s+å|to)\\s+(?:møte|meet|lære|learn|sjå|se|see|study|studere|discuss|drøfte|snakke|talk)`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:promised|lova|lovet|lovt)\\s+${step}{0,2}?${them}\\s+(?:an?|eit|et|ein|en)\\s+(?:[\\p{L}-]+\\s+)?(?:visit|besøk|vitjing|gjenvisitt)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:sende|sendte|sent|sends?)\\s+(?!(?:vi|me|we)\\s)(?:${body}\\s+)?${someone}[^.;:!?]{0,40}?\\s(?:hit|here|til\\s+oss|to\\s+us|til\\s+${MARK.home}~*|to\\s+${MARK.home}~*)`,
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
    ...guest,
    weight: 10,
    words: `(?<=${them}${gap}\\s)(?:had|hadde|har\\s+hatt|has\\s+had)\\s+(?:${number}|some|nokre|noen|fleire|flere)\\s+(?:of|av)\\s+(?:its|their|sine|deira|deires|deres|\\p{L}+\\s+(?:sine|deira|deires|deres))\\s[^.;:!?]{0,40}?(?:with\\s+us|hos\\s+oss|hjå\\s+oss|her|here|to\\s+us|at\\s+our)`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:paid|pay|avla)\\s+(?:the\\s+)?(?!us)${them}\\s+(?:an?|ein|eit|en|et)\\s+(?:[\\p{L}-]+\\s+)?(?:visit|besøk|vitjing|visitt)`,
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
    ...guest,
    weight: 9,
    words: `(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?:var|kom|stakk|har\\s+vore|har\\s+vært)\\s+innom|(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s)(?:stopped\\s+by|dropped\\s+by|called\\s+in\\s+(?:at|on))(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?<=${them}${gap}\\s)(?:fekk|fikk|hadde|had|got|received)\\s+[^.;:!?]{0,40}?(?:besøk|vitjing|visit|a visit)\\s+(?:av|frå|fra|from|by)\\s+[^.;:!?]{0,40}?(?:oss|våre|våra|us|our)(?!\\p{L})`,
  },
  {
    ...journey,
    weight: 10,
    words: `(?:(?:of|av)\\s+(?:our|us|våre|oss)|our|våre)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:vart|ble|blei|was|were)\\s+(?:received|welcomed|hosted|tekne\\s+imot|teken\\s+imot|tatt\\s+imot|mottatt)\\s+[^.;:!?]{0,40}?(?:av|by|at|hos|i|in)\\s+(?:the\\s+|det\\s+|den\\s+)?${them}`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?:stopped\\s+by|dropped\\s+in|called\\s+in|called\\s+by|looked\\s+in|passed\\s+through|stakk\\s+innom|tok\\s+turen\\s+innom|(?:will\\s+return|returned|return|returns)\\s+(?:the|our)\\s+visit|har\\s+meldt\\s+(?:seg|si\\s+ankomst)|melder\\s+seg|har\\s+varsla\\s+besøk|har\\s+varslet\\s+besøk)(?!\\s+(?:på|som|inn)\\s)`,
  },
  {
    kind: 'talk',
    role: 'host',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?<=${them}${gap}\\s|(?:derifrå|derfra|from there)\\s|${they}\\s)(?<!\\s(?:be|been|was|were|is|are)\\s)(?:heldt|holdt|gav|ga|gave|held|spoke|talked|snakka|snakket|tala|talte|innleia|innledet|foreleste|lectured|presented|la\\s+fram)\\s+${near}(?:for|på|ved|under|til|at|to|with)\\s+(?:our(?=\\s)|oss(?!\\p{L})|us(?!\\p{L})|[^.;:!?]{0,50}?\\s(?:vår|vårt|våre)(?!\\p{L}))`,
  },
  {
    kind: 'event',
    role: 'host',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?<=${them}${gap}\\s|${they}\\s)(?:held|heldt|holdt|arrangerte|skipa|hosted|organi[sz]ed|ran|la|lagde)\\s+(?!(?:vi|me|we)\\s)${near}(?:møte\\p{L}*|kurs\\p{L}*|seminar\\p{L}*|samling\\p{L}*|konferanse\\p{L}*|verksted\\p{L}*|verkstad\\p{L}*|courses?|meetings?|seminars?|workshops?|conferences?|gatherings?)\\s+(?:[\\p{L}-]+\\s+)?(?:hos\\s+oss|hjå\\s+oss|with\\s+us|here(?!\\p{L})|in\\s+our\\s|at\\s+our\\s|i\\s+lokala\\s+våre|i\\s+lokalene\\s+våre)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:var|er|was|were|spent)\\s+(?:${number}|some|nokre|noen|fleire|flere)\\s+(?:of|av)\\s+(?:their|its|[\\p{L}-]+)\\s+(?:[\\p{L}-]+\\s+)?(?:deira|deires|deres|derfra|derifrå)?[^.;:!?,]{0,40}?(?:hos|hjå|with)\\s+(?:oss|us)(?!\\p{L})|(?:${number}|some|nokre|noen)\\s+(?:of|av)\\s+(?:their|its)\\s+[^.;:!?,]{2,50}?\\s(?:with\\s+us|here|at\\s+our)(?!\\p{L})`,
  },
  {
    ...guest,
    weight: 6,
    words: `${number}\\s+[\\p{L}-]+\\s+(?:frå|fra|from)\\s+(?:the\\s+)?${them}\\s+(?!(?:har|have|has)\\s+(?:spurt|bedt|bede|søkt|asked|applied))[\\p{L}-]+\\s+[^.;:!?,]{0,40}?(?:i|in|på|at|ved)\\s+(?:${MARK.home}~*|our\\s|${house})`,
  },
  {
    ...guest,
    weight: 10,
    words: `(?:kom|kjem|kommer|came|come|are\\s+coming|had|hadde|tok\\s+imot|received)\\s+(?:vi\\s+|me\\s+|we\\s+|det\\s+)?(?:i?mot\\s+)?${number}\\s+[^.;:!?,]{2,40}?\\s(?:derifrå|derfra|from\\s+there)(?=\\s)|(?:as|som)\\s+(?:our|våre)\\s+(?:guests|gjester|gjestar)|(?:som\\s+gjester|som\\s+gjestar|as\\s+guests)\\s+(?:hos\\s+oss|of\\s+ours)`,
  },
  {
    ...guest,
    weight: 8,
    words: `(?<=${them}${gap}\\s|${they}\\s)(?:kjem|kommer|is\\s+coming|are\\s+coming|will\\s+come|skal\\s+kome|skal\\s+komme|returns?|will\\s+return)\\s+(?:with|med)\\s+(?:${number}|ein|en|a)(?=\\s)`,
  },
  {
    ...journey,
    weight: 8,
    words: `${number}\\s+[\\p{L}-]+\\s+(?:spent|tilbrakte|tilbrakte)\\s+[^.;:!?,]{2,30}?\\s(?:in|at|i|ved)\\s+(?:the\\s+)?${them}|(?:var|er|were)\\s+${number}\\s+(?:av|of)\\s+(?:[\\p{L}-]+\\s+våre|våre\\s+[\\p{L}-]+|våre|our\\s+[\\p{L}-]+)\\s+(?:der|there|(?:i|in|hos|at|ved)\\s+${them})`,
  },
  {
    ...journey,
    weight: 8,
    words: `(?:delegasjon|delegation)(?:en)?\\s+(?:på\\s+\\p{L}+\\s+|of\\s+\\p{L}+\\s+)?(?:reiste|reiser|drog|dro|fór|went|travelled|flew)\\s+(?:til|to)`,
  },
  {
    ...guest,
    weight: 9,
    words: `skal\\s+(?!(?:vi|me|eg|jeg)\\s)(?!${step}{0,4}?(?:våre|våra|av\\s+oss|frå\\s+oss|fra\\s+oss)\\s)${someone}(?:[^\\s,.;:!?]+\\s+){0,4}?\\s?(?:til\\s+(?:oss|${MARK.home}~*)|hit)(?=[\\s.,]|$)`,
  },
  {
    ...journey,
    weight: 9,
    words: `skal\\s+(?:${step}{0,2}?)(?:vi|me|\\p{L}+\\s+vår|${step}{0,3}?(?:av\\s+oss|av\\s+våre|våre|herifrå|herfra|frå\\s+oss|fra\\s+oss))\\s+(?:(?:ned|opp|bort|over|også|òg|igjen)\\s+)?(?:til\\s+(?:[\\p{Ll}-]+\\s+){0,2}?${them}|dit)(?=[\\s.,]|$)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?:(?<=${them}${gap}\\s|${they}\\s)(?=\\p{L})|(?<=(?:deira|deires|deres)\\s))(?:kom|kjem|kommer|came|comes)\\s+(?:med|with)\\s+(?:eit|et|ein|en|ei|an?|${number})\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:følgje|følge|delegasjon|gruppe|lag|party|group|delegation|team|kollega\\p{L}*|colleagues|personar|personer|people|politikarar|politikere)`,
  },
  {
    ...guest,
    weight: 9,
    words: `(?<=(?:deira|deires|deres|(?:of\\s+their|of\\s+its)\\s[\\p{L}-]+)\\s)(?:skal|kjem|kommer|kom|reiser|var|er|hospiterer|hospiterte|will\\s+come|came|are\\s+coming|were|spent)\\s+[^.;:!?,]{0,30}?(?:til|i|hos|på|to|in|at|with)\\s+(?:${MARK.home}~*|oss|us|our(?=\\s)|${house})`,
  },
];
