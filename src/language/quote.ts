/** The words in quotation marks of a language; words that are one whole quotation already keep their own. */
export function quote(words: string, [open, close]: readonly [open: string, close: string]): string {
  const isQuoted = /^[«“„"].*[»”"]$/su.test(words) && !/[«»“”„"]/u.test(words.slice(1, -1));
  return isQuoted ? words : open + words + close;
}
