import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';

const WORK =
  '(?:\\p{L}*rapport(?:en|ar|er)?|\\p{L}*studi(?:e|en|ar|er|um)|\\p{L}*artik(?:kel|kelen|lar|ler)|bok|boka|boken|\\p{L}*notat(?:et)?|rettleiing(?:a)?|rettleiar(?:en)?|veiled(?:er|eren|ning)|håndbok|handbok|\\p{L}*video(?:en)?|\\p{L}*film(?:en)?|podkast|kronikk(?:en)?|publikasjon(?:en|ar|er)?|kunnskapsoversikt|brosjyre|hefte|kartlegging|\\p{L}*evaluering)';
const few = '(?:\\p{L}+\\s+){0,4}?';
const we = '(?:(?:vi|me|også|òg)\\s+)*'; // the subject comes after the verb where something else opens the sentence
const modal =
  '(?:skal|vil|skulle|kjem til å|kommer til å|lova? å|lovt å|lovet å|planlegg å|planlegger å|sagt ja til å|sa ja til å|gått med på å|gjekk med på å|gikk med på å|(?:plikta|forplikta|forpliktet|bunde|bundet) (?:seg|oss) til å|påtatt (?:oss|seg) å|påteke (?:oss|seg) å)\\s+(?:\\p{L}+\\s+){0,3}?';
const GROUP =
  '(?:\\p{L}*styret?|\\p{L}*råd(?:et)?|\\p{L}*komit(?:e|é|een|éen|eå)|kjernegruppa|kjernegruppen|styringsgruppa|styringsgruppen|arbeidsutvalet|utval(?:et)?|\\p{L}*utvalg(?:et)?|presidium|eksekutivkomit\\p{L}+)';

/** What one takes in that is no guest: reports, orders, cases. */
const NO_GUESTS =
  '\\s+(?:(?:vi|me|om lag|over|nær)\\s+)?(?:[\\d\\s.]+|\\p{L}+\\s+){0,2}?(?:ny[et]?\\s+)?\\p{L}*(?:melding|varsel|varsla|tinging|bestilling|påmelding|søknad|klage|klagar|\\bsak(?:er)?\\b|tips|prøve|innkomne|ordre|leveranse)\\p{L}*';

