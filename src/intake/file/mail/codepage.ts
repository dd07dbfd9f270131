const LABELS: Record<number, string> = {
  65001: 'utf-8',
  20127: 'windows-1252',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  20866: 'koi8-r',
  10000: 'macintosh',
};

function labelOf(codepage: number): string {
  if (codepage >= 28_591 && codepage <= 28_606) return `iso-8859-${codepage - 28_590}`;
  return LABELS[codepage] ?? `windows-${codepage}`;
}

/** Reads bytes by the number of a code page, and as Western European where the number is unknown. */
export function decoderOf(codepage: number | undefined): TextDecoder {
  try {
    return new TextDecoder(labelOf(codepage ?? 1252));
  } catch {
    return new TextDecoder('windows-1252');
  }
}
