export const QUALIFIER_WORDS: readonly { words: string; qualifier: 'over' | 'about' | 'at-least' }[] = [
  {
    words:
      'over|(?:godt|litt|rett|well|just|a little|slightly) over|i overkant av|godt og vel|meir enn|mer enn|fleire enn|flere enn|(?:slightly |rather |far )?more than|in excess of|north of|drygt|drøyt|vel|upwards of',
    qualifier: 'over',
  },
  {
    words:
      'om lag|omlag|snart|rundt|rundt regna|kring|i underkant av|så vidt under|bort imot|eit knapt|knapt|just under|litt under|(?:a little|slightly) under|on the order of|or so|in the region of|an estimated|anslagsvis|oppunder|ca\\.?|cirka|approx\\.?|circa|~|omtrent|kring|nær|nesten|bortimot|opp mot|opp imot|nærare|nærmere|about|around|some|roughly|approximately|nearly|almost|close to',
    qualifier: 'about',
  },
  {
    words:
      'minst|i det minste|minimum|ikkje (?:færre|mindre) enn|ikke (?:færre|mindre) enn|at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of',
    qualifier: 'at-least',
  },
];

/** What figures count: our code and the nouns. A noun outside the table is no figure: how many webinars there were is how many records there are. */
export const COUNTED_NOUNS: readonly { code: string; words: string }[] = [
  {
    code: 'participants',
    words:
      'delt\\.|delt(?=\\s*(?:[,;)]|$))|\\p{L}*deltakar(?:ar|ane|en)?|\\p{L}*deltaker(?:e|ne|en)?|frammøtte|fremmøtte|tilhøyrarar|tilhørere|påmeldte|participants?|attendees|delegates|delegatar|delegater|gjester|guests|listeners|viewers|sjåarar|seere',
  },
  { code: 'partners', words: '\\p{L}*partnar(?:ar|ane)|\\p{L}*partner(?:e|ne)|(?:partner\\p{L}*|samarbeids)organisasjon\\p{L}*|partners' },
  { code: 'countries', words: 'land|landa|landene|countries|states|nations|statar|stater' },
  { code: 'minutes', words: 'minutt(?:ar|er)?|minutes?' },
  { code: 'hours', words: 'timar|timer|hours?' },
  { code: 'weeks', words: 'veker|uker|weeks?' },
  { code: 'months', words: 'månader|måneder|months?' },
  { code: 'years', words: 'år|years?' },
  { code: 'days', words: 'dagar|dager|kursdag(?:ar|er)|days?' },
  { code: 'pages', words: 'sider|siders|pages?|pp\\.' },
  {
    code: 'experts',
    words:
      'fagfolk|ekspert(?:ar|er)|experts|specialists|spesialist(?:ar|er)|engineers|ingeniør(?:ar|er)|forskar(?:ar|ane)|forsker(?:e|ne)|researchers|scientists',
  },
  { code: 'advisers', words: 'rådgiv(?:arar|ere)|rådgjevarar|advisers|advisors|consultants|konsulent(?:ar|er)' },
  { code: 'networks', words: 'nettverk|networks' },
  {
    code: 'organisations',
    words:
      '\\p{L}*organisasjon(?:ar|er)|organi[sz]ations|institusjon(?:ar|er)|institutions|bodies|agencies|etat(?:ar|er)|universitet(?:er)?|universities|skular|skoler|schools|bedrift(?:er)|verksemder|virksomheter|companies|medlemsorganisasjon\\p{L}*',
  },
  { code: 'volunteers', words: 'frivillige|volunteers' },
  { code: 'meetings', words: 'samlingar|samlinger' },
  {
    code: 'people',
    words:
      'pers\\.?|pax|ppl|person(?:ar|er)|menneske|mennesker|folk|people|persons|unge|ungdom(?:ar|mer|mar)?|young people|nordmenn|\\p{L}+menn|kvinner|women|men|barn|children|\\p{L}*tilsette|\\p{L}*ansatte|\\p{L}*arbeidarar|\\p{L}*arbeidere|\\p{L}+(?<!utstill)(?<!semin)arar|(?!(?:others|orders|papers|numbers|letters|borders|offers|posters|computers|centers|partners|chapters|newsletters|dinners|matters|factors|sectors|doors|errors|covers|orders|rivers|servers|tenders|quarters|headquarters|organi[sz]ers|folders)(?!\\p{L}))\\p{L}{3,}(?:ers|ors)|librarians|technicians|visitors|employees|staff|colleagues|kollega(?:er|ar)|\\p{L}*elevar|\\p{L}*elever|offiserar|offiserer|pupils|\\p{L}*student(?:ar|er)|students|\\p{L}*lærarar|\\p{L}*lærere|teachers|\\p{L}*leiarar|\\p{L}*ledere|leaders|medlem(?:er|mer|mar|mene)|members|søkjarar|søkarar|søkere|applicants|officials|representant(?:ar|er)|representatives|trainees|fellows|stipendiat(?:ar|er)|sjukepleiarar|sykepleiere|nurses|bønder|farmers|journalist(?:ar|er)|journalists|utsending(?:ar|er)|dommer(?:ar|e)|dommarar|judges|rangers|puppeteers|singers|logistik(?:arar|ere)|logisticians|brukarar|brukere|users|håndverk(?:arar|ere)|legar|leger|doctors|ministers|ministr(?:ar|er)',
  },
];
/**
 * Any other noun in the plural after a number is counted by its own name, but for these: they are what engagements are called, so their number says
 * how many records there are, or they are parts and kinds of things.
 */
