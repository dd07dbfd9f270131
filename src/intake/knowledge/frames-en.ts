import { frame } from './frame.ts';
import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const GROUP = '(?:board|boards|committee|council|jury|panel|(?:steering|working|advisory|core|expert|reference) group|task force|bureau|presidium|secretariat)';
const GATHERING =
  '(?:conferences?|summits?|seminars?|webinars?|workshops?|forums?|assembly|congress|week|fairs?|festivals?|exhibitions?|round ?tables?|side events?|symposium|symposia|reception|launch|ceremony|hackathon|receptions?)';
const MEAL = '(?:lunch|dinner|breakfast|coffee|reception|tea)';

/** Verbs with what they take, for English; the subject may be left out, as it is in notes. */
export const FRAMES_EN: readonly KindRule[] = [
  { kind: 'membership', words: 'joined', weight: 4, act: true },
  { kind: 'collaboration', words: 'joint (?:project|map|survey|study|programme|work|research|paper|expedition|course|venture)s?', weight: 5 },
  { kind: 'publication', words: frame('paper|article|report|book|study|chapter|film', 'followed|appeared|came', 5), weight: 6, act: true, role: 'author' },
  {
    kind: 'event',
    words: frame('attended|joined|came to|took part in', '(?:our)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:school|course|workshop|seminar|conference|camp|meeting)', 1),
    weight: 7,
    act: true,
    role: 'host',
  },
  { kind: 'delegation', words: frame('led|headed|leading|heads', 'delegation', 4), weight: 8, act: true },
  { kind: 'funding', words: frame('bought|purchased|shipped', 'for', 4), weight: 6, act: true },
  { kind: 'funding', words: frame('set aside|earmarked|raised|collected', MONEY, 3), weight: 8, act: true },
  { kind: 'membership', words: 'left the|resigned from|withdrew from', weight: 6, act: true },
  { kind: 'contribution', words: '(?:supported|backed) (?:it|them|this|the work|the project)', weight: 5, act: true, role: 'supporter' },
  {
    kind: 'publication',
    words: '(?:cited|quoted|mentioned|reviewed|profiled|featured|covered|picked up)\\s+(?:by|in|on)',
    weight: 8,
    act: true,
    role: 'featured',
  },
  {
    kind: 'contribution',
    words: '(?:gave|submitted|presented|took)\\s+(?:\\p{L}+\\s+)?evidence|proposed|tabled|put forward|made the case',
    weight: 6,
    act: true,
  },
  { kind: 'event', words: 'opened (?:in|at|on)', weight: 6, act: true },
  {
    kind: 'funding',
    words: frame('supported|supports|support|backed', '(?:projects?|partners|organi[sz]ations|groups|schools|communities|initiatives)', 3),
    weight: 6,
    act: true,
  },
  { kind: 'funding', words: `(?:${MONEY})[^.;:!?]{0,12}?\\s(?:went|goes|was (?:given|paid|awarded)) to`, weight: 8, act: true },
  {
    kind: 'moderation',
    words: frame('was|were|is|as|acted as', 'moderators?|facilitators?|chair of the (?:session|panel|debate)|master of ceremonies', 3),
    weight: 8,
    act: true,
  },
  {
    kind: 'talk',
    words: frame(
      'gave|give|gives|given|delivered|held|made|ran',
      '(?:joint |short |public )?(?:talks?|lectures?|speech(?:es)?|seminars?|keynotes?|presentations?|remarks|briefings?|readings?)',
      4,
    ),
    weight: 8,
    act: true,
  },
  { kind: 'talk', words: 'addressed|briefed|talked (?:to|about|at)|spoken|lectured|opening remarks|guest lecture', weight: 6, act: true },
  {
    kind: 'board',
    words: frame(
      'elected|re-elected|voted|appointed|named|chosen|nominated|co-opted|hold|holds|held|have|has|had|won|keep|kept|serve|served|sit|sat|took',
      `${GROUP}|vice-chair|chair of the|presidency|co-chair|seat on|seat in`,
      5,
    ),
    weight: 8,
    act: true,
  },
  { kind: 'board', words: frame('we|now|also|still', '(?:co-)?chairs? the|are on the (?:board|jury|committee|council|panel)', 1), weight: 6, act: true },
  {
    kind: 'membership',
    words: frame(
      'joined|left|re-joined|signed up to|acceded to|admitted to|became part of',
      '(?:the\\s+)?(?:[^\\s,.;:!?]+\\s+){0,4}?(?:network|alliance|association|partnership|federation|coalition|consortium|union|platform|league)',
      1,
    ),
    weight: 7,
    act: true,
  },
  {
    kind: 'publication',
    words: frame(
      'ran|carried|printed|published|aired|broadcast|did|made|wrote|featured',
      '(?:a |an |the |two |three )?(?:pieces?|stor(?:y|ies)|features?|reportage|segments?|profiles?|interviews?|articles?|reviews?|documentary)(?=\\s+(?:on|about|of|with)\\s+(?:us|our|the centre|the embassy|the agency))',
      3,
    ),
    weight: 8,
    act: true,
    role: 'featured',
  },
  { kind: 'publication', words: 'edited|co-edited|appeared in print|appeared in|translated', weight: 5, act: true, role: 'author' },
  {
    kind: 'funding',
    words: frame(
      'gave|give|given|handed over|donated|awarded|granted|paid|transferred|provided|contributed|supported|put up|put|sent|allocated|made',
      `${MONEY}|che(?:que|ck)|a grant`,
      7,
    ),
    weight: 8,
    act: true,
  },
  {
    kind: 'funding',
    words: frame('received|won|secured|got|obtained', `${MONEY}|(?:funding|grants?|money)(?= from)`, 4),
    weight: 8,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `(?:awarded|granted|gave|paid|lent)\\s+us\\s+(?:[^\\s,.;:!?]+\\s+){0,4}?(?:${MONEY}|grant|money|funding)`,
    weight: 9,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  {
    kind: 'contribution',
    words: 'seconded|lent|loaned|(?:agreed|offered|promised|undertook) to (?:second|lend|send|train|share|provide|advise)|supplied|to second',
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'agreement',
    words: frame(
      'extended|renewed|prolonged|terminated|ended|cancelled|signed|initialled|concluded|drew up|wrote|reached|struck|sealed',
      '(?:agreements?|MoUs?|memorand(?:um|a)|contracts?|treaty|declaration|letter of intent|partnership|protocol)',
      5,
    ),
    weight: 8,
    act: true,
  },
  {
    kind: 'delegation',
    words: 'travell?ed to|flew to|went to|trip to|paid (?:a |an )?(?:\\p{L}+ )?visits? to|returned (?:the|their|its) visit|toured|field (?:trip|visit) to',
    weight: 6,
    act: true,
    direction: 'out',
  },
  {
    kind: 'meeting',
    words:
      'called on|courtesy call|sat down with|received by|were received|in talks with|met up with|(?:call|lunch|dinner|meeting|breakfast|coffee|talks|teams|zoom|phone call) with',
    weight: 6,
    act: true,
  },
  {
    kind: 'meeting',
    words: frame('hosted|gave|held|served|arranged', `(?:a |an )?(?:\\p{L}+ )?${MEAL}(?=\\s+(?:for|with|in honour))`, 3),
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: '(?:spent|stayed)\\s+(?:[^\\s,.;:!?]+\\s+){1,4}?with us|came (?:to us|by|round|here)|dropped in|visited us|were our guests',
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'event',
    words: frame('attended|took part in|participated in|joined|opened|co-hosted|convened|organi[sz]ed|staged|held', GATHERING, 5),
    weight: 7,
    act: true,
  },
  { kind: 'event', words: frame(GATHERING, 'opened|took place|was held|were held|closed|ran', 9), weight: 6, act: true },
  {
    kind: 'collaboration',
    words: frame('work|works|worked|working|developed|built|run|ran|made', 'together with|jointly with|alongside|with partners', 4),
    weight: 5,
    act: true,
  },
  { kind: 'mandate', words: 'put in charge of|took charge of|made responsible for|entrusted (?:us )?with', weight: 7, act: true },
];
