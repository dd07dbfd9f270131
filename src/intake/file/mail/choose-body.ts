import { htmlToLines } from './html-to-lines.ts';
import type { Mail } from './mail.ts';

// What programs put in place of a letter for those who read plain text only.
const STUB =
  /\b(?:html[ -](?:e-?mail|viewer|format|mode|capable|compatible)|view (?:this|the) (?:e-?mail|message|newsletter)|(?:støttar|støtter|supports?) (?:ikkje|ikke|not)? ?html|i nettlesaren|i nettleseren|in your browser)\b/iu;
const STUB_LONGEST = 300; // letters
const SHORT_SHARE = 0.2;
const SHORT_FROM = 400; // letters of HTML from which a short plain text is taken for a stub

/** The plain text of a letter where there is one worth reading, else its HTML as lines. */
export function chooseBody({ text, html }: Pick<Mail, 'text' | 'html'>): string {
  const plain = text?.trim() ?? '';
  if (html === null || (plain.length > STUB_LONGEST && plain.length > html.length)) return plain;
  if (plain && !STUB.test(plain.slice(0, STUB_LONGEST)) && html.length * SHORT_SHARE < plain.length) return text ?? '';
  const lines = htmlToLines(html);
  if (!lines) return text ?? '';
  const stub = !plain || (plain.length < STUB_LONGEST && STUB.test(plain)) || (lines.length > SHORT_FROM && plain.length < lines.length * SHORT_SHARE);
  return stub ? lines : (text ?? '');
}
