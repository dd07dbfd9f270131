import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const WORK =
  '\\p{L}*-?(?:rapport|rapporten|studie|studien|artikkel|artikkelen|bok|boka|boken|notat|notatet|kapittel|kapittelet|kapitlet|rettleiar|rettleiaren|veileder|veilederen|handbok|håndbok|handboka|håndboken|hefte|heftet|kronikk|kronikken|brosjyre|brosjyren|utgreiing|utredning|utredningen)';
const PAID = 'gitt|gjeve|gjevne|løyvd|løyvde|bevilget|bevilga|utbetalt|overført|betalt|innvilga|innvilget|tildelt';
const AID = '(?:\\p{L}*støtte|tilskot|tilskudd|midlar|midler|stipend|pengar|penger)';
const PEOPLE =
  '(?:person(?:ar|er)|tilsette|ansatte|deltakar(?:ar)?|deltakere|mann|kollega(?:er|ar)|medarbeid(?:arar|ere)|student(?:ar|er)|elevar|elever|gjester|gjestar)';
const SESSION =
  '\\p{L}*(?:webinar|webinaret|seminar|seminaret|samtale|samtalen|debatt|debatten|panel|panelet|økt|økta|økten|sesjon|sesjonen|rundebord|rundebordet|rundebordssamtale|bolk|verkstad|verksted|workshop)';

