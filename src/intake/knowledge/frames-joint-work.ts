import type { KindRule } from './kind-rule.ts';

const few = '(?:[^\\s,.;:!?]+\\s+)';
const WORKING_NO =
  '(?:driv|driver|dreiv|drev|leier|leiar|leia|leder|ledet|leidde|utviklar|utvikler|utvikla|utviklet|byggjer|bygger|bygde|lagar|lager|laga|laget|arbeider|arbeidde|jobbar|jobber|jobba|jobbet|kartlegg|kartla|kartlegger|overvakar|overvåker|granskar|forskar|forsker|forska|forsket|studerer|testar|tester|testa|testet|prøver ut|prøvde ut|måler|målte|koordinerer|koordinerte|utvekslar|utveksler|utveksla|utvekslet)';
const WITH_NO = '(?:saman|sammen|i lag|i samarbeid|i fellesskap) med';
const WORKING_EN =
  '(?:run|runs|ran|lead|leads|led|develop|develops|developed|are developing|is developing|build|built|are building|work|works|worked|monitor|monitored|map|mapped|study|studied|test|tested|are testing|coordinate|coordinated|operate|operates|operated|carry out|carried out|do research|explore|explored|exchange|exchanged|have exchanged|share)';

/** Work done with others: who does it may stand on either side of what is done. Writing, hosting and paying together have kinds of their own. */
export const JOINT_WORK_NO: readonly KindRule[] = [
  {
    kind: 'collaboration',
    words: `(?!(?:vi|me|er|var|vil|skal|har|hadde|ble|vart|blei|skreiv|skrev|gav|ga|møtte|arrangerte|skipa|signerte|underteikna|inviterte|besøkte|vitja|kom|reiste|drog|dro)\\s)\\p{Ll}{3,}(?:a|te|et|de|er|ar)\\s+(?:${few}{0,5}?)${WITH_NO} (?:oss|oss her)(?!\\p{L})`,
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:hadde|har|har hatt|tok|fekk|fikk) (?:oss|vi|me|\\p{L}+ vår\\p{L}*) med (?:på|i)(?= (?!laget|styret|delegasjonen|reisa|turen|møtet))`,
    weight: 7,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:har vore|har vært|er|var) (?:vår |vårt |ein av våre |en av våre |${few}{0,2}?)?(?:næraste |nærmeste |viktigaste |viktigste |faste |fast )?(?:samarbeids)?(?:partnar|partner|partneren|partnaren)(?: vår)?(?: sidan| siden| i \\p{L}+ år)`,
    weight: 7,
    act: true,
  },
  { kind: 'collaboration', words: `${WORKING_NO}\\s+(?:vi\\s+|me\\s+)?${few}{0,8}?${WITH_NO}(?=\\s)`, weight: 7, act: true },
  { kind: 'collaboration', words: `${WITH_NO}\\s[^.;:!?]{2,100}?\\s${WORKING_NO}\\s+(?:vi|me)(?!\\p{L})`, weight: 7, act: true },
  {
    kind: 'collaboration',
    words: `(?:vi|me)\\s+(?:\\p{L}+\\s+)?${WORKING_NO}\\s+(?:ein|eit|en|et|ei)?\\s?(?:felles|sams|gjensidig)\\s+${few}{1,4}?med(?=\\s)`,
    weight: 7,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `\\p{L}*(?:prosjektet|programmet|arbeidet|samarbeidet|kurset|forsøket|piloten|forskinga|forskningen)\\s+(?:[«"“][^»"”]{1,60}[»"”])?[^.;:!?]{0,60}?,?\\s?${WITH_NO}\\s[^.;:!?]{2,80}?,?\\s(?:starta|startet|tok\\s+til|begynte|held\\s+fram|heldt\\s+fram|fortset|fortsetter|fortsatte|går|gjekk|gikk|vart\\s+avslutta|ble\\s+avsluttet|har\\s+vart|varer)`,
    weight: 7,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:utvekslar|utveksler|utveksla|utvekslet|delar|deler)\\s+(?:vi\\s+|me\\s+)?${few}{0,4}?(?:data|erfaring\\p{L}*|personell|tilsette|ansatte|student\\p{L}*)\\s+(?:${few}{0,4}?)(?:saman|sammen|jamleg|jevnlig|kvar|hver|kvart|hvert|med\\s+kvarandre|med\\s+hverandre)`,
    weight: 6,
    act: true,
  },
];
export const JOINT_WORK_EN: readonly KindRule[] = [
  {
    kind: 'collaboration',
    words: `(?:has been|have been|was|were|is) (?:our |one of our |a )(?:\\p{L}+ ){0,2}?partners?(?: since| for)(?=\\s)`,
    weight: 7,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:together|jointly) with [^;:!?]{2,80}?,? we (?:ran|run|patrolled|checked|inspected|carried out|took part in|tested|trained|restored|surveyed|counted|mapped)(?!\\p{L})`,
    weight: 8,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:start|starts|started|launch|launched|begin|began|set up|run|running|continue|continues|continued|resume|resumed)\\s+${few}{0,5}?(?:projects?|programmes?|partnerships?|collaboration|co-?operation|networks?|trials?|pilots?|exchange)\\s+${few}{0,6}?with(?=\\s)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:together|jointly|in (?:co-?operation|collaboration|partnership)) with [^;:!?]{2,120}?,? we (?:\\p{L}+ )?${WORKING_EN}(?!\\p{L})`,
    weight: 8,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `${WORKING_EN}\\s+${few}{0,8}?(?:together|jointly|in co-?operation|in collaboration|in partnership|with partners|with colleagues)\\s+(?:with|at|in|from)`,
    weight: 7,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `(?:exchange|exchanges|exchanged|have exchanged|has exchanged|share|shares|pool|pools)\\s+${few}{0,3}?(?:data|staff|samples|students|experience|readings|results|personnel)(?!\\s+(?:with|to)\\s+us)`,
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `we\\s+(?:\\p{L}+\\s+)?(?:are|have been)\\s+(?:developing|building|running|testing|working|mapping|studying)\\s+${few}{0,7}?with(?=\\s)`,
    weight: 7,
    act: true,
  },
];
