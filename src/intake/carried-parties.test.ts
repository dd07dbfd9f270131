import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './read-text.ts';

const names = (text: string) =>
  readText(text, { us: 'Havetaten', year: 2024, lang: 'auto', known: [] }).proposals.map(({ draft }) => draft.parties.map(({ name }) => name));

describe('bodies that are told of without being named', () => {
  it('are those a heading consists of', () => {
    assert.deepEqual(
      names('Det europeiske sjømatforumet (ESF)\nVi heldt innlegg i mars, og i mai leidde vi ein paneldebatt om tang.\n\nAnna\nVi heldt innlegg i juni.'),
      [['Det europeiske sjømatforumet'], ['Det europeiske sjømatforumet'], []],
    );
  });
  it('are those a sentence of its own consists of, for that paragraph', () => {
    assert.deepEqual(names('KelpNet. The director is on the executive committee until 2026.\n\nOther news. We gave a talk in June.'), [['KelpNet'], []]);
  });
  it('are those a definite noun was part of the name of, whatever its form', () => {
    assert.deepEqual(names('Vi møtte Ukrainas fiskeriministerium og Greenpeace i mai. I juni skreiv vi under ein avtale med ministeriet.').at(-1), [
      'Ukrainas fiskeriministerium',
    ]);
    assert.deepEqual(names('We met the Kelp Board of Ireland and Greenpeace in May. In June we signed an agreement with the same board.').at(-1), [
      'Kelp Board of Ireland',
    ]);
  });
  it('are those whose people a clause tells of, beside the ones it names', () => {
    assert.deepEqual(names('Vi møtte Greenpeace i mai. I juni hospiterte fire av folka deira hjå oss saman med NordForsk.').at(-1), [
      'Greenpeace',
      'NordForsk',
    ]);
  });
  it('are gatherings, for what one does at one', () => {
    assert.deepEqual(names('We went to the Baltic Kelp Forum in May. We chaired a panel on weeds.').at(-1), ['Baltic Kelp Forum']);
  });
  it('are joined by the one who paid, where the next sentence tells that and no sum', () => {
    assert.deepEqual(names('I mai drog to av oss til Greenpeace i Amsterdam. Turen vart betalt av NordForsk.'), [['Greenpeace', 'NordForsk']]);
    assert.deepEqual(names('In May we visited Greenpeace in Amsterdam. NordForsk paid for the trip.'), [['Greenpeace', 'NordForsk']]);
  });
});
