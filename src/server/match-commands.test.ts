import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command } from './command.ts';
import { matchCommands } from './match-commands.ts';

const command = (label: string, also = ''): Command => ({ group: 'go', label, also, href: '/' });
const all = [command('Engasjement'), command('Ny part', 'organisasjon'), command('Partar'), command('Årstekst 2026', 'årsrapport Word')];
const found = (typed: string) => matchCommands(all, typed).map(({ label }) => label);

describe('the commands that typed words may mean', () => {
  it('are all of them before anything is typed', () => assert.equal(found(' ').length, all.length));
  it('start with the words, accents and case forgiven, the label before its other words', () => {
    assert.deepEqual(found('PART'), ['Partar', 'Ny part']);
    assert.deepEqual(found('arstekst 2026'), ['Årstekst 2026']);
  });
  it('are found by other words they go by', () => assert.deepEqual(found('organisasjon'), ['Ny part']));
  it('are found by their letters in order, from the first one on', () => {
    assert.deepEqual(found('nypa'), ['Ny part']);
    assert.deepEqual(found('egsm'), ['Engasjement']);
    assert.deepEqual(found('arst26'), ['Årstekst 2026']);
    assert.deepEqual(found('xyz'), []);
  });
});
