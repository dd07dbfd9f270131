import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { changeBytes } from './change-bytes.ts';
import { changeWords } from './change-words.ts';
import { WHEN, type Random } from './random.ts';

interface Changed {
  bytes: Uint8Array;
  how: string;
}
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const isWords = (bytes: Uint8Array) => !latin(bytes.subarray(0, 4000)).includes('\0');

/** Bytes or words of a part spoilt, whichever it is made of. */
export function spoil(bytes: Uint8Array, random: Random): Changed {
  if (!isWords(bytes) || random.one(3)) return changeBytes(bytes, random);
  // Half the words are put in as UTF-8, half as they never could stand in it.
  const utf8 = random.one(2) ? 'utf8' : 'latin1';
  const { text, how } = changeWords(Buffer.from(bytes).toString(utf8), random);
  return { bytes: new Uint8Array(Buffer.from(text, utf8)), how };
}

/** A file spoilt behind what it is packed in, and packed again, so that its own reader and not only that of the packing meets it. Null where it is packed in nothing. */
export function changeInside(bytes: Uint8Array, random: Random): Changed | null {
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith('PK')) return insideZip(bytes, random);
  if (head.startsWith('%PDF')) return insidePdf(bytes, random);
  if (/^(?:From|To|Date):/u.test(head)) return insideLetter(bytes, random);
  return null;
}

function insideZip(bytes: Uint8Array, random: Random): Changed | null {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => (files[name]?.length ?? 0) > 0);
  const main = names.filter((one) => /document\.xml$|sheet1\.xml$/u.test(one));
  const name = random.of(main.length > 0 && !random.one(3) ? main : names);
  const part = files[name];
  if (!part) return null;
  if (random.one(12)) {
    delete files[name];
    return { bytes: zipSync(files, { mtime: WHEN }), how: `${name} left out` };
  }
  const deeper = random.one(2) ? changeInside(part, random) : null;
  const { bytes: spoilt, how } = deeper ?? spoil(part, random);
  return { bytes: zipSync({ ...files, [name]: spoilt }, { level: 1, mtime: WHEN }), how: `${name}: ${how}` };
}

/** A stream that is shorter when packed again is filled up, so that what comes after it stands where the file says. */
function insidePdf(bytes: Uint8Array, random: Random): Changed | null {
  const file = latin(bytes);
  const streams = [...file.matchAll(/stream\r?\n/gu)].filter(({ index }) => file.slice(index - 3, index) !== 'end');
  if (streams.length === 0) return null;
  const { index, 0: word } = random.of(streams);
  const start = index + word.length;
  const end = file.indexOf('endstream', start);
  if (end < 0) return null;
  let opened: Uint8Array;
  try {
    opened = inflateSync(bytes.subarray(start, end));
  } catch {
    const { bytes: spoilt, how } = spoil(bytes.subarray(start, end), random);
    return { bytes: bytesOf(file.slice(0, start) + latin(spoilt) + file.slice(end)), how: `a stream: ${how}` };
  }
  const { bytes: spoilt, how } = spoil(opened, random);
  const packed = latin(deflateSync(spoilt, { level: 9 })).padEnd(end - start, '\n');
  return { bytes: bytesOf(file.slice(0, start) + packed + file.slice(end)), how: `a packed stream: ${how}` };
}

function insideLetter(bytes: Uint8Array, random: Random): Changed | null {
  const letter = latin(bytes);
  const packed = [...letter.matchAll(/(?<=\r\n\r\n)[A-Za-z0-9+/=\r\n]{80,}/gu)];
  if (packed.length === 0) return null;
  const part = random.of(packed);
  const { bytes: spoilt, how } = spoil(new Uint8Array(Buffer.from(part[0], 'base64')), random);
  return {
    bytes: bytesOf(letter.slice(0, part.index) + Buffer.from(spoilt).toString('base64') + letter.slice(part.index + part[0].length)),
    how: `what hangs on it: ${how}`,
  };
}
