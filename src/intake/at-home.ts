import type { SentenceRead } from './clause-read.ts';
import { AT_HOME } from './knowledge/negation.ts';

const OPENS = new RegExp(`^\\s*(?:${AT_HOME})(?!\\p{L})`, 'iu');

/** Whether a sentence says that it tells of what was done at home, and names nobody and nowhere abroad. */
export function isAtHome(sentence: string, { parties, places }: Pick<SentenceRead, 'parties' | 'places'>, home: string | null): boolean {
  const opening = OPENS.exec(sentence)?.[0].length;
  if (!opening) return false;
  const abroad = parties.some(({ body, start }) => !body.isUs && start >= opening && body.country !== home);
  return !abroad && !places.some(({ code, start }) => start >= opening && code !== home);
}
