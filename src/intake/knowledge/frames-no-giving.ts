import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const WORK =
  '\\p{L}*-?(?:rapport|rapporten|studie|studien|artikkel|artikkelen|bok|boka|boken|notat|notatet|video|videoen|film|filmen|tekst|teksten|tekstar|tekster|kronikk|kronikken|podkast|rettleiing|rettleiar|veileder|veilederen|hefte|heftet|kapittel|kapitlet)';
const IN_BETWEEN = '(?:(?!,\\s(?:som|der|og|noko|noe)\\s)[^.;:!?]){0,90}?'; // an apposition, but no clause of its own
const REPORTAGE = '\\p{L}*(?:reportasje|reportasjen|oppslag|innslag|portrett|nyheitssak|nyhetssak|notis)';

/** Verbs of writing, paying, helping and agreeing with what they take, for Nynorsk and Bokmål; the subject may be left out, as it is in notes. */
export const GIVING_NO: readonly KindRule[] = [
  { kind: 'publication', words: 'på trykk|trykt i|lesarbrev i|leserbrev i|kronikk i|gjesteinnlegg i', weight: 7, act: true, role: 'author' },
  { kind: 'funding', words: frame('kjøpte|kjøpt|spanderte|spandert', '(?:for|til)(?= )|reis(?:a|en)|buss\\p{L}*|bill?ett\\p{L}*', 4), weight: 6, act: true },
  {
    kind: 'contribution',
    words: 'støtt(?:a|et|er|ar)\\s+(?:han|ho|henne|hen|den|det|dei|de|dem|arbeidet|prosjektet)',
    weight: 5,
    act: true,
    role: 'supporter',
  },
  {
    kind: 'publication',
    words: '(?:sitert|siterte|omtalt|omtala|omtalte|nemnd|nemnt|nevnt|profilert|portrettert|anmeldt|meld)\\s+(?:av|i|hos|på)',
    weight: 7,
    act: true,
    role: 'featured',
  },
  {
    kind: 'contribution',
    words: 'føreslo|foreslo|la fram (?:forslag|framlegg)|fremmet (?:forslag|innspill)|fremja (?:forslag|framlegg)|gjorde framlegg om',
    weight: 6,
    act: true,
  },
  {
    kind: 'publication',
    words: `${frame('sende|sendte|gav|ga|gjev|gir', '(?<= )ut', 4)}(?=\\s+(?:[«"“x]|ein|eit|en|et|ei|${WORK}))`,
    weight: 7,
    act: true,
    role: 'author',
  },
  { kind: 'publication', words: frame('kom|kjem|kommer|låg|foreligger|ligg føre', WORK, 3), weight: 7, act: true, role: 'author' },
  {
    kind: 'publication',
    words: `${frame(WORK, 'handlar om|handler om|handla om|handlet om|tek opp|tar opp|ser på', 8)}`,
    weight: 5,
    act: true,
    role: 'author',
  },
  {
    kind: 'publication',
    words: `${WORK}${IN_BETWEEN}\\s(?:har|nemner|nevner|omtalar|omtaler|siterer|viser til)\\s+(?:oss|\\p{L}+\\s+med(?=\\s*[.,]|\\s*$))`,
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'publication',
    words: `${WORK}\\s${IN_BETWEEN},?\\s(?:kom|kjem|kommer|låg føre|forelå)\\s+(?:ut\\s+)?(?:i|på|den|før|etter)`,
    weight: 7,
    act: true,
  },
  {
    kind: 'publication',
    words: frame('laga|lagde|laget|lager|hadde|gjorde|sende|sendte|trykte|trykt|skreiv|skrev', REPORTAGE, 3),
    weight: 7,
    act: true,
    role: 'featured',
  },
  {
    kind: 'funding',
    words: frame(
      'bidrog|bidro|bidreg|bidrar|bidratt|bidrege|gav|ga|gje|gir|gjev|gitt|løyvde|bevilga|bevilget|overførte|betalte|støtta|støttet|donerte|sende|sendte|skjøt inn|spytta i|overrekte|overrakte|sette av|satt av|sett av|øyremerk(?:te|a|et)|samla inn|samlet inn',
      MONEY,
      4,
    ),
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: frame('støtta|støttet|støttar|støtter', '(?:prosjekt|partnar|partner|organisasjon|tiltak|skul|skole)\\p{L}*', 3),
    weight: 6,
    act: true,
  },
  { kind: 'funding', words: `får\\s+(?:${MONEY})`, weight: 7, act: true },
  {
    kind: 'funding',
    words: frame('fekk|fikk|mottok|får', `${MONEY}|(?:tilskot|tilskudd|støtte|stipend|midlar|midler|pengar|penger)(?=\\s+(?:frå|fra|av))`, 3),
    weight: 7,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  {
    kind: 'funding',
    words:
      'lønn(?:er|te)|lønna(?=\\s+(?:vi|me|ei|ein|en))|sponsa|sponset|spleis(?:te|a|er)|dekk(?:te|jer|ja|et|a)\\s+(?:\\p{L}+\\s+){0,2}(?:kostnad\\p{L}*|utgift\\p{L}*|reisa|reisen|\\p{L}*løn\\p{L}*)',
    weight: 6,
    act: true,
  },
  {
    kind: 'contribution',
    words: frame(
      'lån(?:te|a|er) ut|stilte|stiller|sende|sendte|bidrog|bidro',
      'ekspert(?:ar|er)?|rådgjevar(?:ar)?|rådgiver(?:e)?|utstyr|innspel|innspill|høringssvar|høyringssvar|merknad(?:er|ar)?|data',
      4,
    ),
    weight: 6,
    act: true,
  },
  {
    kind: 'contribution',
    words: frame('fekk|fikk|får', '(?:innspel|innspill|råd|hjelp|rettleiing|veiledning|opplæring|bistand)\\s+(?:frå|fra|av)\\s+(?:oss)', 3),
    weight: 7,
    act: true,
    direction: 'in',
  },
  {
    kind: 'agreement',
    words: frame(
      'avtale(?:n|r)?|\\p{L}+avtalen?',
      'sagt opp|seid opp|fornya|fornyet|forlenga|forlenget|avslutta|avsluttet|underteikna|undertegnet|underskriven|underskrevet|skriven under|inngått|i hamn|i havn',
      9,
    ),
    weight: 7,
    act: true,
  },
  {
    kind: 'mandate',
    words: frame(
      'skal|kjem til å|kommer til å|leier|leder|leia|ledet|tok over|fekk|fikk',
      '(?:leie|lede|leiinga av|ledelsen av|koordinere|ansvar(?:et)? for|\\p{L}*oppdrag)(?=\\s)',
      3,
    ),
    weight: 5,
    act: true,
  },
];
