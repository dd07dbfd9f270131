import type { Account } from './account.ts';
import type { Lang } from './lang.ts';

/** How many words a text has: runs of letters and digits, those joined by hyphens, apostrophes or points inside them counted as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,:/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** How many words of its own language an account has, its headings and tables with it; quoted words of another language are not among them. */
export function wordsOfAccount({ title, lang, sections }: Pick<Account, 'title' | 'lang' | 'sections'>): number {
  const said = sections.flatMap((section) => [
    section.title,
    ...section.sentences.filter((sentence) => sentence.lang === lang).map((sentence) => withoutRuns(sentence, lang)),
    ...(section.tables ?? []).flatMap(({ caption, columns, rows }) => [
      caption,
      ...columns.map((column) => column.title),
      ...rows.flat().map((cell) => cell.text),
    ]),
  ]);
  return [title, ...said].reduce((sum, text) => sum + countWords(text), 0);
}

function withoutRuns({ text, runs }: Account['sections'][number]['sentences'][number], lang: Lang): string {
  const points = [...text];
  for (const run of runs) if (run.lang !== lang) points.fill(' ', run.start, run.end);
  return points.join('');
}
