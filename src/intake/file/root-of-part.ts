import { Problem } from '../../domain/problem.ts';

/** What may come before the root: a declaration, comments, instructions. */
const PROLOGUE = /(?:\s|<\?(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!->))*-->)*/uy;
const OPENING = /^<([\w:-]+)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>/u;

/**
 * The root of a part of a Word file, without what comes before it. Throws Problem('damaged') where it has no end, or anything follows that, which no XML may: the library
 * goes through all that stands beside a root once more for each piece of it.
 */
export function rootOfPart(xml: string, name: string): string {
  PROLOGUE.lastIndex = 0;
  PROLOGUE.test(xml);
  const root = xml.slice(PROLOGUE.lastIndex);
  const [opening = '', called = ''] = OPENING.exec(root) ?? [];
  if (called === '' || !ends(root.slice(opening.length), opening.endsWith('/>') ? null : called)) throw new Problem('damaged', { name });
  return root;
}

/** Whether what follows the opening of a root ends with the root, and not before. Null is a root that is closed as it is opened. */
function ends(rest: string, called: string | null): boolean {
  if (called === null) return rest.trim() === '';
  const closing = `</${called}`;
  const end = new RegExp(`${closing}(?![^\\s<>])`, 'iu').exec(rest); // the library takes small letters for capitals
  return end !== null && new RegExp(`^${closing}\\s*>\\s*$`, 'u').test(rest.slice(end.index));
}
