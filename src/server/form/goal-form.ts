import { GoalDraft } from '../../domain/goal.ts';
import { LANGS } from '../../domain/lang.ts';
import type { Issue } from '../../domain/problem.ts';
import { textOf } from './read-form.ts';

/** The goal a sent form holds, or what is to be mended in it. `lang` is the reader's: a text that is missing is asked for in it. */
export function formToGoal(values: URLSearchParams, lang: string): { draft: GoalDraft } | { issues: Issue[] } {
  const text = Object.fromEntries(
    LANGS.flatMap((one) => {
      const typed = textOf(values, `text.${one}`);
      return typed ? [[one, typed]] : [];
    }),
  );
  const number = textOf(values, 'number');
  const read = GoalDraft.safeParse({ year: Number(textOf(values, 'year')), number: number ?? '', text });
  if (read.success) return { draft: read.data };
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  const issues = fields.map((field): Issue => {
    if (field === 'year') return { path: 'year', code: 'not-a-year' };
    if (field === 'number') return { path: 'number', code: number === null ? 'required' : 'too-long' };
    const long = LANGS.find((one) => (text[one]?.length ?? 0) > 500);
    return long ? { path: `text.${long}`, code: 'too-long' } : { path: `text.${lang}`, code: 'required' };
  });
  return { issues };
}
