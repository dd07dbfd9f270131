import type { Lang } from '../../domain/lang.ts';
import type { Problem } from '../../domain/problem.ts';
import { words } from './catalogue.ts';

/** What to tell a person about a problem: what is wrong and what to do. */
export function problemSentence(problem: Problem, lang: Lang): string {
  return words(lang).problems[problem.code](problem.params);
}
