import { Problem } from '../../../domain/problem.ts';

const MOST_COMPARED = 200_000_000;

function countOf(bytes: Uint8Array, words: readonly string[]): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (const word of words) for (let at = buffer.indexOf(word, 0, 'latin1'); at !== -1; at = buffer.indexOf(word, at + 1, 'latin1')) count++;
  return count;
}

/**
 * Throws Problem 'damaged' for a letter whose parts would take for ever to tell apart: every line that may end a part is held up against every
 * boundary that has been announced.
 */
export function checkMultiparts(bytes: Uint8Array): void {
  const boundaries = countOf(bytes, ['boundary=', 'Boundary=', 'BOUNDARY=']);
  if (boundaries * countOf(bytes, ['\n--']) > MOST_COMPARED) throw new Problem('damaged');
}
