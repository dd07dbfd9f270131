import type { Code, CodeOf } from '../code.ts';

/** The topics a new installation starts with; more are added in the register. The standard code is the SDG goal or target nearest to it. */
export const TOPICS = [
  { code: 'volunteering', nn: 'frivilligheit', nb: 'frivillighet', en: 'volunteering', standard: '17.17' },
  { code: 'exchange', nn: 'utveksling', nb: 'utveksling', en: 'exchange', standard: '17.9' },
  { code: 'south-south', nn: 'sør-sør-samarbeid', nb: 'sør-sør-samarbeid', en: 'South-South cooperation', standard: '17.9' },
  { code: 'triangular', nn: 'triangulært samarbeid', nb: 'triangulært samarbeid', en: 'triangular cooperation', standard: '17.9' },
  { code: 'reciprocity', nn: 'gjensidigheit', nb: 'gjensidighet', en: 'reciprocity', standard: '17.16' },
  { code: 'vnr', nn: 'frivillig landrapportering (VNR)', nb: 'frivillig landrapportering (VNR)', en: 'voluntary national reviews', standard: '17.19' },
  { code: 'public-diplomacy', nn: 'offentleg diplomati', nb: 'offentlig diplomati', en: 'public diplomacy', standard: '17.16' },
  { code: 'pandemic', nn: 'pandemien', nb: 'pandemien', en: 'the pandemic', standard: '3.d' },
  { code: 'research', nn: 'forsking', nb: 'forskning', en: 'research', standard: '9.5' },
  { code: 'strategy', nn: 'strategi', nb: 'strategi', en: 'strategy', standard: '17.14' },
  { code: 'evaluation', nn: 'evaluering', nb: 'evaluering', en: 'evaluation', standard: '17.19' },
  { code: 'higher-education', nn: 'høgare utdanning', nb: 'høyere utdanning', en: 'higher education', standard: '4.3' },
  {
    code: 'relocation',
    nn: 'utflytting av statlege oppgåver',
    nb: 'utflytting av statlige oppgaver',
    en: 'moving functions out of the capital',
    standard: '16.6',
  },
  { code: 'directionality', nn: 'retning i utveksling', nb: 'retning i utveksling', en: 'directionality', standard: '17.16' },
  { code: 'gifts', nn: 'gåver i bistand', nb: 'gaver i bistand', en: 'gifts in aid', standard: '17.16' },
  { code: 'self-image', nn: 'sjølvbilete', nb: 'selvbilde', en: 'self-image', standard: '17.16' },
  { code: 'youth', nn: 'unge', nb: 'unge', en: 'youth', standard: '8.6' },
  { code: 'climate', nn: 'klima', nb: 'klima', en: 'climate', standard: '13' },
  { code: 'water', nn: 'vatn', nb: 'vann', en: 'water', standard: '6' },
  { code: 'health', nn: 'helse', nb: 'helse', en: 'health', standard: '3' },
] as const satisfies readonly Code[];
export type TopicCode = CodeOf<typeof TOPICS>;
