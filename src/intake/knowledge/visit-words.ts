import { MARK } from '../mask-names.ts';
import { US } from './masked.ts';

/** Words that rules of visits are put together from, as sources of patterns over masked sentences. */
export const they = '(?<!\\p{L})(?:dei|de|they|he|she|han|hun|ho)';
export const body = `${MARK.body}~*`;
export const abroad = `${MARK.abroad}~*`;
export const gap = `(?:(?!,\\s(?:og|and|men|but|mens|while)\\s)(?!\\s(?:vi|me|we|i|eg|jeg|${MARK.us}~*|som|who|which|that|at|og|and)\\s)[^.;:!?]){0,60}?`;
export const near = `(?:(?!,\\s(?:og|and|men|but|mens|while)\\s)(?!\\s(?:vi|me|we|${MARK.us}~*)\\s)[^.;:!?]){0,40}?`;
export const house =
  '(?:senteret|tilsynet|etaten|direktoratet|museet|observatoriet|verket|biblioteket|sekretariatet|hovudkontoret|hovedkontoret|campus|instituttet|skulen|skolen|høgskulen|høgskolen|verftet|laboratoriet|arkivet|parken|garden|gården|the (?:agency|authority|institute|centre|center|directorate|museum|council|inspectorate|office|network|secretariat|library|laboratory|school|campus|archive|college)(?! of| for))';
export const ours = `(?:our (?:\\p{L}+ )?\\p{L}+|\\p{L}+ vår\\p{L}*|${house})`;
export const here = `(?:${US}|here|hit|her|${ours}|${MARK.home}~*)`;
export const number =
  '(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\\d+)';
export const people =
  '(?:\\p{L}*(?:gruppe|gruppa|delegasjon|delegasjonen|lag|team|utsending|utsendingar|kollega|kollegaer|kollegar|ekspertar|eksperter|fagfolk|gjest|gjester|gjestar|tilsette|ansatte|elever|elevar|ambassadør|ambassadøren|minister|ministeren|arar|arane|arer|ere|ørar|ører|istar|ister|entar|enter|ologar|ologer|øytarar|ledere|leiarar)|group|team|delegation|party|visitors?|guests?|colleagues|officials?|staff|\\p{L}+(?:ers|ors|ists|ents|ants|cians|ians|ees)|minister|ambassador|president|mayor|people|women|men|students|fellows|interns|trainees|experts)(?!\\p{L})';
export const gathering =
  '\\p{L}*(?:konferanse|konferansen|årsmøte|årsmøtet|årsmøta|leiarmøtet?|ledermøtet?|generalforsamling\\p{L}*|kongress|kongressen|seminar|seminaret|sommarskule\\p{L}*|sommerskole\\p{L}*|samling|samlinga|samlingen|vårmøtet?|haustmøtet?|høstmøtet?|fagdag\\p{L}*|øving|øvinga|øvelse|øvelsen|festival\\p{L}*|webinar\\p{L}*|verkstad|verksted|arkivmøtet?|workshop\\p{L}*|forum|forumet|toppmøtet?|conference|conferences|annual\\s+(?:meeting|general\\s+meeting|gathering|conference)|general\\s+assembly|congress|summit|seminar|symposium|summer\\s+school|workshop|spring\\s+meeting|autumn\\s+meeting|exercise|convention|plenary)';
export const someone = `(?:(?:about|om lag|rundt|over|around|some|nearly|hele|heile|fully)\\s+)?(?:(?:an?|ein|ei|en|eit|et|the|dei|de|den)\\s+(?:[\\p{L}-]+\\s+){0,2}?${people}|${number}\\s+(?!(?:\\d|million|mill|kroner|kronar|euro|dollar|tusen|tonn|thousand|år|years?|weeks?|months?|days?|veker|uker|dagar|dager|møte|meetings?|førespurnad|forespørs|requests?|questions?|spørsmål|par|kass|sett|stk|eksemplar|bøker|kilo|pairs?|boxes|copies|books|tents|telt)\\p{L}*)(?:[\\p{L}-]+\\s+){0,3}?|${people})`;
export const visited = '(?:besøk(?:te|er|jer|t)|vitja|vitjar|gjesta|gjestet|visited|visits|visit|visiting|toured|called on|dropped in on|came to see)';
export const came =
  '(?:is coming|are coming|will come|coming|skal kome|skal komme|vil komme|vil kome|kom|kjem|kommer|kome|kommet|came|come|comes|arrived|travelled|reiste|tok turen|la turen|took the trip)';
export const stayed =
  '(?:var|er|har vore|har vært|was|were|have been|spent|spend|stayed|budde|bodde|hospiterte|hospiterer|oppheldt seg|oppholdt seg|overnatta|overnattet)';
export const received =
  '(?:hosted|received|welcomed|welcome|receive|host|tok\\s+(?:vi\\s+|me\\s+)?i?\\s?mot|tek\\s+(?:vi\\s+|me\\s+)?i?\\s?mot|tar\\s+(?:vi\\s+)?imot|ta\\s+i?\\s?mot|tatt\\s+imot|teke\\s+imot|mottok|hadde|hatt|had|var\\s+(?:vi\\s+|me\\s+)?vert(?:skap)?\\s+for)';
