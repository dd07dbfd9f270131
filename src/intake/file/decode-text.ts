import chardet from 'chardet';
import { Problem } from '../../domain/problem.ts';
import { decodeDos } from './entry-name.ts';

export const TEXT_LARGEST = 5 * 1024 * 1024; // bytes
const BINARY_SHARE = 0.05;
export const SAMPLE = 64 * 1024; // bytes looked at to guess an encoding
const DOS = 'ibm850'; // which no TextDecoder knows

/** æ, å and ø of code pages 850 and 865, and with them Æ, Å, Ø and é. */
const LOWER_IN_DOS = new Set([0x91, 0x86, 0x9b]);
const NORDIC_IN_DOS = new Set([...LOWER_IN_DOS, 0x92, 0x8f, 0x9d, 0x82]);

export interface Decoded {
  text: string;
  replaced: number; // characters that could not be read and stand as U+FFFD
}

/**
 * The text of a file's bytes: UTF-8, UTF-16, else the likeliest older encoding. Line ends stay as they are, for offsets are those of this text.
 * Throws Problem 'too-large', 'not-text' or 'empty-text'.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > TEXT_LARGEST) throw new Problem('too-large', { bytes: bytes.byteLength, most: TEXT_LARGEST });
  const text = decode(bytes);
  if (isBinary(text)) throw new Problem('not-text');
  if (!/[^\s\u00a0\u200b\ufeff]/u.test(text)) throw new Problem('empty-text');
  return { text, replaced: text.match(/\uFFFD/gu)?.length ?? 0 };
}

/** The letters of bytes, whatever they are. `told` is the encoding a file says it is in; it counts only where the bytes are no UTF-8, for files are often saved anew. */
export function decode(bytes: Uint8Array, told: string | null = null): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(known(told) ?? olderEncoding(bytes))(bytes);
  }
}

/** UTF-16 by its mark or by its look; null for what is written in single bytes. The start of a file is enough. */
export function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedWide(bytes);
}

/** The likeliest encoding of bytes that are no UTF-8, by their start. */
export const olderEncoding = (bytes: Uint8Array): string => (isDos(bytes.subarray(0, SAMPLE)) ? DOS : encodingOf(bytes));

/** Reads bytes of an encoding; a file in pieces where each is followed by another. */
export function decoderOf(encoding: string): (bytes: Uint8Array, options?: { stream: boolean }) => string {
  if (encoding === DOS) return decodeDos;
  const decoder = new TextDecoder(encoding);
  return (bytes, options) => decoder.decode(bytes, options);
}

/** UTF-16 without its mark: of letters of the West, every other byte is a zero, and those between are none. */
function unmarkedWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.01) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.01 ? 'utf-16be' : null;
}

/** Whether bytes are of the code pages Nordic letters had in DOS: in Windows, an opening quote, a dagger or a closing mark would stand after a letter where æ, å and ø belong. */
function isDos(bytes: Uint8Array): boolean {
  let [wide, nordic, within] = [0, 0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    wide++;
    if (NORDIC_IN_DOS.has(byte)) nordic++;
    const before = (bytes[at - 1] ?? 0) | 0x20;
    if (LOWER_IN_DOS.has(byte) && before >= 0x61 && before <= 0x7a) within++;
  }
  return within > 0 && within * 4 >= wide && nordic >= wide * 0.8;
}

/** chardet names encodings TextDecoder may not know; then Western European is the likeliest in these files. */
function encodingOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const broken = new TextDecoder('utf-8').decode(sample).match(/\uFFFD/gu)?.length ?? 0;
  const wide = sample.filter((byte) => byte >= 0x80).length;
  if (broken * 8 < wide) return 'utf-8'; // a good text with a few broken bytes
  const guess = chardet.detect(sample) ?? 'windows-1252';
  return known(guess) ?? 'windows-1252';
}

function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return null;
  }
}

export function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  let control = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0x7f || code === 0xfffd) control++;
  }
  return control > text.length * BINARY_SHARE;
}
