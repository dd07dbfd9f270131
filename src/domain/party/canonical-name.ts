import { fold } from '../fold.ts';
import { HEADS, LEGAL_FORMS, MEANING_OF, SMALL_WORDS } from './name-words.ts';

/** A name taken apart, to be compared with another. */
export interface CanonicalName {
  folded: string;
  core: string[]; // the words that say who it is, as they are written
  bare: string; // the same without a space: "hav-laget" is "havlaget"
  words: string[]; // the same words, each as what it means where it is one of many names, else without its ending
  initials: string | null; // of three words or more
  acronym: string | null; // where it is a short form, or has one in brackets
}

/** Takes a name apart. One in capitals is a short form, whatever it was entered as. */
export function canonicalName(name: string, isAcronym = false): CanonicalName {
  const { before, inside } = withoutBrackets(name);
  const folded = fold(before);
  const all = folded.split(' ').filter(Boolean);
  const core = all.filter((word) => !SMALL_WORDS.has(word) && !LEGAL_FORMS.has(word));
  const kept = core.length > 0 ? core : all;
  const isShort = isAcronym || /^\p{Lu}[\p{Lu}\p{N}&./-]{1,9}$/u.test(before.trim());
  const initials = kept.map((word) => [...word][0] ?? '').join('');
  return {
    folded,
    core: kept,
    bare: kept.join(''),
    words: kept.flatMap(canonicalWords),
    initials: !isShort && initials.length >= 3 ? initials : null,
    acronym: isShort ? all.join('') : inside === null ? null : fold(inside).replaceAll(' ', ''),
  };
}

/** "Samarbeidsrådet (SR)" is a name and its short form. */
function withoutBrackets(name: string): { before: string; inside: string | null } {
  const found = /^(.{2,}?)\s*\(([^()]{2,12})\)\s*$/u.exec(name);
  const [, before, inside] = found ?? [];
  return before && inside && /^\p{Lu}/u.test(inside) && !inside.includes(' ') ? { before, inside } : { before: name, inside: null };
}

/** A word as the meanings it has, a compound of a known head as two. */
function canonicalWords(word: string): string[] {
  if (SAYS_NOTHING.has(word)) return [];
  const known = meaningOf(word);
  if (known !== undefined) return [known];
  const plain = word.length > 4 ? word.replace(/(?<!s)s$/u, '') : word;
  const head = HEADS.find((one) => plain.length > one.length + 2 && plain.endsWith(one));
  if (head === undefined) return [withoutEnding(plain)];
  const first = plain.slice(0, -head.length);
  const meaning = meaningOf(first) ?? withoutEnding(first);
  return LEGAL_FORMS.has(head) ? [meaning] : [meaning, meaningOf(head) ?? head];
}

const meaningOf = (word: string): string | undefined => MEANING_OF.get(word) ?? MEANING_OF.get(word.replace(/s$/u, ''));

/** Words that say nothing beside what they are the affairs of. */
const SAYS_NOTHING = new Set(['affairs', 'affaires', 'asuntos', 'assuntos', 'relaciones', 'relacoes', 'amt', 'republic', 'kingdom']);

/** A long word without the endings of number and of the definite: "fjordfolket" is "fjordfolk". */
const withoutEnding = (word: string): string => (word.length >= 8 ? word.replace(/(?:ene|ane|et|en|ar|er|es|s)$/u, '') : word);

/**
 * What is left of a word when its vowels and doubled letters go and letters that sound alike are one: most misspellings leave it as it is.
 * A short word stays whole.
 */
export function skeleton(word: string): string {
  const sounds = word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k')
    .replaceAll('qu', 'kv')
    .replaceAll('ch', 'k')
    .replaceAll('x', 'ks')
    .replace(/c(?=[eiy])/gu, 's')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replaceAll('w', 'v')
    .replaceAll('q', 'k');
  const first = sounds.slice(0, 1).replace(/[aeiouyj]/u, 'a');
  const bones = (first + sounds.slice(1).replace(/[aeiouyj]/gu, '')).replace(/(.)\1+/gu, '$1');
  return bones.length < 2 ? word : bones;
}
