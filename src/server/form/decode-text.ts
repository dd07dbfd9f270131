import { Problem } from '../../domain/problem.ts';

/** The text of a plain text file: UTF-8, else the Western European encoding older files have. Throws `not-text` for other bytes. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Problem('not-text');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.replaceAll('\r\n', '\n');
}
