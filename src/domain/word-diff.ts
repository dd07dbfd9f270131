/** A stretch of words that two texts have in common, or that only one of them has. */
export interface DiffPart {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** How one text becomes another, word by word: the longest run of words they have in common stays. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [before.split(' ').filter(Boolean), after.split(' ').filter(Boolean)];
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) common[i]![j] = old[i] === now[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const parts: { is: DiffPart['is']; words: string[] }[] = [];
  const add = (is: DiffPart['is'], word: string): void => {
    const last = parts.at(-1);
    if (last?.is === is) last.words.push(word);
    else parts.push({ is, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) [i, j] = (add('same', old[i]!), [i + 1, j + 1]);
    else if (j >= now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) i = (add('gone', old[i]!), i + 1);
    else j = (add('new', now[j]!), j + 1);
  }
  return parts.map(({ is, words }) => ({ is, text: words.join(' ') }));
}
