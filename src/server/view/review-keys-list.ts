import type { Reader } from '../server-parts.ts';

/** The keys of the review and what each does. Where two are named, either works or they are a pair. */
export function reviewKeysList({ words: { keys, review } }: Reader): [string[], string][] {
  const does = review.keysDo;
  return [
    [['j'], keys.down],
    [['k'], keys.up],
    [['a'], review.accept.toLowerCase()],
    [['s'], does.acceptNext],
    [['e'], review.mend.toLowerCase()],
    [['m'], review.merge.toLowerCase()],
    [['x'], review.reject.toLowerCase()],
    [['u'], review.undo.toLowerCase()],
    [['[', ']'], does.start],
    [['{', '}'], does.end],
    [['n'], does.add],
    [['?'], does.help],
  ];
}