export const NOT_COUNTED =
  '\\p{L}*(?:møte|møter|møta|møtene|webinar\\p{L}*|seminar\\p{L}*|konferans\\p{L}*|innlegg|foredrag|førelesing\\p{L}*|forelesning\\p{L}*|presentasjon\\p{L}*|artik\\p{L}+|rapport\\p{L}*|studi(?:ar|er)|notat\\p{L}*|intervju\\p{L}*|førespurnad\\p{L}*|forespørs\\p{L}*|henvendelse\\p{L}*|invitasjon\\p{L}*|workshop\\p{L}*|verkstad\\p{L}*|verksted\\p{L}*|samling(?:ar|er)|besøk|vitjing\\p{L}*|avtal(?:ar|er)|kurs|kursa|kursene|delegasjon(?:ar|er)|publikasjon\\p{L}*|samtal(?:ar|er)|reis(?:er|ar)|gonger|ganger|spørsmål|spørsmåla|tema|emne|emner|område|områder|områda|punkt|delar|deler|slag|måtar|måter|grunnar|grunner|mål|ting|saker|sesjon(?:ar|er)|panel|debatt(?:ar|er)|prosent|prosentpoeng|grader|kilometer|meter|minutt\\p{L}*|prosjekt|prosjekter|tiltak|oppdrag|verv|hovuddelar|skriv|brev|svar|utkast|søknad\\p{L}*|ønske\\p{L}*|ønskje\\p{L}*|fråsegn\\p{L}*|uttale\\p{L}*|uttalelse\\p{L}*|høring\\p{L}*|høyring\\p{L}*|podkast\\p{L}*|\\p{L}*episode\\p{L}*|plakat(?:ar|er)|utstilling\\p{L}*|video(?:ar|er)|tilbod|tilbud|bidrag|innspel|innspill|oppfølging\\p{L}*)|meetings?|webinars?|seminars?|conferences?|talks?|speeches|lectures?|presentations?|articles?|reports?|studies|papers?|notes|interviews?|requests?|enquiries|inquiries|invitations?|workshops?|gatherings|visits?|agreements?|courses?|delegations?|missions?|publications?|conversations?|trips?|journeys|times|questions?|topics?|themes?|areas?|points?|parts?|kinds?|ways?|reasons?|goals?|targets?|things?|matters?|sessions?|panels?|debates?|per ?cent|percent|degrees|kilomet(?:er|re)s|met(?:er|re)s|projects?|measures|tasks?|letters?|replies|answers?|contributions?|inputs?|others|calls?|events?|proposals?|occasions|rounds?|items?|cases?|chapters?|forms?|steps?|sides?|halves|stages?|fronts|levels?|posts?|seats?|roles?|bids?|posters?|applications?|drafts?|statements?|comments?|episodes?|podcasts?|exhibitions?|videos?|offers?|wishes|shows|drafts?';
/** How a noun ends in the plural, by language. */
export const PLURAL_NO =
  '(?=\\p{L}{3,})(?!(?:under|over|etter|eller|heller|ofte|seinare|senere|utover|innover)(?!\\p{L}))\\p{Ll}*(?:\\p{L}{2}(?:ar|er|ane|ene|erne|arar|ere)|folk|barn|eksemplar|arkiv|land|hus|anlegg|museum|bibliotek|fylke|år|produkt|dyr|fly|skip|fartøy|språk|brett|dokument|objekt|instrument|apparat|selskap|universitet|kor|bilete|foto|senter|kart|kort|kilo|tonn|hefte|fag|par|sett|\\p{Ll}*ord)';
export const PLURAL_EN = '(?=\\p{L}{4,})\\p{Ll}+(?:(?<![su])s|people|men|women|children|staff|youth|faculty|personnel)';
/** After a number and a time these say when, not how long: "two months later", "ti år etter". */
export const NOT_A_SPAN = '(?:etter(?:på)?|seinare|senere|sidan|siden|tidlegare|tidligere|før|later|after|ago|earlier|before|old|gamal|gammal|gammel|gamle)';

