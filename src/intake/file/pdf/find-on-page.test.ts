import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, handPdf, typstPdf } from '../../../../test/pdfs.ts';
import { findOnPage } from './find-on-page.ts';

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

describe('finding words on a page', () => {
  it('gives a box around them, in shares of the page', async () => {
    const [box, ...others] = await findOnPage(handPdf([at(59.5, 421, 'Ten words and some')]), 1, 'Ten words');
    assert.deepEqual(others, []);
    assert.ok(
      box && near(box.x, 0.1) && near(box.y + box.height, 0.503) && near(box.height, 11 / 842) && box.width > 0.06 && box.width < 0.1,
      JSON.stringify(box),
    );
  });
  it('gives a box a line where words run over lines, with or without a hyphen', async () => {
    const page = typstPdf('#box(width: 4cm)[Arkivet drøfta utviklingssamarbeid og offentlegheitsprinsippet i møtet.]');
    assert.ok((await findOnPage(page, 1, 'utviklingssamarbeid og offentlegheitsprinsippet')).length >= 2);
  });
  it('tells places that say the same apart by the text before', async () => {
    const page = handPdf([at(72, 700, 'An agreement was made.') + at(72, 600, 'Later an agreement was made.')]);
    const [first] = await findOnPage(page, 1, 'agreement was made', 'An ');
    const [second] = await findOnPage(page, 1, 'agreement was made', 'An agreement was made. Later an ');
    assert.ok(first && second && second.y > first.y);
  });
  it('finds words that are drawn out of order, and gives none for words that are not there', async () => {
    const page = handPdf([at(72, 686, 'second line.') + at(72, 700, 'The first line and the')]);
    assert.equal((await findOnPage(page, 1, 'and the second')).length, 2);
    assert.deepEqual(await findOnPage(page, 1, 'no such words'), []);
  });
});
