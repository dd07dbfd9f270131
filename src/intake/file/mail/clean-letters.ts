export interface Cleaned {
  text: string;
  removed: number; // control characters and marks that turn the direction of writing
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text with LF line ends and no letters that cannot be seen: what stands in it is what a person sees. */
export function cleanLetters(text: string): Cleaned {
  const lines = text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\ufeff', '');
  const clean = lines.replaceAll(UNSEEN, '');
  return { text: clean, removed: lines.length - clean.length };
}
