/** Number words of the three languages. "en", "ei", "eit", "et", "a" are articles, and stand only where a figure needs them. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
  hundre: 100,
  tusen: 1000,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  tohundre: 200,
  trehundre: 300,
  'to hundre': 200,
  'tre hundre': 300,
};

/** Number words that are other words in another language: "to" is Norwegian two and an English preposition. */
export const NOT_ENGLISH = new Set(['to', 'fire', 'ti', 'ni']);

export const QUALIFIER_WORDS: readonly { words: string; qualifier: 'over' | 'about' | 'at-least' }[] = [
  { words: 'over|meir enn|mer enn|fleire enn|flere enn|more than|well over|in excess of|drygt|drøyt|vel|upwards of', qualifier: 'over' },
  {
    words:
      'om lag|omlag|rundt|rundt regna|kring|i underkant av|så vidt under|bort imot|eit knapt|knapt|just under|just over|on the order of|or so|in the region of|an estimated|anslagsvis|oppunder|ca\\.?|cirka|approx\\.?|circa|~|omtrent|kring|nær|nesten|bortimot|opp mot|about|around|some|roughly|approximately|nearly|almost|close to',
    qualifier: 'about',
  },
  { words: 'minst|i det minste|ikkje færre enn|ikke færre enn|at least|no fewer than|not less than|a minimum of', qualifier: 'at-least' },
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
  { code: 'pages', words: 'sider|siders|pages?' },
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
      'pers\\.?|pax|ppl|person(?:ar|er)|menneske|mennesker|folk|people|persons|unge|ungdom(?:ar|mer|mar)?|young people|nordmenn|\\p{L}+menn|kvinner|women|men|barn|children|\\p{L}*tilsette|\\p{L}*ansatte|\\p{L}*arbeidarar|\\p{L}*arbeidere|\\p{L}+(?<!utstill)(?<!semin)arar|(?!(?:others|orders|papers|numbers|letters|borders|offers|posters|computers|centers|partners|chapters|newsletters|dinners|matters|factors|sectors|doors|errors|covers|orders|rivers|servers|tenders|quarters|headquarters|organi[sz]ers|folders)(?!\\p{L}))\\p{L}{3,}(?:ers|ors)|librarians|technicians|visitors|employees|staff|colleagues|kollega(?:er|ar)|\\p{L}*elevar|\\p{L}*elever|offiserar|offiserer|pupils|\\p{L}*student(?:ar|er)|students|\\p{L}*lærarar|\\p{L}*lærere|teachers|\\p{L}*leiarar|\\p{L}*ledere|leaders|medlem(?:er|mer|mar|mene)|members|søkjarar|søkarar|søkere|applicants|officials|representant(?:ar|er)|representatives|trainees|fellows|stipendiat(?:ar|er)|sjukepleiarar|sykepleiere|nurses|bønder|farmers|journalist(?:ar|er)|journalists|utsending(?:ar|er)|logistik(?:arar|ere)|logisticians|brukarar|brukere|users|håndverk(?:arar|ere)|legar|leger|doctors|ministers|ministr(?:ar|er)',
  },
];
/**
 * Any other noun in the plural after a number is counted by its own name, but for these: they are what engagements are called, so their number says
 * how many records there are, or they are parts and kinds of things.
 */
