import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, wordsOfAccount } from './count-words.ts';

describe('words counted', () => {
  it('are runs of letters and digits', () => {
    assert.equal(countWords('I 2021 heldt vi tre innlegg.'), 6);
    assert.equal(countWords(' –  «» … '), 0);
  });
  it('hold together what is written as one', () => assert.equal(countWords('sør-sør-samarbeid, UNOSSC’s 12.9.2021 og 2022/2025'), 5));
  it('are in any letters', () => assert.equal(countWords('Åse åt øl Übung'), 4));
  it('of an account leave out what is in another language', () => {
    const sentence = { id: 's', text: 'Vi støtta «The Future of Work».', lang: 'nn' as const, edited: false, stale: false, paragraph: 0, support: [] };
    const start = [...'Vi støtta «'].length;
    const runs = [{ start, end: start + [...'The Future of Work'].length, lang: 'en' }];
    const account = { title: 'Arbeid i 2021', lang: 'nn' as const, sections: [{ id: 'a', title: 'Forsking', sentences: [{ ...sentence, runs }] }] };
    assert.equal(wordsOfAccount(account), 3 + 1 + 2);
  });
});
