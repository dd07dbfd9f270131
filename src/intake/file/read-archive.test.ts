import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/properties.ts';
import { strToU8, zipSync } from 'fflate';
import { Problem } from '../../domain/problem.ts';
import { LIMITS } from './limits.ts';
import { readArchive } from './read-archive.ts';
import { readFile } from './read-file.ts';

const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const namesIn = (zip: Uint8Array) => readArchive(zip, LIMITS).parts.map(({ name }) => name);
const CENTRAL = 0x02014b50;

/** The same zip with its directory changed: `change` gets a view of it and where the header of one file starts in it. */
function withDirectory(zip: Uint8Array, change: (view: DataView, at: number, index: number) => void): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  let at = view.getUint32(bytes.length - 6, true);
  for (let index = 0; view.getUint32(at, true) === CENTRAL; index++) {
    change(view, at, index);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
const lock = (view: DataView, at: number) => view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
const zeros = new Uint8Array(1_000_000);
const two = zipSync({ 'a.txt': strToU8('ein'), 'b/c.txt': strToU8('to') });

describe('reading an archive', () => {
  it('gives its files as parts, and neither folders nor what systems leave behind', () => {
    const zip = zipSync({
      'mappe/': new Uint8Array(),
      'mappe/møte.txt': strToU8('Vi møtte'),
      '__MACOSX/._x': zeros,
      '.DS_Store': zeros,
      'b/Thumbs.db': zeros,
      'b/~$brev.docx': zeros,
    });
    const archive = readArchive(zip, LIMITS);
    assert.deepEqual(
      archive.parts,
      [{ name: 'mappe/møte.txt', bytes: strToU8('Vi møtte') }].map((part) => ({ ...part, bytes: Buffer.from(part.bytes) })),
    );
    assert.equal(archive.text, '');
    assert.deepEqual(archive.notes, []);
  });
  it('reads names in the letters Windows used before, and in UTF-8 that does not say so', () => {
    const rename = (said: number[]) => {
      const zip = zipSync({ 'abcd.txt': strToU8('x') }, { level: 0 });
      return withDirectory(zip, (view, at) => said.forEach((byte, index) => view.setUint8(at + 46 + index, byte)));
    };
    assert.deepEqual(namesIn(rename([0x91, 0x9b, 0x86, 0x9d])), ['æøåØ.txt']);
    assert.deepEqual(namesIn(rename([...Buffer.from('øå')])), ['øå.txt']);
  });
  it('makes names safe that lead out of where they are put', () => {
    const names = namesIn(zipSync({ '../../etc/passwd': strToU8('a'), 'C:\\temp\\..\\b.txt': strToU8('b'), '/rot/./c.txt': strToU8('c') }));
    assert.deepEqual(names, ['etc/passwd', 'temp/b.txt', 'rot/c.txt']);
  });
  it('tells of files it cannot open, and refuses an archive where all are locked', () => {
    const one = readArchive(
      withDirectory(two, (view, at, index) => index === 0 && lock(view, at)),
      LIMITS,
    );
    assert.deepEqual(
      one.parts.map(({ name }) => name),
      ['b/c.txt'],
    );
    assert.deepEqual(one.notes, [{ code: 'part-refused', params: { name: 'a.txt' } }]);
    assert.throws(() => readArchive(withDirectory(two, lock), LIMITS), refused('encrypted'));
    const packedOtherwise = withDirectory(two, (view, at, index) => index === 1 && view.setUint16(at + 10, 14, true));
    assert.deepEqual(readArchive(packedOtherwise, LIMITS).notes, [{ code: 'part-refused', params: { name: 'b/c.txt' } }]);
  });
  it('skips files beyond the most, and says how many', () => {
    const archive = readArchive(two, { ...LIMITS, parts: 1 });
    assert.equal(archive.parts.length, 1);
    assert.deepEqual(archive.notes, [{ code: 'part-skipped', params: { count: 1 } }]);
  });
  it('leaves an archive within it unopened', () => {
    assert.deepEqual(
      readArchive(zipSync({ 'inne.zip': two }), LIMITS).parts.map(({ name, bytes }) => [name, bytes.length]),
      [['inne.zip', two.length]],
    );
  });
  it('refuses what opens into too much: by what it tells, by what comes out, and where files share bytes', () => {
    const small = { ...LIMITS, expanded: 1_500_000 };
    const bomb = zipSync({ a: zeros, b: zeros });
    assert.throws(() => readArchive(bomb, small), refused('expands-too-much'));
    assert.throws(
      () =>
        readArchive(
          withDirectory(bomb, (view, at) => view.setUint32(at + 24, 10, true)),
          { ...LIMITS, expanded: 900_000 },
        ),
      refused('expands-too-much'),
    );
    const first: number[] = [];
    const shared = withDirectory(bomb, (view, at) => (first.push(view.getUint32(at + 42, true)), view.setUint32(at + 42, first[0] ?? 0, true)));
    assert.throws(() => readArchive(shared, LIMITS), refused('expands-too-much'));
  });
  it('refuses what is cut short or not what its directory says', async () => {
    await assert.rejects(readFile('a.zip', two.subarray(0, two.length - 30), LIMITS), refused('damaged'));
    await assert.rejects(readFile('a.zip', Buffer.concat([two.subarray(0, 40), two.subarray(60)]), LIMITS), refused('damaged'));
    assert.throws(
      () =>
        readArchive(
          withDirectory(two, (view, at) => view.setUint32(at + 16, 1, true)),
          LIMITS,
        ),
      refused('damaged'),
    );
    assert.throws(
      () =>
        readArchive(
          withDirectory(two, (view, at) => view.setUint32(at + 24, 1, true)),
          LIMITS,
        ),
      refused('damaged'),
    );
    assert.throws(() => readArchive(zipSync({}), LIMITS), refused('empty-text'));
  });
  it('refuses a file of another program that is packed as a zip', async () => {
    await assert.rejects(
      readFile('a.pptx', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }), LIMITS),
      refused('not-supported'),
    );
  });
  it('gives parts or a problem, whatever bytes of a zip are changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(two.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = two.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          readArchive(bytes, LIMITS);
        } catch (error) {
          assert.ok(error instanceof Problem, String(error));
        }
      }),
      { numRuns: 500 },
    );
  });
});
