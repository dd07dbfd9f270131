import { Problem } from '../../../domain/problem.ts';

interface Value {
  tag: number;
  start: number; // of what it holds
  end: number;
  next: number;
}

const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const DEEPEST = 16;

/** The value that stands at an offset. One whose length is not told ends with two zeros after the values in it. */
function valueAt(bytes: Uint8Array, at: number, depth: number): Value {
  const tag = bytes[at];
  const told = bytes[at + 1];
  if (tag === undefined || told === undefined || depth > DEEPEST) throw new Problem('damaged');
  if (told === 0x80) {
    let end = at + 2;
    while (bytes[end] !== 0 || bytes[end + 1] !== 0) end = valueAt(bytes, end, depth + 1).next;
    return { tag, start: at + 2, end, next: end + 2 };
  }
  const more = told < 0x80 ? 0 : told - 0x80;
  if (more > 4) throw new Problem('damaged');
  const start = at + 2 + more;
  const length = more === 0 ? told : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (start + length > bytes.byteLength) throw new Problem('damaged');
  return { tag, start, end: start + length, next: start + length };
}

function octets(bytes: Uint8Array, value: Value, depth: number): Uint8Array[] {
  if (value.tag === OCTETS) return [bytes.subarray(value.start, value.end)];
  if (value.tag !== OCTETS_IN_PIECES) throw new Problem('damaged');
  const pieces: Uint8Array[] = [];
  for (let at = value.start; at < value.end;) {
    const piece = valueAt(bytes, at, depth);
    pieces.push(...octets(bytes, piece, depth + 1));
    at = piece.next;
  }
  return pieces;
}

/**
 * What was signed in a letter whose words lie inside the signature (CMS SignedData): not secret, only wrapped. Whether the signature holds is not looked
 * into. Throws Problem 'damaged'.
 */
export function openSigned(bytes: Uint8Array): Uint8Array {
  const into = (value: Value, skip: number): Value => {
    let { start } = value;
    for (let step = 0; step < skip; step++) start = valueAt(bytes, start, 0).next;
    return valueAt(bytes, start, 0);
  };
  const signed = into(into(valueAt(bytes, 0, 0), 1), 0); // behind the name of the kind
  const content = into(signed, 2); // behind the version and the ways of hashing
  return Buffer.concat(octets(bytes, into(into(content, 1), 0), 0));
}
