import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Problem } from '../../domain/problem.ts';
import { TEXT_LARGEST, decodeText } from './decode-text.ts';

const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const norwegian = 'Vi møtte æ, ø og å på øya, og tok imot gåver frå Åland i år.\r\nSå reiste vi.';

describe('decoding', () => {
  it('reads UTF-8, drops its mark and keeps line ends', () => {
    assert.deepEqual(decodeText(new TextEncoder().encode(norwegian)), { text: norwegian, replaced: 0 });
    assert.equal(decodeText(new TextEncoder().encode(`\ufeff${norwegian}`)).text, norwegian);
  });
  it('reads UTF-16 of both orders by their mark', () => {
    const little = Buffer.from(`\ufeff${norwegian}`, 'utf16le');
    assert.equal(decodeText(little).text, norwegian);
    assert.equal(decodeText(Buffer.from(little).swap16()).text, norwegian);
  });
  it('reads older Western European files', () => {
    assert.equal(decodeText(Buffer.from(norwegian, 'latin1')).text, norwegian);
    assert.equal(
      decodeText(Buffer.from([0x93, 0x56, 0x69, 0x94, 0x20, 0x73, 0xe5, 0x20, 0x64, 0xe5, 0x20, 0x6f, 0x67, 0x20, 0xf8, 0x20, 0x68, 0x65, 0x72])).text,
      '“Vi” så då og ø her',
    );
  });
  it('counts what it had to replace in a good text with a broken byte', () => {
    const bytes = Buffer.concat([Buffer.from(norwegian), Buffer.from([0xff])]);
    assert.deepEqual(decodeText(bytes), { text: `${norwegian}\ufffd`, replaced: 1 });
  });
  it('refuses what is empty, no text, or too large', () => {
    assert.throws(() => decodeText(new Uint8Array()), refused('empty-text'));
    assert.throws(() => decodeText(new TextEncoder().encode(' \n\u00a0\t')), refused('empty-text'));
    assert.throws(() => decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])), refused('not-text'));
    assert.throws(() => decodeText(new Uint8Array(TEXT_LARGEST + 1).fill(0x61)), refused('too-large'));
  });
});