/** How Nynorsk and Bokmål say the kinds. The two share most stems. */
export const KINDS_NO: readonly KindRule[] = [
  { kind: 'interview', words: 'intervju(?:a|et|er|ar|ast|es|ene|a oss)?|\\p{L}+intervju(?:et)?', weight: 9, act: true },
  {
    kind: 'invitation',
    words:
      '(?:vil(?: gjerne)?|ønsk(?:er|jer) å|har gled(?:a|en) av å)\\s+invitere|invit(?:erte|ert|ere|erer)|(?:inn)?b(?:aud|ydde|edt inn|ad inn)|(?:vart|blei|ble) bedne?',
    weight: 9,
    act: true,
  },
  { kind: 'invitation', words: 'invitasjon(?:en|ar|er)?|innbyding|innbydelse', weight: 9 },
  {
    kind: 'moderation',
    words:
      'moderer(?:te|t|er|ar)|ordstyr(?:ar|er|te)|(?:leidde|leia|ledet|ledde|leda|styrte)\\s+(?:vi\\s+|me\\s+)?(?:ein|eit|en|et|to|tre|fire)?\\s*(?:\\p{L}+\\s+)?(?:\\p{L}*debatt(?:en|ar|er)?|panel(?:et)?|\\p{L}*samtale(?:n|r)?|sesjon(?:en|ar|er)?|ordskifte|rundebord(?:et)?|økt|webinar(?:et)?|seminar(?:et)?|parallellsesjon)',
    weight: 9,
    act: true,
  },
  {
    kind: 'talk',
    words: `(?:heldt|held|holdt|holder|gav|ga|hadde|har)\\s+${few}(?:\\p{L}*innlegg(?:et)?|\\p{L}*f[oø]redrag(?:et)?|\\p{L}*presentasjon(?:en|ar|er)?|\\p{L}*(?<!av|be|for|sam|om|på|digi)tale(?:n)?|\\p{L}*forelesing(?:ar)?|\\p{L}*forelesning(?:er)?|innleiing|innledning|førelesing(?:ar)?)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'talk',
    words:
      '(?:heldt|holdt|gav|ga)\\s+(?:\\p{L}+\\s+){0,2}(?:hovudinnlegg|hovedinnlegg|keynote|opningstale|åpningstale)|innlei(?:dde|dar)|innledet|presenterte|(?:snakka|snakket|talte)\\s+(?:om|på|ved|under)|(?:vart|ble|blei) bedt? om å (?:tale|snakke|innleie|innlede)|deltok i (?:ein |eit |en |et )?(?:panel\\p{L}*|ordskifte)|(?:sat|satt) i (?:eit |et )?panel(?:et)?',
    weight: 7,
    act: true,
  },
  { kind: 'talk', words: '\\p{L}*f[oø]redrag|\\p{L}*innlegg|forelesing|forelesning|keynote', weight: 5 },
  { kind: 'delegation', words: '\\p{L}*delegasjon(?:en|a)?', weight: 7 },
  {
    kind: 'delegation',
    words: '(?:deltok|deltek|deltar|(?:var|er)(?:\\s+\\p{L}+)?\\s+med)\\s+(?:aktivt\\s+)?i\\s+(?:\\p{L}+\\s+){0,3}\\p{L}*delegasjon(?:en)?',
    weight: 9,
    act: true,
  },
  {
    kind: 'delegation',
    words: '(?:reiste|reise|drog|dro|fór)\\s+(?:\\p{L}+\\s+)?(?:til|på)|vitja|besøkte|studietur|studiereise|tenestereise|tjenestereise',
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'board',
    words:
      '(?:sit|sitter|sat|satt|sete|sittet|valt inn|valgt inn|vald|vart valt|plass|ein plass|en plass|medlem|sete)\\s+(?:\\p{L}+\\s+){0,2}i\\s+(?:\\p{L}+\\s+){0,2}(?:\\p{L}*styret?|\\p{L}*råd(?:et)?|\\p{L}*komit(?:e|é|een|éen|eå)|kjernegruppa|kjernegruppen|styringsgruppa|styringsgruppen|utval(?:et)?|\\p{L}*utvalg(?:et)?|presidium|eksekutivkomit\\p{L}+)',
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words: `(?:er|var|vore|vært)\\s+(?:\\p{L}+\\s+)?representert\\s+i\\s+(?:\\p{L}+\\s+){0,2}?${GROUP}|(?:valt|valgt|vald|valde|vart|ble|blei|kom|gjekk|gikk|peika ut|oppnevnt|oppnemnd)\\s+(?:\\p{L}+\\s+){0,3}?(?:inn\\s+)?(?:i|til)\\s+(?:\\p{L}+\\s+){0,2}?${GROUP}`,
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words:
      '(?:leier|leiar|leidde|leder|ledet|ledde)\\s+(?:\\p{L}+\\s+){0,2}(?:\\p{L}*komit(?:e|é|een|éen|eå)\\p{L}*|styret|\\p{L}*utval\\p{L}*|\\p{L}*arbeidsgruppe\\p{L}*|\\p{L}*arbeidsgruppa|nettverket|rådet)',
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words:
      'styreverv(?:et)?|styremedlem(?:mer|mar)?|styreplass(?:en)?|styreleiar|styreleder|nestleiar i styret|nestleder i styret|(?:valt|valgt|vald) inn i styret|inn i styret|varamedlem',
    weight: 8,
  },
  {
    kind: 'membership',
    words:
      '(?:er|var|vart|blei|ble|har vore|har vært)\\s+(?:(?:vi|me|også|òg|dessutan|dessuten|framleis|fortsatt|fremdeles|no|nå|alt)\\s+){0,2}med\\s+i(?!\\s+(?:\\d|år|fjor|dag|går|haust|høst|vår|sommar)(?!\\p{L}))(?!\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*delegasjon)(?!\\s+(?:ein|eit|en|et)\\s+\\p{L}*(?:rapport|studie|artik))|(?:er|var|vart|ble|blei)\\s+(?:også\\s+)?medlem(?:\\s+av|\\s+i)?|melde?\\p{L}*\\s+(?:seg\\s+|oss\\s+)?inn\\s+i|slutta\\s+(?:oss|seg)\\s+til|sluttet\\s+(?:oss|seg)\\s+til|(?:vart|ble|blei)\\s+(?:tatt|teken|teke)\\s+opp\\s+(?:som|i)',
    weight: 7,
    act: true,
  },
  { kind: 'membership', words: 'medlemskap(?:et|en)? i', weight: 6 },
  { kind: 'membership', words: 'medlem (?:i|av)|observatør (?:i|ved|til)', weight: 6 },
  {
    kind: 'board',
    words:
      '(?:vald|valt|valgt|utnemnd|utnevnt|oppnemnd|oppnevnt) til (?:\\p{L}+ )?(?:\\p{L}*president|\\p{L}*leiar|\\p{L}*leder|styreleiar|styreleder|sekretær|kasserar|kasserer)',
    weight: 8,
    act: true,
  },
  { kind: 'publication', words: '(?:vart|ble|blei|er) (?:\\p{L}+ ){0,2}?(?:omtalt|omtala|sitert|siterte) i', weight: 7, act: true, role: 'featured' },
  {
    kind: 'publication',
    words:
      '(?:skreiv|skrev|skrive|skrevet|forfatta|forfattet)(?!\\s+(?:sjølve?\\s+|selv\\s+)?til\\s)(?![^.;:!?]{0,70}?\\s(?:til oss|og (?:bad|ba|spurde|spurte|ville|ønskte|ønsket|trong|trengte))(?!\\p{L}))(?!\\s+(?:\\p{L}+\\s+)?under)',
    weight: 7,
    act: true,
    role: 'author',
  },
  {
    kind: 'publication',
    words: `skrive saman med|skrevet sammen med|(?:gav|ga|gir|gjev)\\s+(?:\\p{L}+\\s+){0,3}?ut|utgav?|publiser(?:te|t|er)|(?:kom|kjem|kommer)\\s+(?:(?:\\p{L}+|[«"“][^»"”]*[»"”])\\s+){0,6}?ut(?!\\p{L}|\\s+(?:av|for|på)\\s)`,
    weight: 7,
    act: true,
    role: 'author',
  },
  {
    kind: 'publication',
    words: `lanser(?:te|t|er|ast|es)|${WORK}\\s+(?:\\p{L}+\\s+){0,3}(?:gitt|gjeve|gjeven|utgitt|utgjeve[nt]?)(?:\\s+ut)?|utgitt|utgjeve[nt]?`,
    weight: 6,
    act: true,
  },
  {
    kind: 'publication',
    words: `(?:er|var|vart|ble|blei)\\s+(?:\\p{L}+\\s+){0,2}(?:med|omtalt|omtala|omtalte?|sitert|nemnd|nevnt|profilert|presentert|trekt fram|trukket fram)\\s+i\\s+(?:\\p{L}+\\s+){0,2}${WORK}`,
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'publication',
    words: `${WORK}\\s+(?:\\p{L}+\\s+){0,5}?(?:kjem|kommer|kom|er klar|var klar|var ferdig|er ferdig|ligg føre|foreligger)`,
    weight: 6,
    act: true,
  },
  {
    kind: 'publication',
    words:
      '(?:siterte|omtalte|omtala|nemnde|nevnte|trekte fram|trakk fram|viste til)\\s+(?:\\p{L}+\\s+){0,2}?(?:oss|vår|vårt|våre|arbeidet vårt)|(?:vart|ble|blei)\\s+(?:vi|me)\\s+(?:\\p{L}+\\s+){0,2}?(?:omtalt|omtala|sitert|nemnde|nevnt)',
    weight: 7,
    act: true,
    role: 'featured',
  },
  { kind: 'publication', words: WORK, weight: 3 },
  {
    kind: 'funding',
    words:
      '(?:finansier(?:te|er|ar)|finansiert(?! av (?!oss))|fullfinansierte|medfinansier(?:te|er)|betal(?:te|er)|løyv(?:de|er|d)|bevil(?:ga|get|ger|gde|get)|sponsa|sponset)',
    weight: 7,
    act: true,
  },
  {
    kind: 'funding',
    words:
      '(?:bidr(?:og|o|ar|eg|ege|att|eget)|gav|ga|gi|gje|støtt(?:a|et|er|ar)|lova|lovt|lovet|donerte|overførte|innvilga|innvilget|tildelte|delte ut)\\s+(?:\\p{L}+\\s+){0,4}?(?:med\\s+)?(?:om lag\\s+|rundt\\s+|over\\s+)?(?:[\\d.,\\s]+(?:million\\p{L}*|mill\\.?|tusen|milliard\\p{L}*)?\\s*(?:kroner|kronar|euro|dollar|NOK|USD|EUR|pund)|til\\s+finansiering|økonomisk|pengestøtte|tilskot|tilskudd|midlar|midler)',
    weight: 8,
    act: true,
  },
  { kind: 'funding', words: '(?:bidr(?:eg|ar|og|o))\\s+til\\s+(?:\\p{L}+\\s+)?finansiering\\p{L}*', weight: 8, act: true },
  { kind: 'funding', words: 'tilskot(?:et)?|tilskudd(?:et)?|økonomisk støtte|finansiering frå|finansiering fra|stipend', weight: 4 },
  {
    kind: 'contribution',
    words: '(?:bidr(?:og|o|eg|ar|ege|att|eget))|gitt\\s+bidrag|gav\\s+(?:\\p{L}+\\s+){0,3}?bidrag|ga\\s+(?:\\p{L}+\\s+){0,3}?bidrag',
    weight: 6,
    act: true,
  },
  {
    kind: 'contribution',
    words:
      '(?:gav|ga|gitt|gjeve|leverte|sende|sendte|kom med)\\s+(?:\\p{L}+\\s+){0,6}?(?:innspel|innspill|råd|tilbakemelding(?:ar|er)?|kommentar(?:ar|er)?|fråsegn|uttalelse|høringssvar|høyringssvar|høyringsfråsegn|opplæring|rettleiing|veiledning|fagleg støtte|faglig støtte|fagleg hjelp|bistand|kurs)',
    weight: 7,
    act: true,
  },
  {
    kind: 'contribution',
    words:
      '(?:heldt|holdt|hadde|held|holder|gir|gjev)\\s+(?:\\p{L}+\\s+){0,5}?(?:\\p{L}*kurs(?:et)?|opplæring|opplæringsøkt\\p{L}*)|rådga|rådgav|kommenterte|kvalitetssikra|kvalitetssikret|fagfellevurderte|lærte opp|(?:har|hadde|vi|me|og)\\s+(?:kursa|kurset)',
    weight: 6,
    act: true,
  },
  {
    kind: 'contribution',
    words:
      'undervis(?:te|t|er)|(?:svara|svarte|svart) på (?:\\p{L}+ ){0,3}?(?:\\p{L}*undersøk\\p{L}+|\\p{L}*spørjeundersøking|spørjeskjema|spørreskjema|høyring\\p{L}*|høring\\p{L}*)',
    weight: 7,
    act: true,
  },
  { kind: 'contribution', words: 'innspel|innspill|høyringssvar|høringssvar|fagleg(?:e)? bidrag|faglig(?:e)? bidrag', weight: 4 },
  {
    kind: 'agreement',
    words:
      '(?:inngjekk|inngikk|inngår|inngått|inngåtte|skre?i?v (?:[^\\s,;:!?]+ ){0,4}?under(?= (?:ein|eit|en|et|på|den|det|\\p{L}*avtal|oppropet|opprop))|skreiv under|skrev under|skrive under|skrevet under|signer(?:te|t|er)|underteikna|undertegnet|fornya|fornyet|forlenga|forlenget|underskr(?:eiv|ev|ive))',
    weight: 7,
    act: true,
  },
  {
    kind: 'agreement',
    words: frame(
      'skreiv|skrev|skrive|skrevet|fekk til|fikk til|fekk på plass|fikk på plass|kom fram til|kom frem til|sette opp|satte opp',
      '(?:ein |en )?\\p{L}*(?:avtale|avtalar|avtaler|kontrakt|protokoll|intensjonserklæring)',
    ),
    weight: 8,
    act: true,
  },
  { kind: 'agreement', words: '(?<!etter )\\p{L}*avtale(?:n|r)?|\\p{L}*avtal(?:ar|er)|intensjonserklæring|samarbeidserklæring|memorandum|MoU', weight: 6 },
  { kind: 'agreement', words: '(?:følgde|fulgte|kom|vart|ble|blei)\\s+(?:\\p{L}+\\s+){0,3}\\p{L}*avtale(?:n|r)?', weight: 6, act: true },
  {
    kind: 'mandate',
    words:
      '(?:(?:tok|tek|tar|ta) (?:vi |me )?over|tatt over|overtok|overtatt|overtar|har ansvar(?:et)? for|fekk (?:\\p{L}+\\s+)?ansvar(?:et)?|fikk (?:\\p{L}+\\s+)?ansvar(?:et)?|fekk i oppdrag|fikk i oppdrag|fekk (?:ei |ein )?ny oppgåve|kan rekruttere|rekrutter(?:te|er|t)|forvaltar|forvalter)',
    weight: 6,
    act: true,
  },
  { kind: 'mandate', words: '(?<!på )oppdrag(?:et)?|mandat(?:et)?', weight: 4 },
  {
    kind: 'event',
    words:
      '(?:arranger(?:te|t|er|ar)|medarrangerte|skipa til|skipar til|stod for|sto for|organiser(?:te|er|t)|har planlagt|planlegg|planlegger|(?:var|er) vert(?:skap)? for|var vertskap)',
    weight: 6,
    act: true,
  },
  {
    kind: 'event',
    words: '(?:vi|me) (?:\\p{L}+ )?(?:arrangerte|skipa til|organiserte)|(?:arrangerte|skipa|organiserte) (?:vi|me)',
    weight: 7,
    act: true,
    role: 'host',
  },
  { kind: 'event', words: '(?:blei|vart|ble)\\s+(?:\\p{L}+\\s+){0,2}profilert|profilerte', weight: 6, act: true, role: 'featured' },
  {
    kind: 'event',
    words:
      '(?:deltok|deltek|deltar|var til stades|var til stede|var med)\\s+(?:\\p{L}+\\s+){0,2}(?:på|i|ved|under)\\s+(?:\\p{L}+\\s+){0,4}?(?:\\p{L}*konferanse(?:n)?|\\p{L}*seminar(?:et)?|\\p{L}*webinar(?:et)?|\\p{L}*toppmøte(?:t)?|\\p{L}*forum(?:et)?|\\p{L}*veke|\\p{L}*uke|\\p{L}*messe|\\p{L}*dagar|\\p{L}*dager)',
    weight: 6,
    act: true,
  },
  {
    kind: 'event',
    words:
      '\\p{L}*konferanse(?:n|ar|r)?|\\p{L}*seminar(?:et)?|\\p{L}*webinar(?:et)?|verkstad(?:en)?|workshop(?:en)?|toppmøte(?:t)?|samling(?:a|en)?|\\p{L}*kurs(?:et)?|arrangement(?:et)?',
    weight: 3,
  },
  {
    kind: 'meeting',
    words:
      '(?:møtte(?:st|s)?|møter|har møtt|deltok|deltek|deltar|har deltatt|har delteke|var|hadde|heldt|holdt)\\s+(?:\\p{L}+\\s+){0,5}?\\p{L}*(?:møte(?:t|r|ne)?|møta)',
    weight: 6,
    act: true,
  },
  { kind: 'meeting', words: 'møtt(?:e|est|es)|har møtt|treff(?:te|er|est)|traff', weight: 5, act: true },
  {
    kind: 'meeting',
    words: `(?:tok (?:vi |me )?(?:òg |også )?(?:i ?mot)|tek imot|tar imot|å ta imot|tatt imot|mottok)(?!${NO_GUESTS})|(?:kom(?:\\s+\\p{L}+){0,6}? på (?:besøk|vitjing)|(?:vitja|besøkte) oss|delegasjon(?:en)? (?:frå|fra) (?:\\p{L}+ ){1,6}?(?:kom|vitja|besøkte|gjesta|gjestet)|gjesta|gjestet oss|fekk (?:vi |me )?besøk|fikk (?:vi )?besøk|hadde (?:vi |me )?besøk|fekk vitjing)`,
    weight: 8,
    act: true,
    role: 'host',
  },
  {
    kind: 'meeting',
    words: '(?:sende|sendte)(?!\\s+(?:\\p{L}+\\s+){0,4}?(?:\\p{L}*rapport|innspel|innspill|data|svar|\\p{L}*notat|brev|merknad|forslag|framlegg))',
    weight: 5,
    act: true,
    role: 'host',
  },
  { kind: 'meeting', words: '\\p{L}*møte(?:t|r|ne)?|besøk(?:et)?|vitjing(?:a)?', weight: 4 },
  {
    kind: 'consultation',
    words:
      'konsult(?:ert|erte|asjon(?:en|ar|er)?)|(?:vart|ble|blei|vi vart) (?:\\p{L}+\\s+){0,3}(?:rådspurd(?:e)?|rådspurt)|drøft(?:a|et|er|ingar|inger)|diskuter(?:te|er|t)|høyring(?:a|ar)?|høring(?:en|er)?|erfaringsutveksling|utveksl(?:a|et) erfaringar?|utvekslet erfaringer|rådslag',
    weight: 6,
    act: true,
  },
  { kind: 'consultation', words: 'samtal(?:e|en|ar|er)|dialog(?:en)?|(?:føred|føred)?samtalar', weight: 5 },
  {
    kind: 'collaboration',
    words:
      'samarbeid(?:er|de|d|a|ar)|har (?:\\p{L}+ ){0,4}samarbeidet|(?:har|hadde|held|holdt|heldt)\\s+(?:\\p{L}+\\s+){0,3}(?:nær|tett|god|fast|jamleg|jevnlig)e?\\s+(?:kontakt|samarbeid|dialog)|(?:jobba|jobbar|arbeid(?:er|de|dde|ar))\\s+(?:\\p{L}+\\s+){0,3}(?:saman|sammen)|tatt initiativ(?:et)?|teke initiativ(?:et)?|tok initiativ(?:et)?|forsterka|styrk(?:a|et) samarbeidet|vidareført samarbeidet|videreført samarbeidet',
    weight: 5,
    act: true,
  },
  { kind: 'collaboration', words: '\\p{L}*samarbeid(?:et)?|partnarskap(?:et)?|partnerskap(?:et)?', weight: 3 },
  { kind: 'event', words: `${modal}(?:arrangere|skipe(?: til)?|organisere|vere vert(?:skap)?|være vert(?:skap)?|stå for)`, weight: 7, act: true, role: 'host' },
  { kind: 'funding', words: `${modal}(?:finansiere|betale|bidra med|dekke|dekkje|støtte)`, weight: 7, act: true },
  { kind: 'publication', words: `${modal}(?:gi ut|gje ut|publisere|lansere|skrive(?! under))`, weight: 7, act: true },
  {
    kind: 'talk',
    words: `${modal}(?:halde|holde)\\s+(?:\\p{L}+\\s+){0,3}?(?:\\p{L}*innlegg|\\p{L}*f[oø]redrag|\\p{L}*(?<!av|be|for|sam|om|på|digi)tale)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'delegation',
    words: `${modal}(?:sende(?!\\s+(?:\\p{L}+\\s+){0,3}?(?:\\p{L}*rapport|innspel|innspill|data|svar|\\p{L}*notat|brev|merknad|forslag|framlegg))|reise til|besøke|vitje)`,
    weight: 7,
    act: true,
    direction: 'out',
  },
  {
    kind: 'meeting',
    words: `${modal}(?:møte|møtast|møtes|ta imot)|(?:hadde|heldt|holdt)\\s+${we}(?:\\p{L}+\\s+){0,3}?(?:telefonmøte\\p{L}*|videomøte\\p{L}*|samtalar|samtaler)`,
    weight: 6,
    act: true,
  },
  { kind: 'agreement', words: `${modal}(?:signere|inngå|skrive under|underteikne)`, weight: 7, act: true },
  {
    kind: 'contribution',
    words: `${modal}(?:bidra|bidrage|gi råd|gje råd|lære opp|(?:halde|holde) (?:eit |et )?(?:\\p{L}+ )?\\p{L}*kurs|hjelpe)`,
    weight: 6,
    act: true,
  },
];
