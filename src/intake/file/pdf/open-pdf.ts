import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnnotationMode, InvalidPDFException, PasswordException, VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Problem } from '../../../domain/problem.ts';
import { loadLibrary } from './load-library.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), '/');

export { AnnotationMode };
export type { PDFDocumentProxy, PDFPageProxy };

/**
 * Opens a file, hands it over, and lets go of it whatever happens. Nothing is fetched: fonts and character maps lie in the library's own folder, and a script
 * in the file is never run, for the part of the library that can is not loaded. Pictures count their dots against `dots`; a reader of text wants none.
 */
export async function withPdf<T>(bytes: Uint8Array, dots: number, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  await loadLibrary();
  const task = getDocument({
    data: new Uint8Array(bytes), // the library keeps what it is given
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(FOLDER, 'cmaps', '/'),
    standardFontDataUrl: join(FOLDER, 'standard_fonts', '/'),
    iccUrl: join(FOLDER, 'iccs', '/'),
    wasmUrl: join(FOLDER, 'wasm', '/'),
    maxImageSize: dots,
    canvasMaxAreaInBytes: dots * 4,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (error instanceof PasswordException) throw new Problem('encrypted', {}, { cause: error });
    if (isDamage(error)) throw new Problem('damaged', {}, { cause: error });
    throw error;
  } finally {
    await task.destroy();
  }
}

/** What the library throws on broken files crosses its inner border by name only. */
function isDamage(error: unknown): boolean {
  if (error instanceof InvalidPDFException) return true;
  const name = error instanceof Error ? error.name : '';
  return [
    'InvalidPDFException',
    'FormatError',
    'XRefEntryException',
    'XRefParseException',
    'MissingDataException',
    'UnknownErrorException',
    'ParserEOFException',
    'ResponseException',
  ].includes(name);
}