/** After a bare number these say that so many came. */
export const ATTENDANCE =
  '(?:var |were |som )?(?:pålogga|logg(?:a|et|et) (?:seg )?på|meld(?:te|e) seg(?: på)?|logged (?:on|in)|signed up|registered|took part|tok del|participated|tuned in|joined|dukka opp|dukket opp|showed up|stilte opp|pålogget|innlogga|innlogget|påmelde|påmeldte|frammøtte|fremmøtte|deltok|deltok(?=,)|følgde|fulgte|påloggede|pålogga|på linja|on the line|høyrde på|hørte på|lytta|lyttet|såg på|så på|møtte fram|møtte opp|kom(?= |$)|til stades|til stede|i salen|present|attending|attended|listening|listened|watched|in the (?:audience|room|hall)|online|på nett|turned up|came)';
export const YEARS = 'år|years?';
export const TIMES = 'gonger|ganger|times';
/** Before how many came, where no noun says who: "the seminar drew 120". */
export const BEFORE_A_CROWD =
  'drew|draws?|attract(?:ed|s)?|gathered|brought together|samla|samlet|samlar|samler|trakk|trekkjer|trekker|drog|plass til|room for|lytta|attended by|watched by|sett av|følgt av|fulgt av';
/** Before a number and where they came from: "40 deltok, derav 12 frå Finland". */
export const ALSO_FROM = 'og|and|med|with|av|by|derav|hvorav|inkludert|including|among them|saman|sammen|blant dem|mellom dei|\\d,';
/** Whose those are of whom some are counted: "six of our teachers". */
export const OWNERS = "dei|de|the|these|those|våre|sine|deira|deres|hans|hennar|hennes|noregs|norges|our|its|their|his|her|(?:the )?[\\p{L} ]{2,30}['’]s";
/** How a Norwegian noun says that they are known: "seks av lærarane". */
export const OWNED = '(?=\\p{L}{5,})\\p{Ll}+(?:ane|ene|erne|folka|folkene|barna|a(?=\\s+(?:våre|våra)))';
/** After a number these make a word for a group: "an eight-member delegation". */
export const MEMBERED = 'member|person|strong|manns(?=\\p{L})|mannsdelegasjon|mannsgruppe|nation|country|partner|institution';

/** What somebody is said to be the only one of. */
export const ONLY_NOUNS =
  'land|landet|country|nation|partnar(?:en)?|partner(?:en)?|\\p{L}*organisasjon(?:en)?|organi[sz]ation|\\p{L}*nettverk(?:et)?|network|\\p{L}*etat(?:en)?|myndighet(?:en)?|styresmakt(?:a)?|agency|\\p{L}*institusjon(?:en)?|institution|\\p{L}*medlem(?:men|met)?|member|\\p{L}*museum|\\p{L}*bibliotek|\\p{L}*universitet|\\p{L}*arkiv|\\p{L}*direktorat|\\p{L}*institutt|\\p{L}*tilsyn|\\p{L}*kommune|\\p{L}*fylke|\\p{L}*(?:senter|foreining|forening|stifting|stiftelse|selskap|byrå|teater|orkester|skule|skole|verksemd|virksomhet|bedrift|avis|forlag)|representant(?:en)?|deltakar(?:en)?|deltaker(?:en)?|foredragshaldar(?:en)?|foredragsholder(?:en)?|participant|speaker|representative|delegate|theatre|orchestra|school|company|publisher|archive|service|foundation|(?=\\p{L}{6,})\\p{Ll}+(?:etet|atet|uttet|unet|iumet|oret|ettet|laget|banken|tilsynet|kommunen|fylket|skulen|skolen|museet|biblioteket|arkivet)|directorate|institute|museum|library|municipality|county|region|city|council|university|college|centre|authority|body|ngo|delegation|(?:frå|fra|from|utanfor|utenfor|outside)(?=\\s)';
/** Before a number that only points at a part of something: "Article 5 of the agreement". */
export const POINTERS =
  'chapter|section|article|part|figure|table|goals?|SDGs?|agenda|number|no\\.|nr\\.?|nummer|kapittel|artikkel|punkt|del|paragraf|§|side|page|mål|delmål|berekraftsmål|bærekraftsmål|version|versjon|volume|bind|phase|fase|room|rom|level|nivå|protocol|horizon|horisont|klokka|klokken|kl\\.|COP';
/** What makes how many times something was a figure: a work was fetched, seen or read so often. */
export const READ_OR_SEEN =
  'download\\p{L}*|last[ae]?t? ned|nedlast\\p{L}*|viewed|watched|streamed|read|cited|sitert|lese[nt]?|lest|sett|vist|avspel[te]\\p{L}*|avspilt|strøym[at]\\p{L}*|strømmet|delt|shared|opened|opna|åpnet|besøkt|visited|used|brukt';
