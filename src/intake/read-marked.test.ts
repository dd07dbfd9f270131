import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWords } from '../domain/find-words.ts';
import type { ReadingContext } from '../domain/proposal.ts';
import { ProposedEngagement } from '../domain/proposal.ts';
import { readMarked } from './read-marked.ts';

const text = '🎈 Året 2021\n\nI mai 2021 heldt vi innlegg for Elvelaget. Ein kopp kaffi med Bekkelaget 3. juni.\n\nSola skein.\n';
const context: ReadingContext = { us: 'Norec', year: 2021, lang: 'auto', known: [] };
const mark = (words: string) => readMarked(text, findWords(text, words)!, context);

describe('words a person marks', () => {
  it('stand under what is read of them, and the pins of its facts are true', () => {
    for (const words of ['I mai 2021 heldt vi innlegg for Elvelaget.', 'Ein kopp kaffi med Bekkelaget 3. juni.', 'Sola skein.']) {
      const proposal = ProposedEngagement.parse(mark(words));
      assert.deepEqual([proposal.anchor.exact, proposal.origin], [words, 'person']);
      for (const pin of Object.values(proposal.fields)) assert.equal(Array.from(text).slice(pin.start, pin.end).join(''), pin.exact);
    }
  });
  it('are read where they stand', () => {
    const { draft } = mark('I mai 2021 heldt vi innlegg for Elvelaget.');
    assert.deepEqual([draft.kind, draft.period?.edtf], ['talk', '2021-05']);
  });
  it('are read as a record of some kind where no rule sees one', () => {
    const { draft } = mark('Ein kopp kaffi med Bekkelaget 3. juni.');
    assert.deepEqual([draft.period?.edtf, draft.parties[0]?.name], ['2021-06-03', 'Bekkelaget']);
  });
  it('are the title of an empty draft where nothing can be read', () => {
    assert.deepEqual(mark('Sola skein.').draft.title, { nn: 'Sola skein.' });
  });
});
