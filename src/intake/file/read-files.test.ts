import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { letter } from '../../../test/letters.ts';
import type { ReadingWish } from '../read-document.ts';
import { LIMITS } from './limits.ts';
import { readFiles, type FileOutcome, type FilesOptions, type GivenFile } from './read-files.ts';

const wish: ReadingWish = { us: 'Elvelaget', known: [], lang: 'auto', year: null, otherwise: 2024 };

async function all(given: GivenFile[], options: FilesOptions = {}): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for await (const outcome of readFiles(given, wish, options)) outcomes.push(outcome);
  return outcomes;
}

const told = (outcomes: FileOutcome[]) =>
  outcomes.map((one) => [one.kind, [...one.file.within, one.file.name].join(' / '), one.kind === 'refused' ? one.problem.code : one.file.partOf]);

describe('reading several files', () => {
  it('reads a letter, what hangs on it and what hangs on that, each by itself and knowing where it came from', async () => {
    const inner = new TextDecoder().decode(letter('Inst', 'I april 2021 heldt vi eit innlegg for Fjellskulen.'));
    const outcomes = await all([
      {
        name: 'brev.eml',
        bytes: letter('Ytst', 'Sjå vedlegg.', [
          { name: 'eldre.eml', text: inner, media: 'message/rfc822' },
          { name: 'notat.txt', text: 'Eit notat.' },
        ]),
      },
      { name: 'til slutt.txt', bytes: strToU8('Slutt.') },
    ]);
    assert.deepEqual(told(outcomes), [
      ['read', 'brev.eml', null],
      ['read', 'brev.eml / eldre.eml', 0],
      ['read', 'brev.eml / notat.txt', 0],
      ['read', 'til slutt.txt', null],
    ]);
  });

  it('opens archives in archives, and tells what it could not read without stopping', async () => {
    const deep = zipSync({ 'b.txt': strToU8('Vi møtte Fjellskulen.'), 'c.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) });
    const outcomes = await all([{ name: 'alt.zip', bytes: zipSync({ 'a.txt': strToU8('Ein tekst.'), 'inni.zip': deep, 'tom.txt': new Uint8Array() }) }]);
    assert.deepEqual(told(outcomes), [
      ['opened', 'alt.zip', null],
      ['read', 'alt.zip / a.txt', null],
      ['opened', 'alt.zip / inni.zip', null],
      ['read', 'alt.zip / inni.zip / b.txt', null],
      ['refused', 'alt.zip / inni.zip / c.png', 'not-text'],
      ['refused', 'alt.zip / tom.txt', 'empty-text'],
    ]);
  });

  it('goes no deeper and opens no more than it may, all parts of a file together', async () => {
    let nest: Uint8Array = strToU8('Innarst.');
    for (let at = 0; at < 4; at++) nest = zipSync({ [at === 0 ? 'tekst.txt' : 'i.zip']: nest });
    const deep = await all([{ name: 'alt.zip', bytes: nest }], { limits: { ...LIMITS, depth: 2 } });
    assert.deepEqual(told(deep).at(-1), ['refused', 'alt.zip / i.zip / i.zip / i.zip', 'expands-too-much']);
    const two = zipSync({ 'a.txt': strToU8('Ein.'), 'b.txt': strToU8('To.') });
    const many = await all([{ name: 'alt.zip', bytes: zipSync({ 'x.zip': two, 'y.zip': two }) }], { limits: { ...LIMITS, parts: 5 } });
    assert.deepEqual(
      told(many).map(([kind, name]) => `${kind} ${name}`),
      [
        'opened alt.zip',
        'opened alt.zip / x.zip',
        'read alt.zip / x.zip / a.txt',
        'read alt.zip / x.zip / b.txt',
        'opened alt.zip / y.zip',
        'refused alt.zip / y.zip',
      ],
    );
  });

  it('counts from the day a document was written, and a part from the year of its letter', async () => {
    const outcomes = await all([
      { name: 'brev.eml', bytes: letter('Mote', 'I går møtte vi Fjellskulen.', [{ name: 'n.txt', text: 'I mars møtte vi Fjellskulen.' }]) },
    ]);
    const periods = outcomes.map((one) => one.kind === 'read' && one.read.reading.proposals[0]?.draft.period?.edtf);
    assert.deepEqual(periods, ['2021-03-11', '2021-03']);
  });

  it('proposes nothing from the head of a letter, its signature or what it repeats', async () => {
    const words = 'Takk for sist.\r\n\r\nDen 3. mars 2021 skreiv Ola Prøve <ola@x.example>:\r\n> I februar 2021 heldt vi eit innlegg for Fjellskulen.\r\n';
    const [outcome] = await all([{ name: 'brev.eml', bytes: letter('Innlegg-2021', words) }]);
    assert.ok(outcome?.kind === 'read' && outcome.read.document.text.includes('innlegg'));
    assert.deepEqual(outcome.read.reading.proposals, []);
  });

  it('refuses what is left when the reading is cancelled', async () => {
    const control = new AbortController();
    const given = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, bytes: strToU8('Ein tekst.') }));
    const outcomes: FileOutcome[] = [];
    for await (const outcome of readFiles(given, wish, { signal: control.signal })) {
      outcomes.push(outcome);
      control.abort();
    }
    assert.deepEqual(
      told(outcomes).map(([kind]) => kind),
      ['read', 'refused', 'refused'],
    );
  });
});
