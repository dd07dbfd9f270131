import { createCanvas } from '@napi-rs/canvas';
import { Problem } from '../../../domain/problem.ts';
import { AnnotationMode, withPdf } from './open-pdf.ts';

const WIDEST = 1600; // dots
const DOTS_MOST = 4_000_000;
const PICTURE_MOST = 40_000_000; // dots of one picture on the page; larger ones are left out

/** A page as a PNG, on white. No wider than asked for, 1600 dots, or what makes four million of them. Throws Problem 'not-found', 'encrypted' or 'damaged'. */
export async function drawPage(bytes: Uint8Array, page: number, { width }: { width: number }): Promise<Uint8Array> {
  return withPdf(bytes, PICTURE_MOST, async (pdf) => {
    if (!Number.isInteger(page) || page < 1 || page > pdf.numPages) throw new Problem('not-found');
    const drawn = await pdf.getPage(page);
    const whole = drawn.getViewport({ scale: 1 });
    const wide = Math.max(1, Math.min(width, WIDEST, Math.sqrt((DOTS_MOST * whole.width) / whole.height)));
    const viewport = drawn.getViewport({ scale: wide / whole.width });
    const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.floor(viewport.height)));
    // The library takes the canvas of a browser; this one has all it draws with.
    await drawn.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff', annotationMode: AnnotationMode.ENABLE }).promise;
    drawn.cleanup();
    return new Uint8Array(await canvas.encode('png'));
  });
}
