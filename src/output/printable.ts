// The controls, halves of surrogate pairs and non-characters that XML 1.0 forbids; HTML and PDF have no use for them either.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// Marks that turn the reading direction of all that follows them, beyond the words they came with.
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text as every format can carry it: line breaks become spaces, what no format allows becomes U+FFFD. */
export function printable(text: string): string {
  return text.replace(SPACES, ' ').replace(TURNING, '').replace(FORBIDDEN, '\uFFFD');
}
