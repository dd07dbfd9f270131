import { MARK } from '../mask-names.ts';
import type { KindRule } from './kind-rule.ts';
import { OUR_PEOPLE, STEP, THEM_BARE, US, WE } from './masked.ts';
import { MONEY } from './money.ts';

const gap = `(?:(?!\\s(?:vi|me|we|i|eg|jeg|${MARK.us}~*|som|who|which|that|at)\\s)[^.;:!?]){0,60}?`;
const noMoney = `(?![^.;:!?]*(?:${MONEY}))`;
const work =
  '(?:\\p{L}*(?:rapport|handbok|håndbok|veileder|rettleiar|notat|utkast|kart|datasett|manual|undervisningsopplegg|opplegg|oversyn|oversikt|svar|merknader|merknadar|innspel|innspill)\\p{L}*|reports?|manuals?|guides?|handbooks?|drafts?|data|datasets?|maps?|comments|papers?|toolkits?|kits?)';
const oursNow = '(?:våre|vår|vårt|våra|our|oss|us)';
const lent = '(?:lånte|låner|lånt|lent|lends?|loaned|seconded|utplasserte|stilte|avga|avgav)';

const helped = { kind: 'contribution', direction: 'in', act: true } as const;

/** What others give us and we them, told by who stands where: people lent, teaching, data, documents, leave to use things. Money has its own rules. */
export const GIVING: readonly KindRule[] = [
  { ...helped, role: 'host', weight: 9, words: `(?<=${THEM_BARE}${gap}\\s)${lent}\\s+(?:ut\\s+)?(?:${US}|[^.;:!?]{1,60}?\\s(?:til|to)\\s+${US})` },
  {
    ...helped,
    role: 'host',
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s|(?:its|their|deira|deires|deres|derifrå|derfra)\\s(?:[\\p{L}-]+\\s)?)(?:trained|taught|lærte\\s+opp|kursa|kurset|underviste|rettleidde|veiledet|(?:heldt|holdt|gav|ga|gave|held|ran)\\s+${STEP}{0,3}?(?:\\p{L}*kurs|opplæring|course|training)\\s+(?:for|til|to))\\s+${STEP}{0,2}?${oursNow}`,
  },
  {
    ...helped,
    role: 'collaborator',
    weight: 8,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:gav|ga|gir|gjev|har\\s+gitt|har\\s+gjeve|gi|gje|gave|gives|give|given|granted|send|sende|sendte|lend|låne|teach|delte|deler|shared|sent|provided|supplied|let|lets|lèt|lot|lar)\\s+${US}${noMoney}(?!\\s+(?:om|know|vite|veta|ein\\s+førespurnad|en\\s+forespørsel|a\\s+visit|eit\\s+besøk)\\s)`,
  },
  {
    ...helped,
    role: 'collaborator',
    weight: 8,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:delte|deler|dele|shared|shares|share|sende|sendte|overleverte|handed\\s+over|provided|stilte|stille)\\s+${noMoney}[^.;:!?]{1,60}?\\s(?:med|with|til|to)\\s+${US}(?!\\p{L})`,
  },
  {
    ...helped,
    role: 'collaborator',
    weight: 9,
    words: `(?:let|lets|lar|lèt|late|la|allow(?:s|ed)?)\\s+${US}\\s+(?:to\\s+)?(?:have|use|borrow|see|try|test|copy|get|bruke|låne|prøve|teste|få|sjå|se|kopiere)|(?:sagt|lova|lovet|lovte|promised|said)\\s+(?:oss\\s+|us\\s+)?(?:at|that)\\s+(?:vi|me|we)\\s+(?:får|skal få|kan få|kan|can|may|shall have|will get)(?:\\s+(?:bruke|låne|prøve|teste|ha|use|have|borrow))?`,
  },
  {
    kind: 'funding',
    role: 'collaborator',
    direction: 'in',
    act: true,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:renewed|extended|increased|raised|fornya|fornyet|forlenga|forlenget|auka|økte|vidareførte|videreførte)\\s+(?:our\\s+${STEP}{0,2}?(?:grant|funding|support|core support)|\\p{L}*(?:støtta|støtten|tilskotet|tilskuddet|løyvinga|bevilgningen)\\s+(?:vår|vårt|til\\s+oss))`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?:deliver(?:ed|s)?|send|sent|submit(?:ted)?|hand(?:ed)?\\s+over|levere|leverer|leverte|oversende|oversender|overlevere|owe[sd]?)\\s+${noMoney}(?:${STEP}{0,5}?${work}\\s+)?(?:(?!\\s(?:på|om|with|together)\\s)[^.;:!?]){0,40}?(?<=\\s)(?:to|til)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${THEM_BARE}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:is|are|was|were|has\\s+been|have\\s+been|er|var|vart|ble|blei|har\\s+vorte|har\\s+blitt)\\s+(?:also\\s+|òg\\s+|også\\s+)?(?:owed|promised|lova|lovet|lovt|tilsagt)${noMoney}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?:vi|me|we|${MARK.us}~*)\\s+(?:har\\s+|have\\s+|has\\s+)?(?:dessutan\\s+|dessuten\\s+|òg\\s+|også\\s+|also\\s+)?(?:tilsagt|garantert|guaranteed|offered|tilbydd|tilbudt|tilbode)\\s+${noMoney}(?:[\\p{Ll}-]+\\s+){0,3}?${THEM_BARE}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:skal\\s+(?:få|ha)|får|vil\\s+få|(?:will|shall|is\\s+to|are\\s+to)\\s+(?:get|have|receive|be\\s+(?:given|sent|lent))|gets|receives)${noMoney}\\s+[^.;:!?]{0,60}?(?:\\p{L}+\\s+(?:vår|vårt|våre)|our\\s+\\p{L}+|(?:frå|fra|from)\\s+(?:oss|us)|${work})`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?:promised|pledged|lova|lovet|lovar|lover|lovt)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}?${THEM_BARE}\\s+(?:å|to)\\s+(?:send|sende|levere|deliver|give|gi|gje|lage|laga|make|write|skrive|translate|omsetje|oversette|train|teach|lend|låne|halde|holde|hold|stille|second|setje\\s+om|sette\\s+om|omsetja|dele|share|hjelpe|help)${noMoney}(?!\\s+(?:its|sin|sitt)\\s)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 9,
    words: `(?:sagt\\s+ja\\s+til\\s+å|agreed\\s+to|gått\\s+med\\s+på\\s+å|lova\\s+å|lovet\\s+å|promised\\s+to)\\s+(?:dele|share|låne|lend|gi|give|gje)${noMoney}\\s+[^.;:!?]{2,60}?\\s(?:med|with|til|to)\\s+(?:the\\s+)?${THEM_BARE}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 7,
    words: `(?:gav|ga|gave|har\\s+gitt|have\\s+given)\\s+(?:the\\s+)?${THEM_BARE}(?=\\s+(?!(?:ut|eit\\s+intervju)(?!\\p{L})))${noMoney}`,
  },
  {
    ...helped,
    role: 'host',
    weight: 9,
    words: `(?<=(?:of|from|frå|fra|ved)\\s(?:the\\s)?${THEM_BARE}${gap}\\s)(?:was|were|is|are|vart|ble|blei|er)\\s+(?:seconded|lent|loaned|utlånt|utlånte|utplassert|lånt\\s+ut)\\s+(?:to|til)\\s+(?:${US}|the\\s+secretariat|sekretariatet|our\\s+\\p{L}+)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 8,
    words: `(?:vi|me|we|${MARK.us}~*)\\s+(?:har\\s+|have\\s+|has\\s+)?(?:\\p{L}+\\s+)?(?:sent|gave|given|handed|lent|sende|sendte|sendt|gav|ga|gitt|leverte|lånte|send|skaffa|skaffet)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}${THEM_BARE}\\s+(?:(?:in|i|of|på)\\s+${THEM_BARE}\\s+)?${noMoney}(?=(?:our|the|a|an|two|three|four|some|\\d+|vår|våre|vårt|ein|eit|en|et|to|tre|fire|nokre|noen|\\p{L}+(?:ar|er|ane|ene))\\s?)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 8,
    words: `(?:lorry|truck|shipment|container|consignment|van|load|ship|lastebil|containar|container|sending|forsending|trailer|vogntog|hjelpesending|last)\\p{L}*\\s+[^.;:!?]{0,60}?(?:left|went|drove|sailed|set\\s+off|gjekk|gikk|rulla|rullet|køyrde|kjørte|drog|dro|seglde|seilte|avgjekk|avgikk)\\s+[^.;:!?]{0,50}?(?:for|to|mot|til)\\s+(?:the\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}${THEM_BARE}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 8,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:got|received|(?:was|were)\\s+given|fekk|fikk|har\\s+fått)\\s+${noMoney}[^.;:!?]{1,60}?\\s(?:from|frå|fra|av)\\s+${US}|(?<=${THEM_BARE}${gap}\\s)(?:fekk|fikk)\\s+(?:${STEP}{0,2}?)med\\s+seg\\s+(?:ein|eit|en|et|to|tre|\\p{L}+(?:ar|er))|(?<=${THEM_BARE}${gap}\\s)(?:took\\s+home|left\\s+with|went\\s+home\\s+with)\\s+(?:a|an|two|three|\\d+|our|the)(?=\\s)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 8,
    words: `(?:har|hadde|hatt|have|has|had)\\s+(?:vi\\s+|me\\s+|[\\p{Ll}-]+\\s+){0,3}?(?:hatt\\s+|had\\s+)?(?:ein|en|an?|to|two)\\s+(?:[\\p{L}-]+\\s+)?(?:rådgjevar|rådgiver|ekspert|lærar|lærer|advisers?|advisors?|experts?|teachers?)(?:ar|e)?\\s+(?:ved|i|hos|hjå|at|in|with)\\s+(?:the\\s+|det\\s+|den\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:${THEM_BARE}|(?:landets|landet\\s+sitt|the\\s+country['’]s)\\s+[\\p{L}-]+|\\p{Ll}{6,}(?:et|en|a)(?!\\p{L}))|(?:har|hadde)\\s+(?:\\p{L}+\\s+)?(?:bistått|hjulpet|hjelpt|assistert|lært\\s+opp|undervist|rettleidd|veiledet)(?=\\s)|(?:worked|arbeidde|arbeidet|jobba|jobbet|tenestegjorde|tjenestegjorde)\\s+(?:there|der|(?:at|in|for|ved|i|hos|hjå)\\s+(?:the\\s+|det\\s+|den\\s+)?${THEM_BARE})`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 5,
    words: `(?:${WE}|${OUR_PEOPLE})\\s+(?:har\\s+|have\\s+)?(?:installed|fitted|repaired|set\\s+up|built|mended|tested|checked|mapped|surveyed|reviewed|evaluated|installerte|installert|monterte|reparerte|sette\\s+opp|satte\\s+opp|bygde|testa|testet|kartla|evaluerte|gjekk\\s+gjennom|gikk\\s+gjennom)\\s+(?:${STEP}{0,6}?(?:for|til|hos|hjå|at|in)\\s+(?:the\\s+)?${THEM_BARE}|${THEM_BARE})`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 8,
    words: `(?:har|hadde|has|have|had)\\s+(?:[^\\s.;:!?]+\\s+){1,6}?(?:fått|motteke|mottatt|received|been\\s+given|had)\\s+${noMoney}[^.;:!?]{1,50}?\\s(?:frå|fra|av|from)\\s+${US}`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'in',
    act: true,
    weight: 7,
    words:
      '(?:den|det|dei|de|it|they|this|these|svaret|merknadene|innspillet|som|which)\\s+(?:ble|vart|blei|was|were)\\s+(?:oversendt?|sendt?|levert|overlevert|avgitt|sent|submitted|delivered|handed\\s+(?:over|in))(?=\\s+(?:i|den|på|in|on)\\s|[\\s.,]*$)',
  },
  {
    ...helped,
    role: 'collaborator',
    weight: 8,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:har|has|have)\\s+(?:\\p{L}+\\s+)?(?:sendt|send|sent|gitt|gjeve|given|lånt|lent|delt|shared|skaffa|skaffet)\\s+${US}${noMoney}(?!\\s+(?:ein\\s+førespurnad|en\\s+forespørsel|an?\\s+(?:request|invitation)|a\\s+question)(?!\\p{L}))`,
  },
  {
    ...helped,
    role: 'collaborator',
    weight: 5,
    words: `(?<=${THEM_BARE}${gap}\\s)(?:shared|delte)\\s+(?!${US})${noMoney}(?:[\\p{L}-]+\\s+){0,2}?(?:data|intelligence|information|knowledge|experience|methods?|results|informasjon|kunnskap|erfaring\\p{L}*|metod\\p{L}*|resultat\\p{L}*|etterretning)`,
  },
  {
    kind: 'contribution',
    role: 'contributor',
    direction: 'out',
    act: true,
    weight: 6,
    words: `${WE}\\s+(?:have\\s+|har\\s+)?(?:returned\\s+the\\s+favour|gjengjelda|gjengjeldte|gjengjeldt)(?!\\p{L})`,
  },
];
