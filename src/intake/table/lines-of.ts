import { Problem } from '../../domain/problem.ts';

/** The lines of a text that comes in pieces, numbered from 1. Throws Problem('too-large') for one longer than may be, in letters. */
export async function* linesOf(texts: AsyncIterable<string>, longest: number): AsyncGenerator<{ line: string; number: number }> {
  let rest = '';
  let number = 0;
  for await (const text of texts) {
    const [first = '', ...more] = text.split('\n');
    rest += first;
    for (const next of more) {
      yield { line: rest, number: ++number };
      rest = next;
    }
    if (rest.length > longest) throw new Problem('too-large', { most: longest });
  }
  if (rest !== '') yield { line: rest, number: ++number };
}