/** What passives, coming and going, lending, promising and being promised look like in Nynorsk and Bokmål. */
export const MORE_NO: readonly KindRule[] = [
  {
    kind: 'meeting',
    words:
      '(?:frå|fra) [^.;:!?,]{2,70}? kom (?:det )?(?:ein|ei|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|\\d+) (?!\\p{L}*(?:førespurnad|forespørsel|spørsmål|brev|oppmoding))',
    weight: 6,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'collaboration',
    words: frame(
      'gjennomførte|gjennomført|køyrde|kjørte|starta|startet|sette i gang|satte i gang|bygde|utvikla|utviklet|laga|laget|koordinerte|koordinerer|leia|ledet|leidde|fullførte|avslutta|avsluttet',
      '(?:felles |sams )?(?:\\p{L}*(?:øving|øvelse|operasjon|aksjon|prosjekt|program|kampanje|kartlegging|undersøking|undersøkelse|studie|kontroll|tokt|ekspedisjon|pilot|forsøk|ordning|nettverk|konsortium|partnarskap|partnerskap))\\p{L}*',
      4,
    ),
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words:
      '\\p{L}*(?:tokt|øving|øvelse|prosjekt|aksjon|kontroll)(?:et|en|a)? (?:saman|sammen|i lag) med [^.;:!?]{2,60}? (?:vart|ble|blei) (?:gjennomført|halde|holdt|fullført|avslutta|avsluttet)',
    weight: 7,
    act: true,
  },
  {
    kind: 'contribution',
    words:
      '(?:bisto|bistod|bistår|hjelpte|hjalp|assisterte)(?=\\s)|(?:analyserte|vurderte|evaluerte|gjennomgjekk|gjennomgikk|omsette|oversatte|testa|testet|kartla)(?=\\s)',
    weight: 5,
    act: true,
    direction: 'out',
  },
  {
    kind: 'contribution',
    words: frame(
      'leverte|overleverte|sende|sendte|gav|ga|oversende|oversendte|delte|stilte|la fram|la frem|presenterte',
      '(?:\\p{L}+ ){0,4}?(?:data|prøver|prøvar|utstyr|teikningar|tegninger|erfaring\\p{L}*|metod\\p{L}*|tal|tall|materiell|funn|resultat\\p{L}*|kunnskap\\p{L}*)(?:\\s+(?:\\p{L}+\\s+){0,3}?)(?:til|for|med)',
      2,
    ),
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'mandate',
    words: frame(
      'har|hadde|fekk|fikk|overtok|tok over|er|var|vart|ble|blei|leiar|leier|leder|leia|ledet|driv|driver|huser|husar',
      '(?:ansvar(?:et)? for sekretariatet|sekretariat(?:et)? (?:for|i|til)|depositar|koordinator(?:ansvar\\p{L}*)? (?:for|i)|leiande partnar|ledende partner|leiarskapen i|lederskapet i|leiinga av|ledelsen av)',
      5,
    ),
    weight: 7,
    act: true,
  },
  {
    kind: 'delegation',
    words:
      '(?:ble|vart|blei|er) (?:[^\\s,.;:!?]+\\s+){0,2}?(?:sendt|send|utsendt|utplassert|utsendte) til (?=\\p{Lu})|oppheldt seg|opphaldt seg|oppholdt seg|var på (?:studieopphald|studieopphold|forskingsopphald|forskningsopphold|hospitering)',
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'meeting',
    words: 'på (?:studie)?(?:besøk|vitjing|studiebesøk|studievitjing|studietur|hospitering) (?:hos|hjå|til|ved) (?:oss|\\p{L}+ vår\\p{L}*)',
    weight: 9,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'request.funding',
    words:
      '(?:sende|sendte|leverte|levere|sender|la inn|leverer) (?:vi |me )?(?:inn )?(?:[^\\s,.;:!?]+ ){0,3}?søknad(?:en|ar|er)?(?! frå| fra)|søk(?:te|er|jer|t) (?:vi |me )?om (?:[^\\s,.;:!?]+\\s+){0,3}?(?:midlar|midler|støtte|pengar|penger|tilskot|tilskudd|stipend)',
    weight: 8,
    act: true,
    role: 'participant',
    direction: 'out',
  },
  { kind: 'request.advice', words: '(?:lurte på|undra på|ville høyre|ville høre|ville sjå|ville se|spurte oss ut|spurde oss ut)', weight: 7, act: true },
  {
    kind: 'event',
    words: frame(
      'viste|vist|synte|stilte ut|framførte|fremførte|spelte|spilte',
      '(?:\\p{L}+ ){0,3}?(?:film(?:ar|er|en)?|utstilling\\p{L}*|konsert\\p{L}*|stykke\\p{L}*|bilete|bilder|stand)',
      3,
    ),
    weight: 5,
    act: true,
    role: 'contributor',
  },
  {
    kind: 'event',
    words: '(?:står|stod|sto) bak (?:[^\\s,.;:!?]+\\s+){0,3}?(?:seminar|konferanse|kurs|arrangement|webinar|verkstad|verksted)\\p{L}*',
    weight: 7,
    act: true,
    role: 'host',
  },
  {
    kind: 'board',
    words:
      '(?:med i|deltek i|deltar i|sit i|sitter i) (?:styringsgruppa|styringsgruppen|referansegruppa|referansegruppen|arbeidsgruppa|arbeidsgruppen|ekspertgruppa|ekspertgruppen|juryen|fagrådet|rådet|komiteen)',
    weight: 8,
    act: true,
  },
  {
    kind: 'contribution',
    words:
      '(?:ble|vart|blei) (?:det )?(?:[^\\s,.;:!?]+\\s+){0,2}?(?:gitt|gjeve) (?:[^\\s,.;:!?]+\\s+){0,2}?(?:råd|opplæring|rettleiing|veiledning|innspel|innspill|bistand)|(?:råd|opplæring|rettleiing|veiledning|bistand) (?:ble|vart|blei) (?:gitt|gjeve)|del(?:te|er) (?:[^\\s,.;:!?]+\\s+){0,4}?(?:data|tall|tal|erfaringer|erfaringar|metodar|metoder) med',
    weight: 7,
    act: true,
    direction: 'out',
  },
  {
    kind: 'collaboration',
    words:
      '(?:arbeidet|samarbeidet|prosjektet) (?:med|saman med|sammen med) [^.;:!?]{2,90}? (?:heldt fram|held fram|fortsatte|fortsette|gjekk vidare|gikk videre|(?:ble|vart|blei) (?:videreført|vidareført|utvida|utvidet))',
    weight: 6,
    act: true,
  },
  {
    kind: 'funding',
    words: `(?:ble|vart|blei|er|var|har|hadde)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:${PAID})\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?(?:${MONEY})`,
    weight: 8,
    act: true,
  },
  { kind: 'funding', words: `(?:ble|vart|blei|er)\\s+(?:det\\s+)?(?:${PAID})\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?${AID}`, weight: 7, act: true },
  { kind: 'funding', words: `${AID}\\s+til\\s+(?:[^\\s,.;:!?]+\\s+){1,8}?(?:for|på)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:${MONEY})`, weight: 7 },
  { kind: 'funding', words: `(?:utbetalt|utbetaling|utbetalte)\\s+(?:[^.;!?]{0,24}?:?\\s+)?(?:${MONEY})`, weight: 8, act: true },
  { kind: 'funding', words: `(?:samla|samlet)\\s+(?:vi\\s+|me\\s+)?inn\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:${MONEY})`, weight: 8, act: true },
  { kind: 'funding', words: `(?:gav|ga|gitt)\\s+(?:[^.;:!?]{0,60}?)(?:${MONEY}),?\\s+til`, weight: 8, act: true },
  { kind: 'funding', words: `(?:${MONEY})\\s+til(?!\\s+(?:rådvelde|disposisjon|saman|sammen))`, weight: 5, act: true },
  {
    kind: 'funding',
    words: `(?:får|fekk|fikk)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:${MONEY})\\s+(?:frå|fra|av)\\s+(?:oss|vår\\p{L}*)`,
    weight: 9,
    act: true,
    direction: 'out',
  },
  {
    kind: 'funding',
    words: `(?:betalt|finansiert|støtta|støttet)\\s+av\\s+(?!oss)`,
    weight: 6,
    role: 'collaborator',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: frame('kom', '(?<=\\s)på\\s+(?:gjen)?(?:visitt|besøk|vitjing)|til oss(?!\\s+med)|hit(?=\\s)|innom', 8),
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: `(?:kom|var)\\s+(?:[^\\s,.;:!?]+\\s+){0,6}?med\\s+(?:\\d+|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)\\s+(?:[^\\s,.;:!?]+\\s+)?${PEOPLE}`,
    weight: 7,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: '(?:ble|vart|blei)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:tatt|teken|tekne|teke|tatt godt) (?:i ?mot|imot)|(?:gjen|mot)visitt|gjenbesøk',
    weight: 7,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: `(?:samla|samlet|samler|samlar)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:deltakarar|deltakere|folk|medlemmer|medlemer|representant\\p{L}*|\\d+)`,
    weight: 5,
    act: true,
  },
  {
    kind: 'delegation',
    words: frame('reiste|reist|drog|dro|flaug|fløy|flytta|flyttet', '(?<=\\s)(?:til\\s+\\p{Lu}|dit(?=\\s*[.,;]|\\s*$|\\s))', 8),
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'delegation',
    words: frame(
      'var|er|vore|vært|reiste|drog|dro|sende|sendte',
      'på (?:utplassering|utveksling|praksis|studieopph\\p{L}+|hospitering|dugnad|feltarbeid|tokt)|(?<=\\s)ute(?=\\s+i\\s)',
      6,
    ),
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'delegation',
    words: 'på dugnad i|fulgte (?:[^\\s,.;:!?]+\\s+){1,4}?i felt|følgde (?:[^\\s,.;:!?]+\\s+){1,4}?i felt',
    weight: 6,
    act: true,
    direction: 'out',
  },
  { kind: 'delegation', words: frame('med|var|deltok|reiste', '\\p{L}*(?:delegasjonen|delegasjon)', 6), weight: 8, act: true },
  { kind: 'talk', words: frame('heldt|holdt|gav|ga|hadde', 'appell(?:en)?|opningsord|åpningsord|hovudtale\\p{L}*|hovedtale\\p{L}*', 8), weight: 8, act: true },
  { kind: 'talk', words: '(?:vart|ble|blei) (?:[^\\s,.;:!?]+\\s+){0,2}?(?:presentert|lagt fram|lagt frem) (?:av|på|for)', weight: 6, act: true },
  { kind: 'moderation', words: frame('leia|leidde|ledet|ledde|leda|styrte|var ordstyrar for|var ordstyrer for', SESSION, 6), weight: 9, act: true },
  { kind: 'moderation', words: 'styrte ordet|førte ordet|leia ordskiftet|ledet ordskiftet', weight: 9, act: true },
  {
    kind: 'contribution',
    words: '(?:innspel|innspill|råd|kommentar|bidrag|merknad)(?:et|a|ene|ane)? (?:vi|me) (?:gav|ga|sende|sendte|kom med)',
    weight: 7,
    act: true,
    direction: 'out',
  },
  {
    kind: 'contribution',
    words: frame(
      'leverte|sende|sendte|gav|ga|oversende|oversendte',
      '(?:nominasjon|merknad|utta|svar|utkast|vurdering|dokumentasjon|kart|datasett|tal|statistikk|skjema|fråsegn|bod)\\p{L}*',
      4,
    ),
    weight: 7,
    act: true,
    direction: 'out',
  },
  {
    kind: 'contribution',
    words: '(?:ut)?lånt (?:ut )?til|lån(?:te|er|ar) ut|lånt ut|utlån til|(?:stilt|stille|stilles|stilles) til (?:rådvelde|disposisjon)',
    weight: 6,
    act: true,
    direction: 'out',
  },
  { kind: 'collaboration', words: '(?:fekk|fikk|får) låne|lån(?:te|t) (?:[^\\s,.;:!?]+\\s+){1,4}?(?:frå|fra)', weight: 5, act: true },
  {
    kind: 'contribution',
    words: '(?:er|vart|ble|blei)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:lova|lovet|lovt)(?=\\s+(?:\\p{L}|\\d))',
    weight: 7,
    act: true,
    direction: 'out',
  },
  { kind: 'contribution', words: '(?:får|fekk|fikk)\\s+(?:[^.;:!?]{1,60}?)\\s+(?:frå|fra|av)\\s+oss', weight: 7, act: true, direction: 'out' },
  {
    kind: 'contribution',
    words:
      'lov(?:na|nad|nader|te|a|t|et)\\p{L}*\\s+(?:[^.;:!?]{1,60}?)\\s+(?:innfri(?:dd|tt)|innfridde|halde[nt]?|holdt|oppfylt)|løftet\\s+(?:[^.;:!?]{1,60}?)\\s+(?:innfridd|holdt|halde)',
    weight: 8,
    act: true,
    direction: 'out',
  },
  {
    kind: 'membership',
    words:
      '(?:nasjonalt )?kontaktpunkt(?:et)? (?:for|i|til)|er (?:[^\\s,.;:!?]+\\s+){0,3}?(?:nasjonalt )?kontaktpunkt|nye? i (?=\\p{Lu})|(?:blei|vart|ble|blitt|vorte)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?medlem(?:mer|mar)?|(?:siden|sidan) (?:[^\\s,.;:!?]+\\s+){0,3}?medlem',
    weight: 7,
    act: true,
  },
  {
    kind: 'board',
    words: frame(
      'ble|vart|blei|er|var|vore|vært',
      '\\p{L}*(?:sekretær|nestleiar|nestleder|leiar|leder|visepresident|president|styremedlem) (?:for|i|av)(?!\\s+(?:avdelinga|avdelingen|seksjonen))',
      5,
    ),
    weight: 7,
    act: true,
  },
  { kind: 'publication', words: frame('avla|la fram|la frem|leverte', WORK, 3), weight: 7, act: true, role: 'author' },
  {
    kind: 'publication',
    words: `${WORK}\\s+(?:[^.;:!?]{0,60}?)\\s?(?:er antatt|er antatt|er godteken|er godtatt|står i|stod i|sto i|kommer på trykk|kjem på trykk|er på trykk|er trykt|er omsett|er oversatt)`,
    weight: 8,
    act: true,
    role: 'author',
  },
  {
    kind: 'publication',
    words: '(?:vart|ble|blei|er|vart)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:omtala|omtalt|sitert|vist fram|nemnd|nevnt)\\s+i',
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'agreement',
    words: '(?:ble|vart|blei)\\s+(?:vi\\s+|me\\s+)?(?:enige|einige|samde)\\s+(?:med|om)|(?:utkast|forslag) (?:til avtale )?(?:sendes|vert sendt|blir sendt)',
    weight: 6,
    act: true,
  },
  {
    kind: 'event',
    words: frame(
      'var|er|vere|være|stod|sto',
      'vert(?:skap|ar|er)?(?: for)?\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?\\p{L}*(?:konferanse|veke|veka|uke|uka|seminar|kongress|forsamling|årsmøte|leiarmøte|ledermøte|samling|festival|messe|arrangement)\\p{L}*',
      4,
    ),
    weight: 8,
    act: true,
    role: 'host',
  },
  { kind: 'mandate', words: frame('skal|vil', 'ta over|overta|leie|lede|drive|administrere', 4), weight: 6, act: true },
  {
    kind: 'collaboration',
    words: frame(
      'leia|leiar|leidde|leier|ledet|leder|koordinerer|koordinerte|driv|driver|deltek i|deltar i|deltok i|partnar i|partner i|med i',
      '\\p{L}*(?:prosjekt(?:et|a|er)?|program(?:met)?|aksjon(?:en)?|kontrollaksjon(?:en)?|konsortium|konsortiet)',
      5,
    ),
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words: frame(
      'fått til|fekk til|fikk til|starta|startet|oppretta|opprettet|innleidde|innledet',
      '(?:\\p{L}*utveksling|\\p{L}*samarbeid|\\p{L}*prosjekt|\\p{L}*partnarskap|\\p{L}*partnerskap)\\p{L}*',
      4,
    ),
    weight: 7,
    act: true,
  },
  { kind: 'collaboration', words: 'huse (?:[^\\s,.;:!?]+\\s+){1,4}?(?:frå|fra)', weight: 5, act: true, role: 'host' },
];
