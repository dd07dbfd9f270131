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
});
