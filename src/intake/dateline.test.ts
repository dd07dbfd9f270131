import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writtenOn } from './dateline.ts';
import { readText } from './read-text.ts';

describe('the day a text was written', () => {
  it('is told by a line of its own near the top', () => {
    assert.equal(writtenOn('Fjordtilsynet\nOslo, 12. januar 2022\n\nKjære kollega', 2021), '2022-01-12');
    assert.equal(writtenOn('Overleveringsnotat\nSkrive 19. september 2025\n\nHei!', 2025), '2025-09-19');
    assert.equal(writtenOn('News from the tower\nDecember 2023\n\nDear friends', 2023), '2023-12-31');
    assert.equal(writtenOn('Vi møtte FAO i Roma 3. mai 2024 om jord.', 2024), null);
  });
  it('makes what comes after it in the same year a promise', () => {
    const due = (text: string) =>
      readText(text, { us: 'Fjordtilsynet', year: 2025, lang: 'auto', known: [] }).proposals.map((one) => one.draft.commitment?.due?.edtf);
    const words = 'I desember skal vi halde eit kurs for FAO i Roma.';
    assert.deepEqual(due(`Skrive 19. september 2025\n\n${words}`), ['2025-12']);
    assert.deepEqual(due(words), [undefined]);
  });
  it('says where it was written, which is not where all in it took place; the head of a day of a journey does', () => {
    const areas = (head: string) =>
      readText(`${head}\n\nWe met Danida about soil.`, { us: 'Fjordtilsynet', year: 2024, lang: 'en', known: [] }).proposals[0]?.draft.areas.map(
        ({ code }) => code,
      );
    assert.ok(!areas('Yearly note\n\nBrussels, 15 January 2024')?.includes('BE'));
    assert.ok(areas('Yearly note\n\nMonday 15 January, Brussels')?.includes('BE'));
  });
});

it('gives a body that no list knows the country of the place it is told to sit in', () => {
  const { proposals } = readText('Partnaren er Energi- og vasstilsynet (EWURA) i Dodoma. I mars møtte vi EWURA.', {
    us: 'Fjordtilsynet',
    year: 2025,
    lang: 'auto',
    known: [],
  });
  assert.deepEqual(
    proposals.at(-1)?.draft.areas.map(({ code }) => code),
    ['TZ'],
  );
});
