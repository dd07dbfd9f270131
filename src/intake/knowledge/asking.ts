import type { KindRule } from './kind-rule.ts';
import { GAP, OUR_PEOPLE, STEP, THEM, US, WE } from './masked.ts';

const VIEWS =
  '(?:comments?|views?|opinions?|input|thoughts|feedback|\\p{L}*synspunkt\\p{L}*|kommentar\\p{L}*|merknad\\p{L}*|meining\\p{L}*|mening\\p{L}*|syn|vurdering\\p{L}*|innspel|innspill)';
const COME =
  '(?:come|attend|visit|join|take\\s+part|stay|speak|lecture|komme|kome|delta|besøke|vitje|hospitere|halde\\s+(?:innlegg|f[oø]redrag|føredrag)|holde\\s+(?:innlegg|foredrag)|snakke|tale)';
const STAY =
  '(?:stay|place|visit|seat|fellowship|residency|internship|opphald|opphold|plass|hospitering|studieopphald|studieopphold|gjesteopphald|gjesteopphold)';
const APPLICATION = '(?:\\p{L}*søknad(?:en)?|applications?|bids?|proposals?|funding\\s+requests?)';
const WAS_SENT =
  '(?:(?:was|were|is|has\\s+been|vart|ble|blei|er)\\s+(?:[\\p{L}-]+\\s+)?(?:sent|submitted|filed|lodged|handed\\s+in|made|send|sendt|levert|innsendt|innlevert|lagt\\s+inn)|went\\s+(?:off|in)|gjekk\\s+(?:inn|av\\s+garde)|gikk\\s+(?:inn|av\\s+gårde)|(?:is|are)\\s+to\\s+(?:go|be\\s+sent)|will\\s+(?:go|be\\s+sent)|skal\\s+(?:sendes|sendast|gå|inn|leveres|leverast)|blir\\s+(?:send|sendt|levert))';

const asked = { act: true, direction: 'in' } as const;
const consulted = { ...asked, kind: 'consultation', role: 'contributor', weight: 10 } as const;

