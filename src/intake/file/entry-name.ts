/**
 * The upper half of code page 850, in which Windows in Western Europe has named files of zips. Zips are said to be in 437, which has the letters of 850 but for
 * some, Ø among them, and has other signs where those are.
 */
const UPPER = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const UNICODE_PATH = 0x7075;

/** The name of a file in a zip: UTF-8 where it says so, or where its bytes can hardly be anything else. */
export function entryName(bytes: Uint8Array, isUtf8: boolean, extra: DataView): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === UNICODE_PATH && length > 5) {
      return new TextDecoder().decode(new Uint8Array(extra.buffer, extra.byteOffset + at + 9, Math.min(length - 5, extra.byteLength - at - 9)));
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // macOS writes it without saying so
  } catch {
    return decodeDos(bytes);
  }
}

/** The letters of bytes in code page 850. */
export const decodeDos = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] ?? '\ufffd'))).join('');

/** A name that leads nowhere but down: no drive, no root, no way up, no letters that cannot be seen. Empty where nothing is left of it. */
export function safeName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^[a-z]:/iu, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .toWellFormed();
}

/** What systems leave in archives beside what people put there. */
export const isJunk = (name: string) => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|~\$[^/]*$)/iu.test(name.replaceAll('\\', '/'));
