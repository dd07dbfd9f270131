import { MARK } from '../mask-names.ts';

/** What the rules over masked sentences are put together from: who may stand where. Sources of patterns. */
export const THEM = `[${MARK.body}${MARK.abroad}]~*(?:['’]s?|s)?`;
/** The same with no genitive. */
export const THEM_BARE = `[${MARK.body}${MARK.abroad}]~*`;
export const BODY = `${MARK.body}~*(?:['’]s?|s)?`;
export const US = `(?:oss|us|${MARK.us}~*)`;
export const WE = `(?:vi|me|we|I|eg|jeg|${MARK.us}~*)`;
export const STEP = '(?:[^\\s,.;:!?]+\\s+)';
/** Words within one clause, with nobody of ours among them. */
export const GAP = `(?:(?!\\s(?:vi|me|we|I|eg|jeg|${MARK.us}~*|that|at)\\s)[^.;:!?]){0,80}?`;
export const NUMBER =
  '(?:ein|ei|en|one|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fleire|flere|several|some|nokre|noen|\\d+)';
/** Some of ours: "two of us", "fire av våre medarbeidarar", "our medical officer", "direktøren vår". */
export const OUR_PEOPLE = `(?:${NUMBER}\\s+(?:of|av)\\s+(?:us|oss|(?:our|my)\\s+(?:own|[\\p{L}-]+(?:\\s+[\\p{Ll}-]+)?)|våre(?:\\s+[\\p{L}-]+)?|[\\p{L}-]+\\s+våre|[\\p{Ll}-]+sjefane|[\\p{Ll}-]+sjefene)|${NUMBER}\\s+[\\p{L}-]+\\s+(?:herfra|herifrå|from\\s+here|frå\\s+oss|fra\\s+oss|from\\s+us)|(?:our|my)\\s+(?:[\\p{L}-]+\\s+){0,3}?[\\p{L}-]+|[\\p{Ll}-]+(?:en|a|et|ane|ene)\\s+vår\\p{L}*)`;