/** Whom somebody asked, of what, told by who stands where: our comments wanted, ours invited, applications sent. Ξ is another body, Ω ourselves. */
export const ASKING: readonly KindRule[] = [
  {
    ...consulted,
    words: `(?:want(?:s|ed)?|asked\\s+for|sought|invited|welcomed|ville\\s+ha|vil\\s+ha|ønskte|ønsket|ønskjer|ønsker|bad\\s+om|ba\\s+om|bede\\s+om|bedt\\s+om|etterlyste|henta|hentet)\\s+(?:our\\s+${STEP}{0,2}?${VIEWS}|(?:vår|vårt|våre|våra)\\s+${STEP}{0,2}?${VIEWS}|(?:\\p{L}+ne\\s+)?${VIEWS}\\s+(?:vår|vårt|våre|våra))`,
  },
  {
    ...consulted,
    words: `(?:sent|sende|sendte|gave|gav|ga|showed|shared\\s+with)\\s+${US}\\s+[^.;:!?]{2,80}?\\s(?:for\\s+(?:comments?|review|our\\s+${VIEWS})|til\\s+(?:uttale|uttalelse|fråsegn|kommentar|gjennomsyn|gjennomlesing)|på\\s+(?:høyring|høring))`,
  },
  {
    ...consulted,
    words: `(?:asked|asks|has\\s+asked|have\\s+asked|bad|ba|bede|bedt|spurde|spurte)\\s+(?:${US}|${OUR_PEOPLE})\\s+(?:to|om\\s+å|om|å)?\\s*(?:comment|give\\s+(?:our\\s+)?${VIEWS}|kommentere|uttale\\s+(?:oss|seg)|seie\\s+vår\\s+meining|si\\s+vår\\s+mening)(?=\\s)`,
  },
  {
    ...consulted,
    words: `(?:asked|asks|has\\s+asked|bad|ba|bede|bedt|ber)\\s+(?:${US}\\s+)?(?:(?:i|in)\\s+\\p{L}+\\s+)?(?:for|om)\\s+(?:written\\s+)?(?:comments|views|feedback|innspel|innspill|\\p{L}*synspunkt\\p{L}*|kommentar\\p{L}*|merknad\\p{L}*)\\s+(?:on|to|til|om)(?=\\s)`,
  },
  { ...consulted, words: `(?<=${THEM}${GAP}\\s)(?:hørte|høyrde|heard|polled)\\s+(?:${US}|${OUR_PEOPLE})(?=\\s+(?:om|on|about|i|in))` },
  {
    ...asked,
    kind: 'invitation',
    role: 'invited',
    weight: 9,
    words: `(?:asked|asks|bad|ba|bede|bedt|spurde|spurte|spurt)\\s+(?:${OUR_PEOPLE}|${US}|direktøren|rektor|leiaren|lederen|generalsekretæren)\\s+(?:to|om\\s+å|å)\\s+${COME}(?!\\s+(?:in|i)\\s+(?:an?\\s+|the\\s+|its\\s+|eit\\s+|et\\s+|ein\\s+|en\\s+)?(?:[\\p{L}-]+\\s+)?(?:pilot|project|study|network|application|programme|consortium|survey|review|\\p{L}*prosjekt|\\p{L}*nettverk|\\p{L}*studie|\\p{L}*søknad))(?=\\s)`,
  },
  {
    ...asked,
    kind: 'invitation',
    role: 'invited',
    weight: 10,
    words: `(?:fekk|fikk|fått|got|received|has|have)\\s+(?:${WE}\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:tilbod|tilbud|an?\\s+offer|offers)\\s+(?:om|to|of)\\s+(?:å\\s+|an?\\s+|eit\\s+|et\\s+|ein\\s+|en\\s+)?(?:[\\p{L}-]+\\s+)?(?:${COME}|${STAY})|(?:was|were|been|vart|ble|blei)\\s+(?:[\\p{L}-]+\\s+)?(?:offered|tilbode|tilbudt)\\s+(?:an?\\s+|eit\\s+|et\\s+|ein\\s+|en\\s+|å\\s+)?(?:[\\p{L}-]+\\s+)?(?:${STAY}|${COME})`,
  },
  {
    kind: 'request.funding',
    role: 'participant',
    direction: 'out',
    act: true,
    weight: 9,
    words: `${APPLICATION}\\s+[^.;:!?]{0,100}?${WAS_SENT}|${APPLICATION}\\s+[^.;:!?]{0,60}?(?:som\\s+|that\\s+|which\\s+)?${WE}\\s+(?:sende|sendte|leverte|sent|submitted|made)|(?:sent|submitted|sende|sendte|leverte)\\s+(?:we\\s+|vi\\s+|me\\s+)?(?:inn\\s+|in\\s+)?(?:an?\\s+|ein\\s+|en\\s+)?(?:\\p{L}+\\s+)?${APPLICATION}\\s+(?:to|til)\\s+(?:the\\s+)?${THEM}`,
  },
  {
    ...asked,
    kind: 'interview',
    role: 'interviewee',
    weight: 9,
    words: `(?:reporter|journalist|correspondent|researcher|film\\s+crew|forskar|forsker|korrespondent|student)\\p{L}*\\s+[^.;:!?]{0,60}?(?:talked|spoke|snakka|snakket|prata|pratet)\\s+(?:to|with|med)\\s+(?:${US}|${OUR_PEOPLE}|me|meg)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'in',
    act: true,
    weight: 7,
    words: `(?:${WE}\\s+(?:\\p{L}+ly\\s+|òg\\s+|også\\s+)?(?:answered|replied|responded)|(?:svara|svarte)\\s+(?:vi|me)|(?:vi|me)\\s+(?:svara|svarte))(?!\\s+(?:ja|nei|yes|no|that|at|på|to|with|med)(?!\\p{L}))|${WE}\\s+(?:sent|submitted|sende|sendte|leverte)\\s+(?:${THEM}|it|these|det|(?:more\\s+than|over|about|meir\\s+enn|mer\\s+enn|om\\s+lag|rundt)?\\s*\\d+\\s+(?:pages|sider))(?=\\s*[.,;]|\\s+(?:in|on|i|den|før|before|by|innan|innen)\\s|$)`,
  },
  {
    ...asked,
    kind: 'invitation',
    role: 'invited',
    weight: 9,
    words: `(?:offered|offers|tilbaud|tilbød|tilbudt|tilbydd|tilbode|tilbyr)\\s+(?:${US}|${OUR_PEOPLE})\\s+(?:to\\s+${COME}|å\\s+${COME}|(?:[\\p{L}\\d-]+\\s+){0,2}?(?:${STAY}|places|plassar|plasser|seats))`,
  },
];
