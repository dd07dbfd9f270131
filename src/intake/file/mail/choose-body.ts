import type { Limits } from '../limits.ts';
import { newTally, tidyText } from '../tidy-text.ts';
import { htmlToLines, type Body } from './html-to-lines.ts';
import type { Mail } from './mail.ts';

// What programs put in place of a letter for those who read plain text only.
const STUB =
  /\b(?:html[ -](?:e-?mail|viewer|format|mode|capable|compatible)|view (?:this|the) (?:e-?mail|message|newsletter)|(?:støttar|støtter|supports?) (?:ikkje|ikke|not)? ?html|i nettlesaren|i nettleseren|in your browser)\b/iu;
const STUB_LONGEST = 300; // letters
const SHORT_SHARE = 0.2;
const SHORT_FROM = 400; // letters of HTML from which a short plain text is taken for a stub

/** The plain text of a letter where there is one worth reading, else its HTML as lines. */
export function chooseBody({ text, html }: Pick<Mail, 'text' | 'html'>, limits: Limits): Body {
  const said = text?.trim() ?? '';
  const isStub = said.length < STUB_LONGEST && STUB.test(said);
  if (html === null || (said && !isStub && html.length * SHORT_SHARE < said.length)) return plainLines(text);
  const body = htmlToLines(html, limits);
  const letters = body.lines.reduce((sum, line) => sum + line.length, 0);
  if (letters === 0) return plainLines(text);
  return !said || isStub || (letters > SHORT_FROM && said.length < letters * SHORT_SHARE) ? body : plainLines(text);
}

function plainLines(text: string | null): Body {
  const tally = newTally();
  return { lines: tidyText(text ?? '', tally).split('\n'), marks: new Map(), control: tally.control };
}
