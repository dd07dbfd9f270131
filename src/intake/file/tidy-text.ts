const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu; // where a word may be broken, or may not

/** What was taken out of a text or put in for what could not be kept. */
export interface Tally {
  control: number;
  replaced: number;
}
export const newTally = (): Tally => ({ control: 0, replaced: 0 });

/**
 * The same words with LF line ends and without what cannot be seen: control characters, marks that turn the direction of writing (with which a text can show
 * something else than it holds), soft hyphens. A hyphen that must not break is a hyphen. Halves of surrogate pairs become U+FFFD.
 */
export function tidyText(words: string, tally: Tally): string {
  let text = words;
  if (!text.isWellFormed()) {
    const whole = text.toWellFormed();
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== whole.charCodeAt(at)) tally.replaced++;
    text = whole;
  }
  const count = () => (tally.control++, '');
  return text
    .replace(LINE_ENDS, '\n')
    .replace(DIRECTION, count)
    .replace(/(?![\t\n])\p{Cc}/gu, count)
    .replace(INVISIBLE, '')
    .replaceAll('\u2011', '-');
}

/** A title on one line, or null where there is none. */
export function tidyTitle(title: string | null | undefined): string | null {
  const line = tidyText(title ?? '', newTally())
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' ? null : line;
}