export const NOT_COUNTED =
  '\\p{L}*(?:møte|møter|møta|møtene|webinar\\p{L}*|seminar\\p{L}*|konferans\\p{L}*|innlegg|foredrag|førelesing\\p{L}*|forelesning\\p{L}*|presentasjon\\p{L}*|artik\\p{L}+|rapport\\p{L}*|studi(?:ar|er)|notat\\p{L}*|intervju\\p{L}*|førespurnad\\p{L}*|forespørs\\p{L}*|henvendelse\\p{L}*|invitasjon\\p{L}*|workshop\\p{L}*|verkstad\\p{L}*|verksted\\p{L}*|samling(?:ar|er)|besøk|vitjing\\p{L}*|avtal(?:ar|er)|kurs|kursa|kursene|delegasjon(?:ar|er)|publikasjon\\p{L}*|samtal(?:ar|er)|reis(?:er|ar)|gonger|ganger|spørsmål|spørsmåla|tema|emne|emner|område|områder|områda|punkt|delar|deler|slag|måtar|måter|grunnar|grunner|mål|ting|saker|sesjon(?:ar|er)|panel|debatt(?:ar|er)|prosent|prosentpoeng|grader|kilometer|meter|minutt\\p{L}*|prosjekt|prosjekter|tiltak|oppdrag|verv|hovuddelar|skriv|brev|svar|bidrag|innspel|innspill|oppfølging\\p{L}*)|meetings?|webinars?|seminars?|conferences?|talks?|speeches|lectures?|presentations?|articles?|reports?|studies|papers?|notes|interviews?|requests?|enquiries|inquiries|invitations?|workshops?|gatherings|visits?|agreements?|courses?|delegations?|missions?|publications?|conversations?|trips?|journeys|times|questions?|topics?|themes?|areas?|points?|parts?|kinds?|ways?|reasons?|goals?|targets?|things?|matters?|sessions?|panels?|debates?|per ?cent|percent|degrees|kilomet(?:er|re)s|met(?:er|re)s|projects?|measures|tasks?|letters?|replies|answers?|contributions?|inputs?|others|calls?|events?|proposals?|occasions|rounds?|items?|cases?|chapters?|forms?|steps?|sides?|halves|stages?|fronts|levels?|posts?|seats?|roles?';
/** How a noun ends in the plural, by language. */
export const PLURAL_NO = '(?=\\p{L}{4,})\\p{Ll}+(?:ar|er|ane|ene|erne|arar|ere|folk|barn|eksemplar|arkiv|land|hus|anlegg|museum|bibliotek|fylke|år)';
export const PLURAL_EN = '(?=\\p{L}{4,})\\p{Ll}+(?:(?<![su])s|people|men|women|children|staff|youth|faculty|personnel)';
/** After a number and a time these say when, not how long: "two months later", "ti år etter". */
export const NOT_A_SPAN = '(?:etter(?:på)?|seinare|senere|sidan|siden|tidlegare|tidligere|før|later|after|ago|earlier|before|old|gamal|gammal|gammel|gamle)';

/** After a bare number these say that so many came. */
export const ATTENDANCE =
  '(?:var |were |som )?(?:pålogga|pålogget|innlogga|innlogget|påmelde|påmeldte|frammøtte|fremmøtte|deltok|deltok(?=,)|følgde|fulgte|påloggede|pålogga|på linja|on the line|høyrde på|hørte på|lytta|lyttet|såg på|så på|møtte fram|møtte opp|kom(?= |$)|til stades|til stede|i salen|present|attending|attended|listening|listened|watched|in the (?:audience|room|hall)|online|på nett|turned up|came)';
export const YEARS = 'år|years?';
export const TIMES = 'gonger|ganger|times';

/** Money: the words and the currency they stand for. "kroner" alone is read by the language of the text. */
export const CURRENCIES: readonly { words: string; code: string }[] = [
  { words: 'norske kroner|kroner|kronar|kr\\.?|NOK|Norwegian kroner', code: 'NOK' },
  { words: 'svenske kroner|SEK|Swedish kronor', code: 'SEK' },
  { words: 'danske kroner|DKK|Danish kroner', code: 'DKK' },
  { words: 'euro|euros|EUR|€', code: 'EUR' },
  { words: 'dollar|dollars|amerikanske dollar|US dollars|USD|US\\$|\\$', code: 'USD' },
  { words: 'pund|pounds|GBP|£', code: 'GBP' },
  { words: 'yen|JPY|¥', code: 'JPY' },
  { words: 'sveitsiske franc|Swiss francs|CHF', code: 'CHF' },
];
export const SCALES: readonly { words: string; name: string | null; factor: number }[] = [
  { words: 'million(?:ar|er|s)?|mill\\.?|mio\\.?|m', name: 'million', factor: 1 },
  { words: 'milliard(?:ar|er)?|billions?|mrd\\.?', name: 'billion', factor: 1 },
  { words: 'tusen|thousand|k', name: null, factor: 1000 },
];
