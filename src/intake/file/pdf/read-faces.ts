import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from './open-pdf.ts';
import type { Face } from './text-pen.ts';

const HEAVY = /bold|black|heavy|semi-?b|demi/iu;
const WAIT = 5000; // milliseconds for a font that never comes; its letters are then taken as plain

interface Font {
  name?: string;
  bold?: boolean;
  black?: boolean;
  vertical?: boolean;
  fontMatrix?: ArrayLike<number>;
}

/** The fonts a page writes with, by the names its orders call them. */
export async function readFaces(page: PDFPageProxy, fnArray: readonly number[], argsArray: readonly unknown[]): Promise<Map<string, Face>> {
  const names = new Set<string>();
  for (const [index, order] of fnArray.entries()) {
    const args = argsArray[index];
    if (order === OPS.setFont && Array.isArray(args)) names.add(String(args[0]));
  }
  const faces = new Map<string, Face>();
  for (const name of names) {
    const font = await fontOf(page, name);
    const bold = font.bold === true || font.black === true || HEAVY.test(font.name ?? '');
    faces.set(name, { bold, vertical: font.vertical === true, scale: font.fontMatrix?.[0] ?? 0.001 });
  }
  return faces;
}

function fontOf(page: PDFPageProxy, name: string): Promise<Font> {
  const { promise, resolve } = Promise.withResolvers<Font>();
  const timer = setTimeout(resolve, WAIT, {});
  page.commonObjs.get(name, (font: Font | null) => {
    clearTimeout(timer);
    resolve(font ?? {});
  });
  return promise;
}
