/* oxlint-disable no-control-regex -- naming them is the point */
const ODD_SPACES = /[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;
const LIGATURES = /[\ufb00-\ufb06\u0132\u0133]/gu;
const HYPHENS = /[\u00ad\u2010\u2011]/gu; // a soft one is drawn too where it has a width
const PRIVATE = /[\ue000-\uf8ff]/gu;
const SIGNS: Record<string, string> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '▪', '\uf0fc': '•', '\uf02d': '-' };

const met = new Map<string, string>();
const MET_MOST = 5000; // few letters come again and again

/** A letter as plain text has it: ligatures taken apart, odd spaces made plain, what only steers the writing left out. Letters and their marks are put together. */
export function clean(text: string): string {
  const before = met.get(text);
  if (before !== undefined) return before;
  const plain = plainOf(text);
  if (text.length < 4 && met.size < MET_MOST) met.set(text, plain);
  return plain;
}

function plainOf(text: string): string {
  return text
    .replaceAll(ODD_SPACES, ' ')
    .replaceAll(HIDDEN, '')
    .replaceAll(HYPHENS, '-')
    .replaceAll(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replaceAll(PRIVATE, (sign) => SIGNS[sign] ?? '')
    .normalize('NFC');
}
