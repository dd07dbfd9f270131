import type { Issue } from '../../domain/problem.ts';
import { PublicTextDraft } from '../../domain/public-text.ts';
import { countWords } from '../../domain/count-words.ts';
import { textOf } from './read-form.ts';
import { readPeriod } from './read-period.ts';

/** The text a sent form tells of, or what is to be mended in it. Where no number of words is said, the words that were pasted are counted. */
export function formToPublicText(values: URLSearchParams): { draft: PublicTextDraft } | { issues: Issue[] } {
  const pasted = textOf(values, 'pasted');
  const said = textOf(values, 'words')?.replace(/[\s.]/gu, '') ?? (pasted === null ? null : String(countWords(pasted)));
  const day = readPeriod(textOf(values, 'publishedOn') ?? '');
  const read = PublicTextDraft.safeParse({
    title: textOf(values, 'title') ?? '',
    lang: textOf(values, 'lang'),
    publishedOn: day !== null && day.from === day.to ? day.from : null,
    words: Number(said ?? Number.NaN),
    address: textOf(values, 'address'),
  });
  if (read.success) return { draft: read.data };
  const wrong: Record<string, Issue['code']> = {
    title: 'too-long',
    lang: 'not-a-code',
    publishedOn: 'not-a-day',
    words: 'not-a-number',
    address: 'not-an-address',
  };
  const paths = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  return { issues: paths.map((path) => ({ path, code: (textOf(values, path) === null ? 'required' : wrong[path]) ?? 'required' })) };
}
