import type { KindRule } from './kind-rule.ts';

const WORK =
  '(?:reports?|stud(?:y|ies)|articles?|papers?|books?|briefs?|guides?|handbooks?|toolkits?|videos?|films?|podcasts?|op-eds?|blogs?|blog posts?|think pieces?|publications?|chapters?|evaluations?|manuals?|newsletters?)';
const few = '(?:[\\p{L}-]+\\s+){0,4}?';

const modal = '(?:will|shall|is to|are to|plan to|plans to|agreed to|promised to|have promised to|pledged to|going to)\\s+(?:\\p{L}+\\s+){0,2}?';

/** How English says the kinds. */
export const KINDS_EN: readonly KindRule[] = [
  { kind: 'interview', words: 'interview(?:ed|s|ing)?', weight: 9, act: true },
  {
    kind: 'invitation',
    words: '(?:would like to|wish(?:es)? to|(?:is|are) (?:pleased|delighted|happy) to)\\s+invite|invit(?:ed|es|e|ations?)',
    weight: 9,
    act: true,
  },
  {
    kind: 'moderation',
    words: `moderat(?:ed|es|ing)|(?:chaired|facilitated|led)\\s+${few}(?:sessions?|panels?|debates?|discussions?|round ?tables?|webinars?|workshops?)`,
    weight: 9,
    act: true,
  },
  {
    kind: 'talk',
    words: `(?:gave|give|gives|delivered|made|presented|held)\\s+${few}(?:talks?|speech(?:es)?|presentations?|keynotes?|lectures?|address|remarks)|spoke|speaks|(?:was|were|is|are)\\s+${few}(?:speakers?|panellists?|panelists?)|presented|lectured|addressed|took part in (?:a|the) panel`,
    weight: 8,
    act: true,
  },
  { kind: 'talk', words: 'talks?|keynotes?|lectures?|speech|presentations?', weight: 4 },
  { kind: 'delegation', words: `(?:was|were|part|joined|took part|participated|members?)\\s+(?:\\p{L}+\\s+){0,6}?delegations?`, weight: 8, act: true },
  { kind: 'delegation', words: 'delegations?', weight: 7 },
  { kind: 'delegation', words: 'travell?ed to|visited|went to|study (?:tour|visit|trip) to', weight: 6, act: true, direction: 'out' },
  {
    kind: 'board',
    words: `(?:hold|holds|held|have|has|had|took|take|takes|won|sit|sits|sat|serve|serves|served|elected|re-elected|appointed|chairs?|chaired|joined)\\s+${few}(?:boards?|steering committee|steering group|executive committee|core group|committee|council|advisory group)|board members?(?!\\s+(?:travelled|visited|went|met|flew|attended|spoke|came|took|toured))|seat on|(?:elected|appointed)\\s+(?:as\\s+)?(?:vice[- ])?(?:president|chair|treasurer|secretary)|(?:remain|remains|remained|continue|are|were|is|was|been)\\s+(?:\\p{L}+\\s+){0,2}?on\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:board|committee|council|group|panel)|(?:chairs|chaired|chair)\\s+(?:the|its|a)\\s+${few}(?:committee|network|working group|board|council|consortium|alliance|association|commission|task force)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'membership',
    words: '(?:joined|became|become|are|is|were|was|been)\\s+(?:\\p{L}+\\s+){0,3}members?(?:\\s+of)?|membership|observers? (?:in|to|at|on)|joined the|acceded',
    weight: 6,
    act: true,
  },
  {
    kind: 'publication',
    words: `publish(?:ed|es)|came out|comes out|will come out|wrote(?! to )(?![^.;:!?]{0,60}? (?:to us|and (?:asked|wanted|wished|requested|needed)|asking|wanting)(?!\\p{L}))|(?<!(?:are|is|be|being) )written(?! (?:down|comments?|input|inputs|submission|statement|evidence|reply|answer))|writes|authored|co-authored|launched|released|issued|edited|(?:will|to) be published`,
    weight: 7,
    act: true,
    role: 'author',
  },
  {
    kind: 'publication',
    words: `(?:was|were|is|are|been)\\s+(?:\\p{L}+\\s+){0,2}(?:featured|quoted|cited|mentioned|profiled|referred to)\\s+in`,
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'publication',
    words: '(?:quoted|cited|mentioned|profiled|featured)\\s+(?:\\p{L}+\\s+){0,2}?(?:us|our)|refers? to (?:us|our)|referred to (?:us|our)',
    weight: 8,
    act: true,
    role: 'featured',
  },
  { kind: 'publication', words: WORK, weight: 3 },
  {
    kind: 'funding',
    words: `(?:paid|pays|funded|funds|financed|finances|co-funded|co-financed|sponsored|granted|donated)|(?:contributed|gave|provided|awarded|transferred|supported)\\s+${few}(?:[€$£]\\s?\\d[\\d.,]*|(?:EUR|NOK|USD|GBP)\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s*(?:million|kroner|euros?|dollars?|pounds?)|a grant|grants|funding|financial support)`,
    weight: 7,
    act: true,
  },
  { kind: 'funding', words: 'grants?|funding|scholarships?', weight: 3 },
  {
    kind: 'contribution',
    words: `contribut(?:ed|es|ions?)|(?:gave|gives?|provided|provides?|sent|submitted|offered|delivered|supplied)\\s+${few}(?:input|inputs|advice|(?:written )?comments|feedback|training|support|guidance|expertise|evidence)|advised|trained|taught|responded to|answered|commented on|peer[- ]reviewed|reviewed|(?:gave|ran|taught|held)\\s+${few}(?:courses?|training)`,
    weight: 6,
    act: true,
  },
  {
    kind: 'agreement',
    words: `signed|entered into|concluded|renewed|extended|(?:a|an|the|framework|cooperation|new)\\s+agreements?|memorand(?:um|a)(?: of understanding)?|MoUs?`,
    weight: 7,
    act: true,
  },
  {
    kind: 'mandate',
    words:
      'took over|taken over|takes over|took on|was given responsibility|were given responsibility|responsible for|was assigned|were assigned|tasked|mandated|mandate|recruit(?:s|ed)',
    weight: 6,
    act: true,
  },
  { kind: 'event', words: `(?:organi[sz]ed|organi[sz]es|co-organi[sz]ed|arranged|hosted|hosts|co-hosted|convened|plans|planned|staged)`, weight: 6, act: true },
  { kind: 'event', words: 'we (?:\\p{L}+ )?(?:co-)?(?:organi[sz]ed|arranged|hosted|convened)', weight: 7, act: true, role: 'host' },
  {
    kind: 'event',
    words: `(?:attended|took part in|participated in|joined)\\s+${few}(?:conferences?|summits?|seminars?|webinars?|workshops?|forums?|assembly|congress|week|fair)`,
    weight: 6,
    act: true,
  },
  { kind: 'event', words: 'conferences?|seminars?|webinars?|workshops?|summits?|side events?|gatherings?|courses?', weight: 3 },
  { kind: 'meeting', words: `met(?:\\s+with)?|(?:attended|held|had|took part in|participated in|joined)\\s+${few}(?:meetings?|calls?)`, weight: 6, act: true },
  {
    kind: 'meeting',
    words: `(?:received|hosted|welcomed)\\s+(?:a\\s+)?${few}(?:visits?|visitors|groups?|teams?|delegations?|officials|guests|minister|ambassador)|welcomed`,
    weight: 9,
    act: true,
    role: 'host',
  },
  { kind: 'meeting', words: 'meetings?|visits?', weight: 4 },
  {
    kind: 'consultation',
    words: 'consult(?:ed|s|ations?)|discussed|exchanged (?:experiences?|views)|talks with|conversations?|dialogue|hearing',
    weight: 6,
    act: true,
  },
  {
    kind: 'collaboration',
    words:
      '(?:worked|works|working|work)\\s+(?:\\p{L}+\\s+){0,2}(?:with|together)|cooperat(?:ed|es|e)|co-operat(?:ed|es)|collaborat(?:ed|es|e)|partner(?:ed|s) with|teamed up|in close contact|close contact',
    weight: 5,
    act: true,
  },
  { kind: 'collaboration', words: 'cooperation|co-operation|collaboration|partnerships?', weight: 3 },
  { kind: 'event', words: `${modal}(?:host|organi[sz]e|arrange|hold|convene)`, weight: 7, act: true, role: 'host' },
  {
    kind: 'funding',
    words: `${modal}(?:fund|finance|pay|cover|co-fund|sponsor|contribute (?:[€$£]|EUR|NOK|USD|\\d))|(?:promised|pledged)\\s+${few}(?:[€$£]\\s?\\d|\\d[\\d.,]*\\s*(?:million|kroner|euros?|dollars?)|(?:EUR|NOK|USD|GBP)\\s?\\d)`,
    weight: 8,
    act: true,
  },
  { kind: 'publication', words: `${modal}(?:publish|release|launch|write)`, weight: 7, act: true },
  { kind: 'talk', words: `${modal}(?:speak|give\\s+${few}(?:talk|keynote|lecture|speech)|present)`, weight: 8, act: true },
  {
    kind: 'delegation',
    words: `${modal}(?:send|visit|travel to)|(?:sent|sends)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:experts?|advisers?|engineers?|staff|people|officers?|colleagues|team|delegation|specialists|teachers|volunteers)`,
    weight: 7,
    act: true,
    direction: 'out',
  },
  {
    kind: 'meeting',
    words: `${modal}(?:meet|receive|welcome)|(?:came|come)\\s+(?:\\p{L}+\\s+){0,3}?to\\s+(?:visit|see)\\s+us|visited (?:us|our)|spent (?:\\p{L}+ ){1,3}with us|delegations? from (?:\\p{L}+ ){1,8}?(?:came|visited|arrived)`,
    weight: 9,
    act: true,
    role: 'host',
  },
  { kind: 'agreement', words: `${modal}(?:sign|enter into|conclude|renew)`, weight: 7, act: true },
  { kind: 'contribution', words: `${modal}(?:contribute|train|advise|review|share|help)`, weight: 6, act: true },
];
