import type { Lang } from '../domain/lang.ts';
import type { ReadingContext } from '../domain/proposal.ts';

const PRONOUNS: Readonly<Record<Lang, string>> = {
  nn: 'vi|me|oss|vår|vårt|våre|våra',
  nb: 'vi|oss|vår|vårt|våre',
  en: 'we|us|our|ours',
};
const SUBJECTS: Readonly<Record<Lang, string>> = { nn: 'vi|me', nb: 'vi', en: 'we|our (?:chair|director|staff|team|secretariat|colleagues|head|leader|board)' };

export interface Ourselves {
  name: string;
  home: string | null; // the country we are in
  speak: boolean; // the text says "we", so a noun we go by may be of others who go by it too
  mention: RegExp;
  subject: RegExp;
}

const OFTEN = 4; // times in a text, or once in each few sentences of a short one
const saysWe = (text: string, words: string): boolean =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'))].length >= Math.min(OFTEN, 1 + text.length / 200);

/** Patterns for ourselves: named or by pronoun, and as the one who acts. */
export function ourselves(context: ReadingContext, lang: Lang, short: readonly string[], home: string | null, text: string): Ourselves {
  const names = [context.us, ...short, ...context.known.filter((party) => party.isUs).flatMap((party) => [party.name, ...party.names])]
    .filter((name) => name.trim().length > 1)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const build = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...names, words].join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu');
  return { name: context.us, home, speak: saysWe(text, PRONOUNS[lang]), mention: build(PRONOUNS[lang]), subject: build(SUBJECTS[lang]) };
}
