import type { Sentence, Support } from '../domain/account.ts';
import type { Basis, LineView } from '../domain/account-line.ts';
import type { Lang } from '../domain/lang.ts';
import type { Compiled } from './meet-lines.ts';

/** A line as a sentence of the text: in its own words on the support of what it covers and cites, or as it is compiled where it has none. */
export function writtenSentence(line: LineView, over: readonly Compiled[], basis: Basis, cited: Support[], lang: Lang, stale: boolean): Sentence {
  const compiled = over.map(({ sentence }) => sentence);
  const [first] = compiled;
  if (line.content.text === null && first) return compiled.slice(1).reduce(both, first);
  const records = new Set(basis.records);
  const text = line.content.text ?? '';
  return {
    id: line.lineId,
    text,
    lang,
    edited: true,
    stale,
    paragraph: first?.paragraph ?? 0,
    runs: foreignIn(text, compiled),
    support: [...compiled.flatMap(({ support }) => support).filter(({ record }) => records.has(record)), ...cited],
  };
}

function both(one: Sentence, other: Sentence): Sentence {
  const shift = Array.from(one.text).length + 1;
  const runs = other.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }));
  return { ...one, text: `${one.text} ${other.text}`, runs: [...one.runs, ...runs], support: [...one.support, ...other.support] };
}

/** The words that were in another language when they were compiled, where they stand in the text still. */
function foreignIn(text: string, compiled: readonly Sentence[]): Sentence['runs'] {
  const points = Array.from(text);
  const runs: Sentence['runs'] = [];
  for (const sentence of compiled)
    for (const { start, end, lang } of sentence.runs) {
      const words = Array.from(sentence.text).slice(start, end);
      const at = points.findIndex((_, from) => words.every((point, step) => points[from + step] === point));
      if (words.length > 0 && at !== -1 && runs.every((run) => at >= run.end || at + words.length <= run.start))
        runs.push({ start: at, end: at + words.length, lang });
    }
  return runs.toSorted((a, b) => a.start - b.start);
}
