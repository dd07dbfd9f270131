import { frame, frameEitherWay } from './frame.ts';
import type { KindRule } from './kind-rule.ts';

const HOLD = 'held|heldt|holdt|holder|halde|halda|holdt|gav|ga|gir|gjev|gitt|gjeve|hadde|har|hatt|fekk|fikk|gjorde';
const SIT = 'sit|sitt|sitter|sat|satt|site|sittet|sete|har|hadde|fekk|fikk|fått|tok|tek|tar|vald|valt|valgt|oppnemnd|oppnevnt|kom|er|var';
const SEAT = 'plass|sete|verv|medlem|representant|vara|varamedlem|nestleiar|nestleder|leiarvervet|ledervervet|observatør|sit|site|sitter|sat|satt|sittet';
const GROUP =
  '\\p{L}*(?:styret?|styra|utval|utvalet|utvalg|utvalget|komité|komite|komiteen|komitéen|jury|juryen|gruppa|gruppen|gruppe|rådet|råd|presidiet|presidium|panelet)';
const GATHERING =
  '\\p{L}*(?:konferanse|konferansen|seminar|seminaret|webinar|webinaret|toppmøte|toppmøtet|kongress|kongressen|festival|festivalen|messe|messa|messen|utstilling|utstillinga|utstillingen|årsmøte|årsmøtet|forum|forumet|verkstad|verksted|workshop|jubileum|jubileet|rundebord|side-event|sidearrangement|byjubileet|fagdag|temadag)';
const TOGETHER = 'saman|sammen|i lag|i fellesskap|side om side';
const TALK =
  '\\p{L}*(?:innlegg|innlegget|f[oø]redrag|f[oø]redraget|presentasjon|presentasjonen|førelesing|forelesing|forelesning|forelesningen|(?<!av|be|for|sam|om|på|digi)tale|(?<!av|be|for|sam|om|på|digi)talen|innleiing|innledning|orientering|seminar|hovudinnlegget|hovedinnlegget)';

