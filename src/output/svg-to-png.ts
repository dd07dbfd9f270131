import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

const SHARP = 2; // dots a pixel, so that it can be printed
let hasFont = false;

/** A picture as PNG, for programs that draw no SVG, and how large it was in pixels. What an SVG refers to outside itself is not fetched. */
export async function svgToPng(picture: string | Uint8Array): Promise<{ png: Buffer; width: number; height: number }> {
  if (!hasFont)
    GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')), 'Source Sans 3');
  hasFont = true;
  const image = await loadImage(Buffer.from(picture));
  const { width, height } = image;
  const canvas = createCanvas(width * SHARP, height * SHARP);
  canvas.getContext('2d').drawImage(image, 0, 0, width * SHARP, height * SHARP);
  return { png: await canvas.encode('png'), width, height };
}
