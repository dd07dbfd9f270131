import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const OUR_HOUSE = '(?:oss|senteret|tilsynet|etaten|direktoratet|museet|observatoriet|verket|biblioteket|sekretariatet|hovudkontoret|hovedkontoret)';
const OURS = '(?:vår|vårt|våre|våra|oss)';
const WORK = '(?:boka|boken|håndboka|håndboken|handboka|rapporten|heftet|rettleiaren|veilederen|studien|artikkelen|kapittelet|kapitlet)';
const SESSION = '(?:ordskiftet|debatten|økta|økten|sesjonen|samtalen|panelet|paneldebatten|drøftinga|drøftingen|\\p{L}*rund(?:e)?bord\\p{L}*)';

/** What others do that has to do with us, as Nynorsk and Bokmål tell it: visits, money and coverage; and our seats and sessions told from the side. */
export const TOWARD_US_NO: readonly KindRule[] = [
  {
    kind: 'agreement',
    words:
      'skre?i?v(?:e|et)?\\s+(?:[^\\s,;:!?]+\\s+){0,4}?under\\s+(?:ein|eit|en|et|på|den)\\s+(?:[^\\s,;:!?]+\\s+){0,3}?(?:\\p{L}*avtale|\\p{L}*erklæring|memorandum|opprop\\p{L}*|MoU|kontrakt)',
    weight: 8,
    act: true,
  },

  {
    kind: 'consultation',
    words:
      'inne? til (?:ei |ein |en )?(?:høyring|høring)|(?:henta|hentet|samla|samlet) (?:inn )?(?:[^\\s,.;:!?]+ ){0,3}?(?:synspunkt|innspel|innspill|svar)(?:er)? (?:frå|fra) (?:[^\\s,.;:!?]+ ){0,2}?oss|(?:spurde|spurte|spør|spurt) (?:oss )?(?:om )?(?:kva|hva) (?:vi|me) (?:meinte|mente|meiner|mener|synest|syntes|synes)',
    weight: 9,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'invitation',
    words:
      '(?:spurd|spurde|spurt|spurte|bede|beden|bedne|bedt|bad|ba)\\s+(?:oss\\s+|meg\\s+|\\p{L}+\\s+vår\\s+)?om\\s+å\\s+(?:halde|holde|opne|åpne)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}*(?:innlegg|f[oø]redrag|føredrag|tale|opning|åpning|konferanse)\\p{L}*',
    weight: 9,
    act: true,
  },
  {
    kind: 'moderation',
    words: frame(
      'leia|leidde|ledet|ledde|styrte|leier|leder',
      '\\p{L}*(?:ordskifte|nettprat|ordveksling|meiningsutveksling|debatt|paneldebatt|webinar|rundebord|sofaprat)(?:et|en|a)?',
      4,
    ),
    weight: 9,
    act: true,
  },
  {
    kind: 'talk',
    words:
      '(?:fortalde|fortalte|snakka|snakket|prata|pratet)\\s+om\\s+[^.;:!?]{2,60}?\\sfor\\s+(?:ei|en|eit|et|om|rundt|over|meir|mer|\\d)|i\\s+(?:ein|en|eit|et)\\s+(?:eigen\\s+|egen\\s+)?(?:presentasjon|økt|sesjon)',
    weight: 8,
    act: true,
  },
  {
    kind: 'meeting',
    words:
      '(?:var|er)\\s+(?:[^\\s,.;:!?]+\\s+){1,3}?på\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?\\p{L}*(?:kongress|årsmøte|generalforsamling|møte)(?:en|et|a)?\\s+(?:i|hos|til|med)',
    weight: 7,
    act: true,
  },
  { kind: 'membership', words: '(?:norske?|nasjonale?)\\s+(?:node|noden|medlem|medlemmen|kontaktpunkt)\\p{L}*\\s+(?:i|av|for)', weight: 8, act: true },
  {
    kind: 'funding',
    words: `(?:overført|overførte|utbetalt|utbetalte)\\s+(?:vi\\s+|me\\s+)?[\\d\\s.]{5,12}\\s?til|(?:går|gjekk|gikk)\\s+[^.;:!?]{0,30}?${MONEY}\\s+(?:vidare\\s+|videre\\s+)?til`,
    weight: 9,
    act: true,
  },
  {
    kind: 'publication',
    words:
      '(?:prenta|trykt|trykket|teke inn|tatt inn|tatt med|teke med)\\s+i\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}*(?:bok|boka|boken|årbok|årboka|årboken|rapport|antologi|tidsskrift|blad|bladet)(?:en|et)?',
    weight: 9,
    act: true,
  },
  { kind: 'publication', words: '(?:utgåve|utgåva|utgave|utgaven|omsetjing|omsetjinga|oversettelse|oversettelsen)', weight: 5, role: 'author' },

  {
    kind: 'board',
    words: `(?:skal|vil|kjem til å|kommer til å)\\s+(?:vi\\s+|me\\s+)?(?:leie|lede)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:\\p{L}*gruppe\\p{L}*|\\p{L}*gruppa|\\p{L}*komit\\p{L}+|styret|\\p{L}*utval\\p{L}*|rådet)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'consultation',
    words:
      '(?:spurte|spurde|spør|spurt)\\s+(?:[^\\s,.;:!?]+\\s+)?til\\s+råds|(?:vart|ble|blei)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:høyrde|høyrd|hørt|konsulterte?|rådspurt)\\s+(?:av|i|om)',
    weight: 9,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'publication',
    words: `(?:sende|sendte|viste|laga|lagde|hadde|trykte)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}*(?:film|dokumentar|innslag|program|reportasje|oppslag|sak)\\p{L}{0,3}\\s+om\\s+(?:oss|[^\\s,.;:!?]+\\s+(?:vår|vårt|våre))`,
    weight: 9,
    act: true,
    role: 'featured',
  },
  {
    kind: 'request.cooperation',
    words:
      'inviter\\p{L}*\\s+(?:oss|vi|me|[^\\s,.;:!?]+)\\s+(?:[^\\s,.;:!?]+\\s+)?til\\s+å\\s+(?:bli|verte|vere|være)\\s+(?:ein\\s+|en\\s+)?\\p{L}*partnar\\p{L}*',
    weight: 10,
    act: true,
  },

  { kind: 'membership', words: 'medlemskap(?:en|et)?\\s+(?:vår[t]?\\s+)?(?:i|av)', weight: 8, act: true },
  {
    kind: 'interview',
    words:
      '(?:snakka|snakket|prata|pratet|hadde\\s+samtale\\p{L}*|møtte)\\s+(?:vi\\s+|me\\s+)?med\\s+(?:[^.;:!?]{0,40}?)(?:konsulentar|konsulenter|evaluatorar|evaluatorer|evaluerarane|forskarar|forskere|journalistar|journalister|evalueringsteamet)\\p{L}*\\s+(?:som|frå|fra)',
    weight: 8,
    act: true,
  },
  { kind: 'publication', words: '(?:fekk|fikk|har\\s+fått)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?omtale\\s+(?:i|på|hos)', weight: 9, act: true, role: 'featured' },
  {
    kind: 'publication',
    words: `(?:la\\s+(?:vi\\s+|me\\s+)?(?:òg\\s+|også\\s+)?(?:fram|frem))\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}*(?:rapport|rettleiar|veileder|handbok|håndbok|studie|strategi)\\p{L}*|\\p{L}*(?:rapporten|boka|boken|studien|rettleiaren|veilederen|heftet|håndboken|handboka)\\s+(?:vi|me)\\s+(?:la\\s+fram|la\\s+frem|skreiv|skrev|gav\\s+ut|ga\\s+ut|laga|laget|lanserte)`,
    weight: 8,
    act: true,
    role: 'author',
  },
  {
    kind: 'mandate',
    words:
      '(?:har|fekk|fikk|fått|tok|tek|tar)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:ansvar|oppgåva|oppgaven|oppdraget|jobben)\\p{L}*\\s+(?:for|med)\\s+å\\s+(?:koordinere|leie|lede|drive|drifte|samordne|samordna|forvalte)',
    weight: 8,
    act: true,
  },
  { kind: 'event', words: '(?:var|er|som)\\s+(?:vi\\s+|me\\s+)?(?:òg\\s+|også\\s+)?med(?:arrangør|vert)\\p{L}*', weight: 8, act: true, role: 'host' },
  {
    kind: 'event',
    words:
      '(?:utstilling|konsert|framsyning|forestilling|oppsetjing)\\p{L}*[^.;:!?]{0,60}?\\s(?:vart|ble|blei|er|stod|sto|har\\s+vore)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:vist|synt|opna|åpnet|utstilt|framført)',
    weight: 7,
    act: true,
    role: 'host',
  },
  {
    kind: 'invitation',
    words:
      '(?:vil|ville|ønskjer\\s+å|ønsker\\s+å|ønskte\\s+å)\\s+(?:gjerne\\s+)?ha\\s+(?:oss|meg|direktøren|rådgj?[ei]v\\p{L}+)\\s+(?:med\\s+)?(?:på|til)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?\\p{L}*(?:seminar|konferanse|møte|samling|kurs|forum|panel|webinar|festival)',
    weight: 9,
    act: true,
  },
  {
    kind: 'invitation',
    words: '(?:bad|ba|bede|bedt)\\s+(?:oss|meg|direktøren(?:\\s+vår)?)\\s+(?:om\\s+)?(?:å\\s+)?(?:kome|komme|delta|stille)\\s+(?:til|på|i|med)',
    weight: 9,
    act: true,
  },

  {
    kind: 'meeting',
    words: `kom (?:[^\\s,.;:!?]+\\s+){1,7}?(?:frå|fra) [^.;:!?]{2,90}? for å (?:lære|sjå|se|høre|høyre|studere|få)(?!\\s+(?:med|fram))`,
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: `${frame('budde|bodde|hospiterte|gjesta|gjestet|oppheldt seg|oppholdt seg', `(?:hjå|hos) ${OUR_HOUSE}`, 2)}|(?:derifrå|derfra|deira|deres) hospiterte`,
    weight: 9,
    act: true,
    role: 'host',
    direction: 'in',
  },
  { kind: 'meeting', words: `(?<!(?:vi|me|besøkte|vitja) )(?:vitja|besøkte) ${OUR_HOUSE}`, weight: 9, act: true, role: 'host', direction: 'in' },
  {
    kind: 'meeting',
    words: '(?:ha|hadde|hatt|har) (?:[^\\s,.;:!?]+\\s+){1,6}?på (?:befaring|besøk|vitjing|hospitering|studietur|gjesting)',
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `(?:har vi (?:fått|motteke|mottatt)|fekk vi|fikk vi|er det kom\\p{L}+ inn|kom det inn) (?:[^\\s,.;:!?]+\\s+){0,2}?${MONEY}`,
    weight: 9,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  {
    kind: 'interview',
    words: `intervjua meg|intervjuet meg|${frame('har hatt|har seinare hatt|har senere hatt|hadde', 'inne til intervju', 4)}`,
    weight: 9,
    act: true,
  },
  {
    kind: 'publication',
    words: `${frame('viste til|siterte|omtala|omtalte|skreiv om|skrev om|trykte|portretterte', `\\p{L}+ ${OURS}|oss`, 4)}|viste (?:[^\\s,.;:!?]+\\s+){0,6}?til (?:[^\\s,.;:!?]+\\s+)?\\p{L}+ ${OURS}|(?:hadde|trykte) (?:[^\\s,.;:!?]+\\s+){0,4}?(?:artikkel|sak|reportasje|innslag|oppslag) om (?:[^\\s,.;:!?]+\\s+)?${OURS}|(?:fulgte|følgde|filma|filmet) oss`,
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'publication',
    words: `${WORK}[^.;]{0,70}? (?:kom (?:ut )?(?=i |på |\\d)|(?:blei|ble|vart) utgi\\p{L}+|er trykt|står i|kjem på trykk|kommer på trykk)|(?:f[oø]redraget|innlegget|artikkelen|kapittelet) (?:vårt |vår )?[^.;]{0,50}?(?:kommer på trykk|kjem på trykk|står i e[nit]+ bok)`,
    weight: 7,
    act: true,
  },
  { kind: 'agreement', words: frame('(?:ble|vart|blei) (?:vi|me)', '(?:enige|einige|samde) (?:[^\\s,.;:!?]+\\s+){0,3}?om å', 1), weight: 8, act: true },
  {
    kind: 'board',
    words: frame('vart|ble|blei', '(?:vald|valgt|oppnemnd|oppnevnt|utpeikt|utpekt) inn i', 6),
    weight: 9,
    act: true,
  },
  {
    kind: 'board',
    words: '(?:tek|tar|tok|ta|overtek|overtar|overtok|overta)(?: vi| me)? (?:over )?(?:leiinga|ledelsen|leiarskapen|formannskapet|leiarvervet|ledervervet)',
    weight: 8,
    act: true,
  },
  { kind: 'membership', words: '(?:gjekk|gikk|trekte oss|trakk oss|melde oss|meldte oss) (?:[^\\s,.;:!?]+\\.?\\s+){0,3}?ut av', weight: 8, act: true },
  { kind: 'moderation', words: frame('styrer?|styrte|leia|leidde|leier|leder|ledet|leie|lede', SESSION, 5), weight: 8, act: true },
  {
    kind: 'moderation',
    words:
      '(?:nettseminar|webinar|seminar|økt|debatt|samtale|rundebord|panel)\\p{L}*(?:[^.;]|(?<=\\d)\\.){0,60}?,? (?:leidd|ledet|leia|moderert|styrt) av (?:oss|\\p{L}+ (?:vår|våre)|\\p{L}*(?:sjefen|direktøren|rådgjevaren|rådgiveren|legen|leiaren|lederen))',
    weight: 9,
    act: true,
  },
  {
    kind: 'talk',
    words: `(?:var|er|vore|vært|som)\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?(?:innleiar|innleiarar|innleder|innledere|hovudtalar|hovedtaler|føredragshaldar|f[oø]redragsholder|paneldeltakar|paneldeltaker)(?:e|ar|en)?|forela(?:s|ste)|føreles(?:te)?|(?:takka|takket|sagt|svara|svart) (?:vi |me )?ja til å (?:halde|holde|gi|gje|snakke|tale|innleie|innlede)|(?:viste|hadde|la fram|la frem) (?:[^\\s,.;:!?]+ ){0,2}?(?:plakat|poster)\\p{L}*|${frame('redegjorde|gjorde greie|orienterte|utgreidde', '(?:for|om)', 3)}|(?:opnings|åpnings)(?:føredrag|f[oø]redrag|tale|innlegg)\\p{L}*|(?:sat|satt|sit|sitter) (?:i|på) (?:[^\\s,.;:!?]+\\s+){0,3}?(?:avslutnings|slutt|ekspert|debatt)?panel(?:et)?`,
    weight: 8,
    act: true,
  },
  { kind: 'contribution', words: 'lærte\\s+[^.;:!?]{2,60}?\\s+opp(?!\\p{L})|(?:heldt|holdt)\\s+[^.;:!?]{0,40}?opplæring', weight: 7, act: true },
  { kind: 'delegation', words: '(?:som|var) (?:ein |en )?del av (?:den |det )?(?:[^\\s,.;:!?]+\\s+)?\\p{L}*delegasjonen', weight: 9, act: true },
  { kind: 'request.cooperation', words: '(?:vil|ville|ønskjer å|ønsker å) ha oss med (?:i|på)', weight: 7, act: true },
];
