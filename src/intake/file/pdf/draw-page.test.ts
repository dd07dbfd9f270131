import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { at, handPdf, typstPdf } from '../../../../test/pdfs.ts';
import { Problem } from '../../../domain/problem.ts';
import { drawPage } from './draw-page.ts';

async function dark(png: Uint8Array): Promise<{ width: number; height: number; share: number }> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 128) count++;
  return { width: image.width, height: image.height, share: count / (image.width * image.height) };
}

describe('drawing a page', () => {
  it('gives a picture as wide as asked for, with the words on it', async () => {
    const drawn = await dark(await drawPage(typstPdf('= Stort ord\nOg meir tekst. #lorem(80)'), 1, { width: 800 }));
    assert.equal(drawn.width, 800);
    assert.ok(drawn.share > 0.005 && drawn.share < 0.2, `${drawn.share}`);
  });
  it('draws the letters that every reader has to bring', async () => {
    const blank = await dark(await drawPage(handPdf(['']), 1, { width: 400 }));
    const drawn = await dark(await drawPage(handPdf([at(72, 700, 'Helvetica', 60)]), 1, { width: 400 }));
    assert.equal(blank.share, 0);
    assert.ok(drawn.share > 0.005);
  });
  it('keeps within its bounds', async () => {
    const drawn = await dark(await drawPage(handPdf([at(72, 700, 'Fine words.')]), 1, { width: 90_000 }));
    assert.ok(drawn.width <= 1600 && drawn.width * drawn.height <= 4_000_000);
  });
  it('refuses a page that is not there', async () => {
    await assert.rejects(drawPage(handPdf(['']), 2, { width: 400 }), (error) => error instanceof Problem && error.code === 'not-found');
  });
});
