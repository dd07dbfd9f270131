import { fold } from '../fold.ts';
import type { Anchor } from '../passage.ts';
import { WordsOf } from './find-again.ts';

interface Said {
  anchor: Anchor;
}

/** What became of the passages of an older text in a newer one. */
export interface ComparedVersions<O extends Said, N extends Said> {
  unchanged: { old: O; anchor: Anchor }[]; // the words stand in the newer text, there
  settled: N[]; // what was read of the newer text in words the older had
  changed: { old: O; now: N }[];
  added: N[];
  vanished: O[];
}

const ALIKE = 0.5; // of the words of two passages

/**
 * Compares what was read of an older text with what is read of a newer. Words that stand in both are settled by what became of them before;
 * of the rest, those that are much alike are one passage that was changed.
 */
export function compareVersions<O extends Said, N extends Said>(old: readonly O[], now: readonly N[], newText: string): ComparedVersions<O, N> {
  const words = new WordsOf(newText);
  const taken = new Map<string, number>();
  const unchanged: { old: O; anchor: Anchor }[] = [];
  const gone: O[] = [];
  let before: { key: string; anchor: Anchor } | null = null;
  for (const one of old.toSorted((a, b) => a.anchor.start - b.anchor.start)) {
    const key = `${fold(one.anchor.exact)}`;
    const isAgain: boolean = before?.key === key && before.anchor.start === one.anchor.start; // two records of one passage
    const place: number = (taken.get(key) ?? 0) - (isAgain ? 1 : 0);
    const anchor = words.find(one.anchor.exact)[place];
    if (anchor) {
      unchanged.push({ old: one, anchor });
      taken.set(key, place + 1);
    } else gone.push(one);
    before = { key, anchor: one.anchor };
  }
  const isSettled = (one: N) => unchanged.some(({ anchor }) => meet(anchor, one.anchor) && fold(anchor.exact) === fold(one.anchor.exact));
  const settled = now.filter(isSettled);
  const rest = now.filter((one) => !settled.includes(one));
  const pairs = rest
    .flatMap((one) => gone.map((was) => ({ old: was, now: one, alike: likeness(was.anchor.exact, one.anchor.exact) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const changed: { old: O; now: N }[] = [];
  for (const { old: was, now: one } of pairs) if (!changed.some((pair) => pair.old === was || pair.now === one)) changed.push({ old: was, now: one });
  return {
    unchanged,
    settled,
    changed,
    added: rest.filter((one) => !changed.some((pair) => pair.now === one)),
    vanished: gone.filter((one) => !changed.some((pair) => pair.old === one)),
  };
}

const meet = (a: Anchor, b: Anchor): boolean => a.start < b.end && a.end > b.start;

function likeness(one: string, other: string): number {
  const [mine, theirs] = [new Set(fold(one).split(' ')), new Set(fold(other).split(' '))];
  return (2 * [...mine].filter((word) => theirs.has(word)).length) / (mine.size + theirs.size);
}
