import { canonicalName, skeleton } from './canonical-name.ts';

/** What of a party its keys are made of. */
export interface KeyedParty {
  names: readonly { name: string; kind: 'official' | 'alias' | 'acronym' }[];
  identifiers: readonly { value: string }[];
}

const MOST_WORDS = 7; // words of a name of which each in turn may be wrong

/**
 * The keys two entries of one party would have in common, each a letter for its kind and a number. Equal keys are a reason to compare two
 * parties, and no more: `likenessOf` says whether they are alike, so two names that happen on one number cost a comparison.
 *
 * i: an identifier · n: a name · a: a short form, or one made of the initials · w: the words in any order, also with any one of them left
 * out · f, b: the front and the back of a name of one or two words, of which one is right where the other is misspelt.
 */
export function partyKeys({ names, identifiers }: KeyedParty): string[] {
  const keys = new Set(names.flatMap(({ name, kind }) => nameKeys(name, kind === 'acronym')));
  for (const { value } of identifiers) {
    const bare = bareIdentifier(value);
    if (bare !== '') keys.add(key('i', bare));
  }
  return [...keys];
}

/** The keys of one name, such as a person types it. */
export function nameKeys(name: string, isAcronym = false): string[] {
  const { folded, bare, words, initials, acronym } = canonicalName(name, isAcronym);
  const keys = [key('n', folded === '' ? name : folded.replaceAll(' ', '')), key('n', bare === '' ? name : bare)];
  for (const short of [acronym, initials]) if (short !== null && short !== '') keys.push(key('a', short));
  if (acronym !== null && acronym === folded.replaceAll(' ', '')) return [...new Set(keys)];
  const bones = [...new Set(words.map(skeleton))].sort();
  const some = (chosen: readonly string[]) => keys.push(key('w', chosen.join(' ')));
  if (bones.length > 0) some(bones);
  if (bones.length >= 3 && bones.length <= MOST_WORDS) for (const left of bones) some(bones.filter((bone) => bone !== left));
  const run = words.map(skeleton).join('');
  if (bones.length === 2) for (const bone of bones) if (bone.length >= 4) some([bone]);
  if (bones.length <= 2 && run.length >= 4) {
    const length = run.length >= 7 ? 5 : 3;
    keys.push(key('f', run.slice(0, length)), key('b', run.slice(-length)));
  }
  return [...new Set(keys)];
}

/** An identifier as it is compared: its letters and digits. */
export const bareIdentifier = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The key of an identifier, where a text looks like one. */
export const identifierKey = (text: string): string | null => (/\p{N}/u.test(text) && bareIdentifier(text).length >= 6 ? key('i', bareIdentifier(text)) : null);

/** 53 bits of a text, mixed so that texts much alike lie far apart. */
function key(kind: string, text: string): string {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ code, 0x27d4eb2f);
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d) ^ low;
  low = Math.imul(low ^ (low >>> 13), 0x297a2d39) ^ (high >>> 16);
  return kind + ((high >>> 0) * 2 ** 21 + ((low >>> 0) >>> 11)).toString(36);
}
