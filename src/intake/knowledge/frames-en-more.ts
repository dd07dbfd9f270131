import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const undertaken = '(?:has|have|had)?\\s*(?:undertaken|undertook|agreed|promised|pledged|committed|resolved|decided|offered)\\s+to\\s+(?:[\\p{L}-]+\\s+){0,2}?';
const SESSION = '(?:sessions?|panels?|debates?|discussions?|round ?tables?|webinars?|workshops?|seminars?|side events?|plenar(?:y|ies)|breakouts?|youth panel)';
const GATHERING =
  '(?:conference|summit|seminar|webinar|workshop|forum|assembly|congress|gathering|week|meeting|festival|exhibition|symposium|round ?table|camp|school|course)';
const GROUP =
  '(?:board|committee|council|jury|panel|(?:steering|working|advisory|core|expert|reference|management|technical) (?:group|committee|party|board)|task ?force|bureau|presidium|commission|group)';

/** What passives, participles, coming and going, promising and being promised look like in English. */
export const MORE_EN: readonly KindRule[] = [
  {
    kind: 'collaboration',
    words: frame(
      'ran|run|held|carried out|conducted|launched|started|set up|built|developed|made|completed|finished|led|coordinated|co-ordinated|coordinate',
      '(?:joint |shared |common )?(?:[\\p{L}-]+ )?(?:exercises?|operations?|projects?|programmes?|campaigns?|surveys?|stud(?:y|ies)|controls?|cruises?|expeditions?|pilots?|trials?|schemes?|networks?|consorti(?:um|a)|partnerships?)',
      4,
    ),
    weight: 6,
    act: true,
  },
  { kind: 'collaboration', words: 'joined (?:our|us in|us for)|took part in our|in a joint|jointly (?:ran|held|developed|made|led)', weight: 6, act: true },
  {
    kind: 'contribution',
    words:
      'analy[sz]ed|assessed|evaluated|reviewed|translated|drafted|mapped|tested|(?:carried out|conducted|made|did) (?:an? |the )?(?:[\\p{L}-]+ )?(?:assessment|evaluation|review|analysis|audit|inspection|survey)(?=\\s+(?:for|of|on behalf))|took part in the peer review|served as (?:peer )?reviewers?|assisted|helped (?=\\p{Lu}|the )',
    weight: 5,
    act: true,
    direction: 'out',
  },
  {
    kind: 'contribution',
    words: frame(
      'handed over|donated|gave|sent|shipped|delivered|supplied|provided|lent|loaned|made available|shared',
      '(?:\\p{L}+ ?){1,4} (?:to|with|for)(?=\\s+(?:the\\s+)?(?:\\p{Lu}|[\\p{L}-]+\\s+(?:administration|ministry|authority|council|university|network)))',
      3,
    ),
    weight: 5,
    act: true,
    direction: 'out',
  },
  {
    kind: 'mandate',
    words:
      '(?:acted|acts|acting|appointed|designated|named|chosen|serves?|served) (?:as )?(?:the )?(?:depositary|lead(?: partner| agency| country| of)?|coordinator|co-ordinator|rapporteur|host institution|secretariat|focal point|agent|trustee)|(?:has|have) (?:co-?ordinated|run|led|managed|chaired|hosted) the|entrusted us|runs? the secretariat|provides? the secretariat',
    weight: 7,
    act: true,
  },
  {
    kind: 'board',
    words:
      '(?:re-)?elected (?:to|as|onto|on to) (?:the |its |an? )?(?:[\\p{L}-]+ ){0,3}?(?:executive|bureau|board|committee|council|praesidium|presidency|steering)',
    weight: 8,
    act: true,
  },
  {
    kind: 'membership',
    words:
      '(?:decided to |chose to |voted to )?(?:leave|left|quit|withdraw(?:s|n)? from|withdrew from|resign(?:ed)? from|suspended (?:our|its) membership) (?:of |in )?(?:the )?(?=\\p{Lu})',
    weight: 7,
    act: true,
  },
  {
    kind: 'request.cooperation',
    words:
      '(?:wondered|wanted to (?:hear|know|see)|sought our (?:views?|opinion|input|advice)|asked for our|were asked by|was asked by|would like us|called us|rang us|wrote to us|turned to us|came to us)',
    weight: 7,
    act: true,
  },
  {
    kind: 'delegation',
    words: frame(
      'attended|joined|took part in|went on|was on|were on',
      '(?:study (?:visit|tour|trip)|mission|exchange|placement|secondment|fact-finding|field (?:visit|mission))',
      3,
    ),
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'delegation',
    words: '(?:spent|stayed) (?:[\\p{L}\\d-]+ ){1,5}(?:at|with|in) (?:the )?(?=\\p{Lu})|(?:was|were) (?:sent|posted|deployed) to',
    weight: 5,
    act: true,
    direction: 'out',
  },
  {
    kind: 'meeting',
    words: '(?:was|were|came) (?:on|for) (?:a |an )?(?:study (?:visit|tour)|visit|mission|exchange) (?:to|with|at|here)(?= (?:us|our))',
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'event',
    words: frame(
      'showed|shown|screened|exhibited|displayed|performed|played|presented',
      '(?:films?|exhibitions?|works?|play|concerts?|pictures|photographs|stand)',
      4,
    ),
    weight: 5,
    act: true,
    role: 'contributor',
  },
  {
    kind: 'contribution',
    words:
      '(?:advice|training|guidance|comments|input|inputs|support|expertise|courses?) (?:was|were) (?:given|provided|sent|offered|delivered) to|shared (?:[^\\s,.;:!?]+\\s+){0,4}?(?:data|figures|intelligence|experience|methods?) with',
    weight: 7,
    act: true,
    direction: 'out',
  },
  { kind: 'collaboration', words: '(?:work|co-?operation|collaboration) with [^.;:!?]{2,80}? (?:continued|went on|carried on)', weight: 6, act: true },
  { kind: 'event', words: `${undertaken}(?:host|organi[sz]e|arrange|hold|convene|run)`, weight: 8, act: true, role: 'host' },
  { kind: 'publication', words: `${undertaken}(?:publish|release|launch|write|translate|issue)`, weight: 8, act: true },
  {
    kind: 'contribution',
    words: `(?:shall|will|${undertaken})\\s*(?:second|lend|loan|train|supply|provide|share|send (?:them )?(?:a|an|our|data))`,
    weight: 8,
    act: true,
    direction: 'out',
  },
  { kind: 'contribution', words: '(?:has|have|had|was|were)\\s+(?:been\\s+)?promised\\s+(?:an?|the|our|one|two|\\d)', weight: 8, act: true, direction: 'out' },
  { kind: 'contribution', words: '(?:will|shall|to) be seconded to|(?:was|were|been) seconded to', weight: 8, act: true, direction: 'out' },
  { kind: 'event', words: frame('host|hosts|hosted|hosting', GATHERING, 6), weight: 8, act: true, role: 'host' },
  {
    kind: 'meeting',
    words: `(?:hosted|received|welcomed|had)\\s+(?:[\\p{L}\\d-]+\\s+){1,5}?(?:from|of)\\s+(?=(?:the\\s+)?\\p{Lu})`,
    weight: 7,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: `spent\\s+(?:[\\p{L}\\d-]+\\s+){1,4}?(?:with us|here|at our|in our)|visits? from|(?:was|were) received by`,
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  { kind: 'meeting', words: '(?:was|were) received by', weight: 9, act: true, role: 'participant', direction: 'mutual' },
  {
    kind: 'funding',
    words: `grants?\\s+(?:totalling|of|worth)\\s+(?:[\\p{L}]+\\s+){0,2}?(?:${MONEY})|(?:supports?|supported|fund|funds|funded)\\s+(?:[^.;:!?]{1,60}?)\\s+with\\s+(?:${MONEY})`,
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: `(?:${MONEY})[^.;:!?]{0,20}?\\s(?:passed on to|went to|goes to|given to|was (?:given|paid|awarded|granted) to|were (?:given|paid|awarded|granted) to)`,
    weight: 8,
    act: true,
  },
  { kind: 'funding', words: `(?:${MONEY})\\s+(?:to|towards)(?!\\s+(?:date|us)(?!\\p{L}))`, weight: 5, act: true },
  { kind: 'funding', words: `(?:was|were)\\s+(?:given|granted|awarded|paid)\\s+(?:[\\p{L}]+\\s+){0,3}?(?:${MONEY})`, weight: 8, act: true },
  {
    kind: 'funding',
    words: `received:?\\s+(?:[\\p{L}]+\\s+){0,3}?(?:${MONEY})|(?:contributed|gave|granted|paid|awarded)\\s+(?:[^.;:!?]{1,40}?)\\s+(?:to|towards)\\s+(?:our|us|its own|the (?:Council|Agency|Institute|network)['’]s own)`,
    weight: 9,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  { kind: 'funding', words: `grant letter from|(?:was|were) awarded (?:a|an|our)`, weight: 8, act: true, role: 'collaborator', direction: 'in' },
  { kind: 'moderation', words: frame('chaired|moderated|facilitated|led|steered|ran', SESSION, 5), weight: 9, act: true },
  {
    kind: 'board',
    words: frame('co-chaired|chaired|chairs|chair|co-chair|co-chairs|vice-chair of', `(?:${GROUP}|\\p{Lu}\\p{L}+ Group)`, 4),
    weight: 7,
    act: true,
  },
  {
    kind: 'board',
    words: frame(
      'remain|remains|remained|is|are|were|was|became|become|served|serves|serve|continue|continues|continued',
      `(?:members?|part|chair|secretary|rapporteur|on)\\s+(?:of|to|on)?\\s*(?:[^\\s,.;:!?]+\\s+){0,4}?${GROUP}`,
      3,
    ),
    weight: 8,
    act: true,
  },
  {
    kind: 'board',
    words: `(?:sits?|sat|serves?|served|seat)\\s+on\\s+(?:the\\s+)?(?:[^\\s,.;:!?]+\\s+){0,4}?(?:${GROUP}|forum)|secretariat of the (?:[^\\s,.;:!?]+\\s+){0,3}?committee|handed over the chair|took the chair|hold the chair|accepted,? and served`,
    weight: 8,
    act: true,
  },
  {
    kind: 'membership',
    words:
      '(?:was|were|been|are|is)\\s+admitted\\s+(?:to|as)|(?:associate|full|founding|affiliate) members? of|focal point for|national focal point|membership of',
    weight: 8,
    act: true,
  },
  {
    kind: 'membership',
    words: '(?:is|are|was|were|remain|remains|became)\\s+(?:an?\\s+)?(?:[\\p{L}]+\\s+)?members?\\s+of\\s+(?:the\\s+)?(?=\\p{Lu})',
    weight: 8,
    act: true,
  },
  {
    kind: 'publication',
    words: '(?:was|were|been|are|is)\\s+(?:[\\p{L}]+,?\\s+){0,2}?(?:featured|quoted|cited|mentioned|profiled|covered),?\\s+(?:too,\\s+|also\\s+)?in',
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'publication',
    words: '["”»’]\\s+is out|is (?:now )?out(?=\\s*[.,;])|translated into|(?:was|were|been) translated|in print|went to press',
    weight: 7,
    act: true,
    role: 'author',
  },
  {
    kind: 'contribution',
    words:
      'submissions? to|(?:filed|submitted|lodged|handed in|delivered)\\s+(?:[^\\s,.;:!?]+\\s+){0,5}?(?:pages?|comments?|submissions?|response|responses|evidence|input|data|nominations?)|comments on the|(?:gave|give|given|taking) evidence',
    weight: 7,
    act: true,
    direction: 'out',
  },
  { kind: 'talk', words: '(?:gave|held|did) (?:it|this|one) (?:over|on|by|at|in)|as (?:a )?(?:guest )?speakers?', weight: 6, act: true },
  {
    kind: 'delegation',
    words: `(?:travel(?:ling|ing|led|ed)|went|was|were|represented|part|joined|member)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:with|in|of|as part of)\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?delegation`,
    weight: 8,
    act: true,
  },
  { kind: 'event', words: 'as (?:a |the )?guests? of', weight: 6, act: true },
  {
    kind: 'collaboration',
    words:
      '(?:co-?operation|collaboration|partnership|exchange)\\s+with\\s+(?:[^.;!?]{2,120}?),?\\s+(?:was|were|has been|is)\\s+(?:[\\p{L}]+\\s+)?(?:extended|continued|deepened|resumed|started|widened|begun|launched|expanded)',
    weight: 7,
    act: true,
  },
  { kind: 'request.cooperation', words: '(?:has |have )?(?:proposed|suggested) (?:that we|that the|a joint|we|to us)', weight: 8, act: true },
  { kind: 'request.cooperation', words: 'turned us down|refused us|rejected our', weight: 8, act: true, role: 'participant', direction: 'out' },
];
