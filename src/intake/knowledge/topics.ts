import type { TopicCode } from '../../domain/codes/topic.ts';

/** Words that show a topic, in the three languages together: they seldom collide. */
export const TOPIC_WORDS: Readonly<Record<TopicCode, string>> = {
  volunteering: 'frivillig\\p{L}*|volunteer\\p{L}*|volunteering-\\p{L}+',
  exchange: '\\p{L}*utveksling\\p{L}*|exchange(?:s)?(?! of experience)|exchanges',
  'south-south': 'sør-sør\\p{L}*|sør-sør-\\p{L}+|south-south',
  triangular: 'triangul\\p{L}+|trekantsamarbeid|triangular',
  reciprocity: 'gjensidig(?:heit|het)\\p{L}*|gjensidigheitsprinsippet|gjensidig|reciproc\\p{L}+|mutuality',
  vnr: 'VNR|VNR-\\p{L}+|landrapportering|voluntary national reviews?',
  'public-diplomacy': 'public diplomacy|offentle?g diplomati|offentlig diplomati|offentleg diplomati|omdømme\\p{L}*',
  pandemic: 'pandemi\\p{L}*|korona\\p{L}*|covid(?:-19)?|pandemic',
  research: '\\p{L}*forsk(?:ing|ning)\\p{L}*|research\\p{L}*|tenketank\\p{L}*|think tanks?',
  strategy: '\\p{L}*strategi\\p{L}*|strateg(?:y|ies|ic)',
  evaluation: '\\p{L}*evaluer\\p{L}*|evaluat\\p{L}+',
  'higher-education': 'høgare utdanning|høyere utdanning|higher education|universitet\\p{L}*|universit(?:y|ies)',
  relocation: 'utflytting\\p{L}*|moving (?:\\p{L}+ )*out of the capital|relocat\\p{L}+',
  directionality: 'directionality|retning i utveksling',
  gifts: 'gåv(?:e|er|a|ene)|gave(?:n|r|ne)|(?<=(?:en|som) )gave|gifts?',
  'self-image': 'sjølvbilet\\p{L}*|selvbild\\p{L}*|self-image',
  youth: 'unge|ungdom\\p{L}*|youth|young',
  climate: 'klima\\p{L}*|climate',
  water: 'vatn|vann|vass\\p{L}+|vann\\p{L}+|water|flom\\p{L}*|flaum\\p{L}*|tørke|drought|floods?|\\p{L}*dammer|dams?',
  health: '\\p{L}*helse\\p{L}*|health\\p{L}*|sjukehus|sykehus|hospitals?',
};
