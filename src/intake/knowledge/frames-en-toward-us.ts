import type { KindRule } from './kind-rule.ts';
import { MONEY } from './money.ts';

const US = '(?:us|the (?:Agency|Authority|Institute|Centre|Center|Directorate|Museum|Council|Inspectorate|Office|Network|secretariat))';
const STEPS = '(?:[^\\s,.;:!?]+\\s+)';

/** What others do that has to do with us, as English tells it: visits, money and coverage; and our seats and sessions told from the side. */
export const TOWARD_US_EN: readonly KindRule[] = [
  {
    kind: 'consultation',
    words:
      '(?:gathered|collected|sought|asked for|took) (?:[^\\s,.;:!?]+ ){0,3}?(?:views?|opinions?|comments|input) (?:from|of) (?:[^\\s,.;:!?]+ ){0,2}?us|asked (?:us )?what we (?:thought|think)',
    weight: 9,
    act: true,
    role: 'contributor',
    direction: 'in',
  },
  {
    kind: 'invitation',
    words:
      'asked\\s+(?:(?:us|me|our\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s+)?to\\s+(?:speak|lecture|give\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:talk|lecture|speech|keynote|address|presentation))',
    weight: 9,
    act: true,
  },
  { kind: 'publication', words: '(?:brought|bring|brings|bringing) out', weight: 9, act: true, role: 'author' },
  { kind: 'publication', words: '(?:edition|translation)s?', weight: 5, role: 'author' },

  {
    kind: 'publication',
    words:
      '(?:showed|aired|broadcast|made|screened|ran|carried)\\s+(?:[^\\s,.;:!?]+\\s+){0,3}?(?:film|documentary|programme|report|feature|story|item)\\s+(?:about|on)\\s+(?:us|our)',
    weight: 9,
    act: true,
    role: 'featured',
  },

  { kind: 'consultation', words: '(?:held|had|in)\\s+(?:[^\\s,.;:!?]+\\s+)?talks\\s+with', weight: 9, act: true },
  { kind: 'membership', words: '(?:contact|focal)\\s+points?\\s+(?:for|of|to|in)|(?:national|Norwegian)\\s+node\\s+(?:of|in)', weight: 8, act: true },
  {
    kind: 'mandate',
    words: '(?:hosts?|hosted|house[sd]?|runs?|ran|provides?|holds?|took\\s+over)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?secretariat',
    weight: 9,
    act: true,
  },
  {
    kind: 'event',
    words:
      '(?:exhibition|show|display|concert|performance)s?[^.;:!?]{0,60}?\\s(?:was|were|has been|have been|is|are)\\s+(?:[^\\s,.;:!?]+\\s+){0,2}?(?:shown|opened|staged|exhibited|on show|on display|performed)',
    weight: 7,
    act: true,
    role: 'host',
  },
  {
    kind: 'request.cooperation',
    words: 'invit\\p{L}+\\s+(?:us|\\p{L}+)\\s+to\\s+(?:become|be|act as)\\s+(?:a\\s+|an\\s+|its\\s+)?(?:[\\p{L}-]+\\s+)?partners?',
    weight: 10,
    act: true,
  },
  { kind: 'contribution', words: '(?:helped|assisted|aided)\\s+(?!us(?!\\p{L}))[^.;:!?]{2,50}?\\s(?:with|to|in)(?=\\s)', weight: 6, act: true },
  {
    kind: 'invitation',
    words:
      'asked\\s+us\\s+to\\s+(?:come|attend|take\\s+part|be\\s+present)(?!\\s+in\\s+(?:an?\\s+|the\\s+|its\\s+)?(?:[\\p{L}-]+\\s+)?(?:pilot|project|study|network|application|programme|consortium|survey|review))(?=\\s)',
    weight: 9,
    act: true,
  },

  {
    kind: 'meeting',
    words: `(?:spent ${STEPS}{1,4}?(?:at|with)|ended a visit ${STEPS}{0,4}?to|came ${STEPS}{0,6}?to see|toured) ${US}|followed (?:lessons|classes|our work)`,
    weight: 8,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'meeting',
    words: `study (?:tour|visit) ${STEPS}{0,4}?(?:by|from|of) (?:nine|ten|two|three|four|five|six|seven|eight|\\d+)`,
    weight: 7,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'contribution',
    words: `seconded ${STEPS}{1,6}?to (?:us|the (?:Agency|Authority|Institute|Centre|Directorate|Inspectorate|secretariat))`,
    weight: 9,
    act: true,
    role: 'host',
    direction: 'in',
  },
  {
    kind: 'funding',
    words: `(?:we|the (?:Agency|Institute|Centre|Authority)) (?:received|were given|was given|got|has received|have received) ${STEPS}{0,2}?${MONEY}`,
    weight: 9,
    act: true,
    role: 'collaborator',
    direction: 'in',
  },
  { kind: 'funding', words: `${MONEY} (?:has|have) been (?:disbursed|paid out|paid|transferred|spent)`, weight: 8, act: true },
  { kind: 'request.funding', words: `(?:plea|appeal|bid) from ${STEPS}{1,8}?for (?:money|funds|support)`, weight: 8, act: true },
  { kind: 'interview', words: `interviewed (?:me|us|our|${STEPS}?of our|the director)`, weight: 9, act: true },
  {
    kind: 'publication',
    words: `(?:cited|quoted|referred to|featured|profiled|wrote about|reviewed) ${STEPS}{0,3}?(?:our|us)(?!\\p{L})|(?:ran|carried|printed|had) ${STEPS}{0,4}?(?:article|piece|story|feature) (?:on|about) (?:our|us)`,
    weight: 7,
    act: true,
    role: 'featured',
  },
  {
    kind: 'board',
    words: `(?:chairs?|heads?|leads?) (?:the|its|a) ${STEPS}{0,2}?(?:sub-?group|working group|committee|task force|steering group)|(?:take|takes|took|taking) over the (?:chair|presidency|leadership)`,
    weight: 8,
    act: true,
  },
  {
    kind: 'talk',
    words: `(?:showed|presented|had|displayed) ${STEPS}{0,2}?posters?|sat on (?:the|a) (?:\\p{L}+ )?panel|opening (?:address|speech|lecture)`,
    weight: 9,
    act: true,
  },
  {
    kind: 'collaboration',
    words: `heads? a consortium|(?:is|are|was|were) being (?:built|developed|made|written|carried out|run) (?:together|jointly) with`,
    weight: 8,
    act: true,
  },
];
