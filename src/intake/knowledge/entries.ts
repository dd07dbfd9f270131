import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { THEM_BARE } from './masked.ts';
import { MONTHS } from './months.ts';

const name = `[${MARK.body}${MARK.abroad}${MARK.us}${MARK.home}]~*`;
const month = MONTHS.join('|');
/** What may stand before the noun that says what an entry is: a date, a place, a name, a title in quotation marks. */
const before = `^(?:[\\s\\d.,:;/()–—-]|${name}|(?:${month})(?!\\p{L})|[«"“][^»"”]{1,80}[»"”]|(?:i|in|på|at|ved|and|og|to|til|same|samme|year|år|veke|uke|haust|høst|vår|sommar|sommer|vinter|spring|summer|autumn|winter|early|late|mid|digitalt|online|kl)(?!\\p{L}))*`;
const any = '(?:[^\\s.;:!?]+\\s+)';
const entry = (noun: string) => `${before}(?:${noun})`;
const from = `\\s+(?:[^.;:!?]{0,40}?\\s)?(?:frå|fra|from|of|av|by)\\s+${any}{0,4}?${THEM_BARE}`;

/** The noun an entry of a list or a log opens with says what it is: no verb stands there. */
export const ENTRIES: readonly KindRule[] = [
  {
    kind: 'membership',
    weight: 8,
    act: true,
    words: entry(
      `(?:founding|full|associate|stiftande|stiftende|fullt|assosiert|grunnleggjande|grunnleggende)?\\s*(?:member(?:ship|s)?|medlem(?:skap)?)(?=\\s+(?:since|from|sidan|siden|frå|fra|of|av|i|in)\\s|\\s*(?:[.,;(]|$))`,
    ),
  },
  {
    kind: 'collaboration',
    weight: 7,
    act: true,
    words: entry(
      `(?:we\\s+are\\s+|vi\\s+er\\s+)?(?:one|ein|én|en)\\s+(?:of|av)\\s+(?:the\\s+|dei\\s+|de\\s+)?(?:[\\p{L}\\d]+)\\s+(?:partners|partnarar|partnarane|partnere|partnerne)`,
    ),
  },
  {
    kind: 'meeting',
    role: 'host',
    direction: 'in',
    weight: 8,
    act: true,
    words: entry(`(?:\\p{L}+\\s+){0,2}?(?:delegasjon|gruppe|besøk|vitjing|gjester|gjestar|visit|visitors|guests|delegation|group|team)${from}`),
  },
  {
    kind: 'meeting',
    role: 'host',
    direction: 'in',
    weight: 8,
    act: true,
    words: entry(
      `(?:an?\\s+group\\s+of\\s+)?(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)\\s+(?!mill|kroner|kronar|euro|dollar)(?:[\\p{L}-]+\\s+){1,3}?(?:frå|fra|from|of)\\s+${any}{0,3}?${THEM_BARE}(?=\\s*$|\\s*[,.(]|\\s+(?:on|på|i|in)\\s)`,
    ),
  },
  {
    kind: 'moderation',
    weight: 9,
    act: true,
    words: entry(
      '(?:moderator|moderering|ordstyrar|ordstyrer|møteleiar|møteleder|chair(?:ed|ing)?(?=\\s+(?:of|the|a)\\s+(?:[\\p{L}-]+\\s+)?(?:session|panel|debate|webinar|round)))',
    ),
  },
  {
    kind: 'talk',
    weight: 8,
    act: true,
    words: entry(
      '(?:\\p{L}*innlegg|\\p{L}*foredrag|\\p{L}*føredrag|forelesing|forelesning|førelesing|keynote|talk|lecture|presentation|speech|opening address|poster|paneldeltakar|paneldeltaker|panellist|panel debate|paneldebatt)(?:et|en|a)?',
    ),
  },
  {
    kind: 'contribution',
    direction: 'out',
    weight: 8,
    act: true,
    words: entry('(?:\\p{L}*kurs|opplæring|training|course|lessons|undervisning|teaching)\\s+(?:for|til|of|hos|at|i|in)'),
  },
  {
    kind: 'contribution',
    direction: 'out',
    weight: 8,
    act: true,
    words: entry(
      '(?:(?:written\\s+)?comments|inputs?|innspel|innspill|merknader|merknadar|høringssvar|høyringssvar|fråsegn|uttalelse|submission|response|reply|svar|data)\\s+(?:on|to|til|om|for)',
    ),
  },
  {
    kind: 'contribution',
    direction: 'out',
    weight: 9,
    act: true,
    words: entry(`(?:rapport|rekneskap|regnskap|report|accounts)\\s+(?:til|to)\\s+(?:the\\s+)?${THEM_BARE}`),
  },
  {
    kind: 'delegation',
    direction: 'out',
    weight: 7,
    act: true,
    words: entry(
      `(?!\\p{L}*(?:kron|euro|dollar|million|milliard|støtte|avtale|rapport|svar|brev|søknad|tilsk|innspel|innspill|midl|peng|innlegg|kommentar|merknad))(?:\\p{L}+(?:en|a|ane|ene|ar|er)|(?:to|tre|fire|fem|two|three|four|five)\\s+[\\p{L}-]+)(?:\\s+(?:og|and|frå|fra|for|to|tre|fire|i|[\\p{Ll}-]+)){0,6}?\\s+(?:til|to)\\s+${THEM_BARE}`,
    ),
  },
  {
    kind: 'consultation',
    role: 'contributor',
    direction: 'in',
    weight: 8,
    act: true,
    words: entry(`(?:høyring|høring|hearing|consultation|konsultasjon)${from}`),
  },
  {
    kind: 'collaboration',
    weight: 7,
    act: true,
    words: entry(
      '(?:\\p{L}*prosjekt|\\p{L}*samarbeid|(?:joint |research )?project|cooperation|co-operation|collaboration|partnership|partnarskap|partnerskap)(?:et|a)?(?:\\s+(?:om|on|for|about)\\s+[^.;:!?]{2,60}?)?\\s+(?:saman\\s+med|sammen\\s+med|i\\s+lag\\s+med|med|with)',
    ),
  },
  {
    kind: 'delegation',
    direction: 'out',
    weight: 8,
    act: true,
    words: entry(
      `(?:studietur|studiereise|reise|tur|tenestereise|tjenestereise|studiebesøk|study (?:tour|trip|visit)|trip|mission|journey|besøk|vitjing|visit)\\s+(?:til|to|hos|hjå|at|ved)\\s+${any}{0,3}?${THEM_BARE}`,
    ),
  },
  {
    kind: 'publication',
    weight: 7,
    act: true,
    words: entry(
      '(?:\\p{L}*artikkel|\\p{L}*rapport|kronikk|bok|bokkapittel|kapittel|\\p{L}*studie|article|report|paper|chapter|book|study|handbook|guide)\\s+(?:i|in|om|on|for|with|saman|sammen)(?!\\s+(?:til|to)\\s)',
    ),
  },
  {
    kind: 'event',
    weight: 6,
    act: true,
    words: entry(
      `[^.;:!?]{0,20}?:?\\s*(?:ein|en|one|to|tre|fire|fem|seks|two|three|four|five|six|\\d+)\\s+(?:deltakarar|deltakere|utsendingar|utsendinger|frå oss|fra oss|av oss|participants|delegates|of us|from us)\\s*\\.?$`,
    ),
  },
];
