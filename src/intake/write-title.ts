const TITLE_LONGEST = 80;
const SUBJECT_LONGEST = 100;
const ABOUT =
  /(?<![\p{L}\p{N}])(?:om temaet|om|on the topic of|on|about|concerning|regarding)[\s\u00a0]+(?!(?:lag|å|at|ein|en)[\s\u00a0]|\d|the board|behalf|request|screen|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))([^.;:,!?()]+)/giu;
const SUBJECT_ENDS =
  /[\s\u00a0]+(?:som|der|i regi av|arrangert|på årets|på det|i samarbeid|saman med|sammen med|together with|på vegn(?:er|e) av|on behalf of|på IV|med over|med om lag|which|that|organi[sz]ed|hosted|at the|at a|attended|in (?:January|February|March|April|May|June|July|August|September|October|November|December))(?!\p{L})/u;

/** Words cut to a length at a word's end. */
function cut(text: string, longest: number): string {
  const points = [...text];
  if (points.length <= longest) return text;
  const short = points.slice(0, longest - 1).join('');
  return `${(/^(.*)[\s\u00a0]/su.exec(short)?.[1] ?? short).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A heading for a record out of the words it stands on: at most 80 characters. */
export function writeTitle(words: string): string {
  const plain = words
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s,;:]*(?:(?:og|and|men|but|som|der|which|who|where)\s+)?/iu, '')
    .replace(/[\s.,;:]+$/u, '');
  const [first = ''] = plain;
  return cut(first.toUpperCase() + plain.slice(first.length), TITLE_LONGEST);
}

/** What it was about: the words after "om", "on" or "about", as far as they belong together. Null where nothing says. */
export function writeSubject(words: string): string | null {
  for (const found of words.matchAll(ABOUT)) {
    const said =
      (found[1] ?? '')
        .split(SUBJECT_ENDS)[0]
        ?.replace(/[\s\u00a0]+/gu, ' ')
        .trim() ?? '';
    if (said.length > 2) return cut(said, SUBJECT_LONGEST);
  }
  return null;
}
