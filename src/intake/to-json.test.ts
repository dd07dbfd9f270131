import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';
import { readingToJson } from './to-json.ts';

const names = (text: string) =>
  readingToJson(readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] })).proposals.map(({ parties }) => parties.map(({ name }) => name));

describe('the names that go out in a reading', () => {
  it('are the words of the text', () => {
    assert.deepEqual(names('Vi møtte Europarådet i mars.'), [['Europarådet']]);
    assert.deepEqual(names('Vi møtte ECHA i mars.'), [['ECHA']]);
  });
  it('are written out where the text gives both the name and what it is for short', () => {
    assert.deepEqual(names('We met the Kelp Growers Association (KGA) in March.'), [['Kelp Growers Association (KGA)']]);
    assert.deepEqual(names('Vi møtte Det europeiske kjemikaliebyrået (ECHA) i mars.'), [['European Chemicals Agency']]);
  });
  it('are full names where a body is only pointed back to', () => {
    assert.deepEqual(names('Vi har sidan 2020 vore medlem av Nordsjøkommisjonen. I mai vart direktøren vår vald inn i styret der.').at(-1), [
      'North Sea Commission',
    ]);
  });
});

describe('the times that go out in a reading', () => {
  const read = (text: string) => readingToJson(readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] })).proposals;
  const periods = (text: string) => read(text).map(({ period }) => period && [period.start, period.end]);

  it('are of the precision the text has: a season says the year', () => {
    assert.deepEqual(periods('Vi møtte Europarådet hausten 2023.'), [['2023', '2023']]);
    assert.deepEqual(periods('In the first half of 2024 we met the Council of Europe.'), [['2024-01', '2024-06']]);
  });
  it('are due when a part of a year is over', () => {
    assert.deepEqual(
      read('We have promised ECHA a report in the first half of 2025.').map(({ commitment }) => commitment?.due),
      ['2025-06'],
    );
  });
});
