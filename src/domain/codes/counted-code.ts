import { LANGS } from '../lang.ts';
import { fold } from '../fold.ts';
import { COUNTED } from './counted.ts';

const CODES = new Map(COUNTED.flatMap((entry) => [entry.code, ...LANGS.map((lang) => entry[lang])].map((words) => [fold(words), entry.code] as const)));

/** The code for what is counted, by the code or by its label in any language; other words stand as they are. */
export function countedCode(words: string): string {
  return CODES.get(fold(words)) ?? words.trim();
}
