import { createHash } from 'node:crypto';
import { at, handPdf } from './pdfs.ts';

const FILLER = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.alloc(16, 0x11);
const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const filled = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), FILLER]).subarray(0, 32);

/** The oldest cipher of PDF, which OpenSSL has put away. It turns what it has made back again. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + state[index]! + key[index % key.length]!) & 255;
    swap(index, other);
  }
  let [a, b] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      a = (a + 1) & 255;
      b = (b + state[a]!) & 255;
      swap(a, b);
      return byte ^ state[(state[a]! + state[b]!) & 255]!;
    }),
  );
}

/** A PDF of one page whose words are really encrypted. Without a password to open it, it is only locked against changes. */
export function encryptedPdf(words: string, password: string): Uint8Array {
  const owner = rc4(md5(filled('owner')).subarray(0, 5), filled(password));
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-4);
  const key = md5(filled(password), owner, rights, ID).subarray(0, 5);
  const page = rc4(md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10), Buffer.from(at(72, 700, words), 'latin1'));
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`;
  return handPdf([page.toString('latin1')], {
    trailer: `/ID [${hex(ID)} ${hex(ID)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, FILLER))} /P -4 >>`,
  });
}