/** Verbs of meeting, speaking, travelling, sitting and joining with what they take, for Nynorsk and Bokmål; the subject may be left out, as it is in notes. */
export const MEETING_NO: readonly KindRule[] = [
  {
    kind: 'moderation',
    words: frame('leia|leidde|ledet|ledde|styrte', '\\p{L}*(?:workshop|verkstad|verksted|økt|bolk|runde|rundebord|samtale)(?:en|et|a|n)?', 2),
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words: frame(
      'oppnemn(?:de|d|t)|oppnevn(?:te|t)|utnemn(?:de|d|t)|utnevn(?:te|t)|peik(?:te|a) ut|pekt ut|attvald|gjenvalgt|vald|valgt|valt',
      '(?:som|til|i)\\s+(?:[^\\s,.;:!?]+\\s+)?(?:\\p{L}*sekretær|\\p{L}*leiar|\\p{L}*leder|\\p{L}*president|kasserar|kasserer|styret)',
      5,
    ),
    weight: 8,
    act: true,
  },
  { kind: 'meeting', words: 'omvising|omvisning|(?:på|til) (?:besøk|vitjing) (?:hos|til) oss', weight: 6, act: true, role: 'host', direction: 'in' },
  {
    kind: 'event',
    words: frame('deltok|deltar|deltek|var', '(?:på|i)\\s+(?:\\p{L}*kurset|\\p{L}*skulen|\\p{L}*skolen|\\p{L}*seminaret|\\p{L}*leiren) (?:vår|vårt)', 3),
    weight: 7,
    act: true,
    role: 'host',
  },
  { kind: 'delegation', words: frame('leia|leidde|ledet|ledde', '\\p{L}*delegasjonen', 3), weight: 8, act: true },
  {
    kind: 'moderation',
    words: frame('er|var|som|vore|vært|blei|vart|ble', '\\p{L}*moderator|ordstyrar|ordstyrer|møteleiar|møteleder|debattleiar|debattleder'),
    weight: 8,
    act: true,
  },
  { kind: 'talk', words: frame(HOLD, TALK), weight: 8, act: true },
  {
    kind: 'talk',
    words: frame('tala|talte|talt|talar|taler|snakka|snakket|innleidde|innledet|føreleste|foreleste', 'på|ved|under|for', 3),
    weight: 6,
    act: true,
  },
  { kind: 'talk', words: `orienterte (?:om|for)|presenterte|fortalde|fortalte (?:om|på)`, weight: 5, act: true },
  { kind: 'board', words: frameEitherWay(SEAT, `(?:i|til)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?${GROUP}`, 4), weight: 8, act: true },
  {
    kind: 'board',
    words: `(?:${SIT})\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?inn\\s+i\\s+${GROUP}|(?:sit|site|sitter|sat|satt|sittet|sete)\\s+i\\s+${GROUP}`,
    weight: 8,
    act: true,
  },
  { kind: 'board', words: frame('leia|leier|leidde|leda|leder|ledet|ledde|styrer', `${GROUP}|nettverket|alliansen`, 3), weight: 7, act: true },
  {
    kind: 'board',
    words: frame(
      'er|har|hadde|var|vart|blei|ble|fekk|fikk',
      'nestleiarvervet|nestledervervet|leiarvervet|ledervervet|formannskapet i|presidentskapet|(?:\\p{L}*leiar|\\p{L}*leder|\\p{L}*president|\\p{L}*sekretær|kasserar|kasserer) (?:i|for|av)',
      3,
    ),
    weight: 7,
    act: true,
  },
  { kind: 'board', words: `i\\s+${GROUP}\\s[^.;:!?]{0,60}?\\s(?:plass|sete|verv)`, weight: 8, act: true },
  { kind: 'event', words: '(?:opna|åpnet) (?:i|på|ved)', weight: 6, act: true },
  { kind: 'membership', words: frame('meld(?:e|er|t|te)?|slutta|sluttet', 'inn i|ut av|oss til|seg til', 3), weight: 8, act: true },
  {
    kind: 'membership',
    words: frame('er|var|blei|vart|ble|blitt|vorte', 'medlem(?:er|mer)? (?:i|av)|tekne opp i|tatt opp i|tilslutta|tilsluttet', 4),
    weight: 7,
    act: true,
  },
  {
    kind: 'delegation',
    words: 'hospiterte|hospitering|synfaring|befaring|studietur|(?<!\\p{L})(?:tur|reise|reis|besøk|vitjing)\\s+(?:til|hos|i)(?=\\s+\\p{L})',
    weight: 6,
    direction: 'out',
  },
  {
    kind: 'delegation',
    words: frame('hospiterte|reiste|reist|drog|dro|flaug|fløy|var på (?:besøk|vitjing|synfaring|befaring|tur)|dreg|drar|reiser', 'til|ved|hos|i|på', 3),
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'event',
    words: frame(
      'skipa|arrangerte|arrangert|opna|åpnet|feira|feiret|viste fram|viste frem|var vert(?:skap)? for|stod bak|sto bak',
      `${GATHERING}|mellom anna|saman med|sammen med`,
      5,
    ),
    weight: 7,
    act: true,
  },
  {
    kind: 'event',
    words: `${frame(GATHERING, 'opna|åpnet|gjekk av stabelen|gikk av stabelen|vart halde|ble holdt|blei halden|ble arrangert|vart skipa|viste fram|viste frem', 5)}|(?:konferansen|seminaret|webinaret|messa|messen|utstillinga|utstillingen)\\s+viste\\s+(?:fram|frem)`,
    weight: 6,
    act: true,
  },
  {
    kind: 'event',
    words: frame(
      'deltok|deltek|deltar|deltatt|deltake|delta|stilte|var med|var til stades|var til stede|møtte opp',
      `(?:på|i|ved|under)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?${GATHERING}`,
      2,
    ),
    weight: 6,
    act: true,
  },
  {
    kind: 'meeting',
    words: frame(
      'hadde|har hatt|hatt|heldt|holdt|avtalt|tok',
      '\\p{L}*(?:møte|møter|møtet|samtale|samtaler|samtalar|lunsj|frukostmøte|frokostmøte|middag|kaffi|kaffe)\\s+(?:med|i|hos|på)',
      4,
    ),
    weight: 6,
    act: true,
  },
  { kind: 'meeting', words: frame('har|hadde', 'møtt|truffe|truffet|møttest', 6), weight: 7, act: true },
  {
    kind: 'meeting',
    words: 'møt(?:te|tes|est|test|es|ast)|møttest|kontaktmøte|(?:teams|zoom|videomøte|telefonmøte|telefon|samtale|lunsj|middag|kaffi|kaffe)\\s+(?:med|m/)',
    weight: 5,
    act: true,
  },
  {
    kind: 'meeting',
    words: frame(
      'fekk|fikk|fått|hadde|tok|tek|tar|kom|var',
      '(?<=(?<!\\d) )(?:besøk|vitjing|innom(?!\\s+\\p{Ll}+(?:et|en|a|ane|ene)(?!\\p{L}))|imot(?!\\s+\\p{L}*(?:melding|tinging|bestilling|påmelding|søknad|klage)))(?=\\s+(?:av|frå|fra|til|på)|\\s*[.,]|\\s+\\p{L})',
      2,
    ),
    weight: 7,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: frame(
      'var|er|som',
      'vert(?:skap|ar|er)? for\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?!(?:års|topp|leiar|leder|general|lands)\\p{L}*møte)\\p{L}*(?:møte|besøk|middag|lunsj|delegasjon|mottaking|mottakelse)\\p{L}*',
      2,
    ),
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'consultation',
    words: `rådførte|${frame('snakka|snakkar|snakket|snakker|snakkast|prata|pratar|pratet', `${TOGETHER}|med|jamt|jevnlig`, 3)}|utveksla|utvekslet|veksla|vekslet|drøfta|drøftet`,
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words: frameEitherWay(
      'arbeid(?:er|de|dde|d|dd|t|a|et)|jobb(?:a|ar|er|et)|gjort|gjorde|gjer|gjør|laga|bygd|bygde|utvikla|utviklet|driv|driver|har',
      TOGETHER,
      7,
    ),
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words:
      'og\\s+(?:vi|me|oss)\\s+(?:arbeid\\p{L}*|jobb\\p{L}*|samarbeid\\p{L}*|driv\\p{L}*)|(?:samde|einige|enige)\\s+om\\s+å|(?:samarbeidd|samarbeidde|samarbeidet)\\s+med|i\\s+samarbeid\\s+med',
    weight: 5,
    act: true,
  },
];
